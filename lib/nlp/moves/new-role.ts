import { isMark } from './phrases.ts';
import { roleAfter } from './roles.ts';
import type { Place } from './slots.ts';
import type { Token } from './typed-sentence.ts';

const LEADING = new Set('lead head run oversee co-lead helm manage colead leading'.split(' '));
/** Parts of a firm that somebody leads. */
const PARTS = new Set(
  'team teams division unit department group lab organization org research efforts applications engineering business incubator'.split(
    ' ',
  ),
);
const CUTS = new Set('and who which after where when while as at that said with'.split(' '));

/** The new role that a trigger's clause tells, as written; null when it tells none. */
export function roleToOf(place: Place): string | null {
  const { reader, sentence, tokens, hit } = place;
  const typed = reader.sentences[sentence];
  if (!typed) return null;
  const direct =
    hit.pattern.needs === 'role' || hit.pattern.kind === 'promote' || hit.pattern.kind === 'role';
  for (let i = hit.to; i < Math.min(tokens.length, hit.to + 30); i += 1) {
    const token = tokens[i];
    if (!token || isMark(token, ';')) break;
    if (token.norm === 'after' || token.norm === 'before') break;
    if (token.norm === 'as') {
      const role = roleAfter(tokens, typed.text, typed.start, i + 1, 6);
      if (role) return role.text;
    }
    if (token.norm === 'to' && LEADING.has(tokens[i + 1]?.norm ?? ''))
      return leading(tokens, i + 1, typed);
  }
  if (hit.pattern.id === 'will-lead') {
    const part = tokens.slice(hit.to, hit.to + 8).some((token) => PARTS.has(token.norm));
    return part ? leading(tokens, hit.to - 1, typed) : null;
  }
  return direct
    ? (roleAfter(tokens, typed.text, typed.start, hit.from + 1, 14)?.text ?? null)
    : null;
}

function leading(
  tokens: readonly Token[],
  from: number,
  typed: { text: string; start: number },
): string | null {
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 10); i += 1) {
    const token = tokens[i];
    if (
      !token ||
      (token.type === 'mark' && token.norm !== "'s") ||
      token.type === 'date' ||
      CUTS.has(token.norm)
    )
      break;
    last = i;
  }
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || last === from
    ? null
    : typed.text.slice(start - typed.start, end - typed.start);
}

/** Whether somebody who leaves a role stays in the firm: "but will remain on the board". */
export function staysOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (
      /^(?:remain|remains|remaining|stay|stays|staying|continue|continues|transition|transitioning|transitions)$/.test(
        norm,
      )
    ) {
      const rest = tokens.slice(i + 1, i + 9);
      if (
        rest.some(
          (token) => token.type === 'role' || token.type === 'company' || token.norm === 'role',
        )
      )
        return true;
    }
  }
  return false;
}

/** A role on one line, without the stop that ends its sentence. */
export function tidyRole(role: string): string {
  return role.replace(/\s+/g, ' ').replace(/[\s.,;:]+$/, '');
}
