import type { MoveKind } from '../../domain/move.ts';
import { isMark } from './marks.ts';
import { tidyRole } from './new-role.ts';
import { appositionEnd } from './phrases.ts';
import type { Mover, Place } from './place.ts';
import { roleAfter } from './roles.ts';
import type { TypedSentence } from './typed-sentence.ts';

/**
 * The role somebody leaves, as written: "resigned as chief scientist", "from
 * vice president to president", or what stands beside the name ("Vallone, a
 * safety lead at OpenAI, has joined …") when that is a role at the firm that is left.
 */
export function roleFromOf(
  { reader, sentence, tokens, hit }: Place,
  mover: Mover,
  kind: MoveKind,
  home: string | null,
  from: string | null,
): string | null {
  const typed = reader.sentences[sentence];
  if (!typed || mover.mention === null) return null;
  const text = (at: number, limit: number) => {
    const role = roleAfter(tokens, typed.text, typed.start, at, limit);
    return role === null ? null : tidyRole(role.text);
  };
  if (hit.pattern.kind === 'leave') {
    const as = tokens.findIndex(
      ({ norm }, i) => i >= hit.to - 1 && i < hit.to + 8 && norm === 'as',
    );
    if (as >= 0) return text(as + 1, 4);
  }
  if (kind === 'promote' || kind === 'role') {
    const out = tokens.findIndex(({ norm }, i) => i >= hit.to && i < hit.to + 4 && norm === 'from');
    if (out >= 0 && tokens[out + 1]?.type === 'role') return text(out + 1, 2);
  }
  if (from === null || home !== from) return null;
  return besideName(typed, mover.at, text);
}

/** Words for somebody of a firm that are no role: "an OpenAI veteran". */
const NO_ROLE =
  /\b(?:vets?|veterans?|alum\w*|employees?|staffers?|insiders?|members?|duo|trio|executives?|execs?)$/i;

function besideName(
  typed: TypedSentence,
  person: number,
  text: (at: number, limit: number) => string | null,
): string | null {
  const { tokens } = typed;
  // "CEO Ada Quill": the words of the title right before the name.
  const title = tokens[person - 1];
  const written =
    title?.type === 'role'
      ? typed.text.slice(title.start - typed.start, title.end - typed.start)
      : appositionEnd(tokens, person) >= 0 && !isMark(tokens[person + 1], '(')
        ? text(person + 2, Math.max(1, appositionEnd(tokens, person) - person - 2))
        : null;
  return written === null || NO_ROLE.test(written) || /s$/.test(title?.norm ?? '') ? null : written;
}
