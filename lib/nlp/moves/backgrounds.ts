import type { ProposedMove } from '../../domain/proposed-move.ts';
import { isMark, isOrganization } from './marks.ts';
import { organizationAfter } from './organization-phrase.ts';
import type { Reader } from './place.ts';
import { organizationName } from './references.ts';
import type { Token } from './typed-sentence.ts';

/** How many sentences after a coming may tell where somebody came from. */
const REACH = 2;
/** Words by which a past job is told: "spent nine years at", "was most recently CTO of". */
const MARKERS = new Set(
  'spent currently previously formerly earlier recently worked served led ran headed oversaw held was'.split(
    ' ',
  ),
);
/** A past that is told beside a new job with one of these is the last one. */
const SURE = new Set('spent currently previously formerly recently'.split(' '));
const TIES = /^(?:at|of|for|from|with)$/;

/**
 * The move with the origin that a sentence right after it tells of its mover:
 * "Anthropic named Ada Quill its CTO. Quill was most recently CTO of Stripe."
 * Sentences that tell moves themselves are left out (`telling`).
 */
export function withBackground(
  reader: Reader,
  move: ProposedMove,
  sentence: number,
  telling: ReadonlySet<number>,
): ProposedMove {
  const { person, to, kind, from } = move;
  if (person === null || from !== null || to === null) return move;
  // "replaced by Quill as interim CEO. Quill is the former CEO of Automattic": from outside.
  const named = kind === 'promote';
  if (kind !== 'join' && kind !== 'found' && !named) return move;
  const cameFrom = (firm: string, vague: boolean): ProposedMove => ({
    ...move,
    kind: named ? 'join' : kind,
    from: named && vague ? null : firm,
  });
  const block = reader.sentences[sentence]?.block;
  for (let k = sentence; k <= sentence + REACH; k += 1) {
    const here = reader.sentences[k];
    if (!here || here.block !== block) break;
    if (k > sentence && telling.has(k)) {
      // "She takes over from Bo Lind and was previously an executive at Kohl's".
      const at = addedPast(reader, k, person);
      const name: string | null =
        at < 0 ? null : organizationName(reader.sentences, reader.references, k, at, [to]);
      if (name !== null && name !== to) return cameFrom(name, false);
      continue;
    }
    // In the move's own sentence only what follows a semicolon.
    const start = k === sentence ? here.tokens.findIndex((token) => isMark(token, ';')) + 1 : 0;
    if (k === sentence && start === 0) continue;
    const at = pastIn(reader, k, start, person);
    const name: string | null =
      at < 0 ? null : organizationName(reader.sentences, reader.references, k, at, [to]);
    if (name !== null && name !== to)
      return cameFrom(
        name,
        here.tokens.slice(0, at).some(({ norm }) => norm === 'is'),
      );
  }
  return move;
}

/** The organization of a clause that begins at `start` and tells somebody's past; -1 when it tells none. */
function pastIn(reader: Reader, sentence: number, start: number, person: string): number {
  const tokens = reader.sentences[sentence]?.tokens ?? [];
  const subject = tokens.findIndex(
    ({ type }, i) => i >= start && i < start + 4 && (type === 'person' || type === 'pronoun'),
  );
  const token = tokens[subject];
  const epithet = start === 0 ? epithetFirm(reader, sentence, person) : -1;
  if (epithet >= 0) return epithet;
  if (!token || isMark(tokens[subject + 1], "'s")) return -1;
  const named = token.mention ?? reader.references.person(sentence, subject);
  if (named?.name !== person && !isSurnameOf(named?.name, person)) return -1;
  const marker = tokens.findIndex(
    ({ norm, type }, i) =>
      i > subject &&
      i <= subject + 4 &&
      (MARKERS.has(norm) || (type === 'former' && norm !== 'ex')),
  );
  if (marker < 0) return -1;
  const near = tokens.slice(subject, marker + 4);
  const plain = tokens[marker]?.norm === 'was';
  const role = near.some(({ type }) => type === 'role');
  const there = plain && TIES.test(tokens[marker + 1]?.norm ?? '');
  if (plain && !role && !there && !near.some(({ norm }) => SURE.has(norm))) return -1;
  return organizationOfJob(tokens, marker + 1);
}

/** "The former DeepMind engineer said": the firm, where the sentence before names only the one who is meant; -1. */
function epithetFirm(reader: Reader, sentence: number, person: string): number {
  const [the, former, firm, ...rest] = reader.sentences[sentence]?.tokens ?? [];
  if (the?.norm !== 'the' || former?.type !== 'former' || firm?.type !== 'org') return -1;
  const role = rest.slice(0, 4).findIndex(({ type }) => type === 'role');
  if (role < 0 || rest.slice(0, role + 2).some(({ type }) => type === 'person')) return -1;
  const named = (reader.sentences[sentence - 1]?.tokens ?? []).filter(
    ({ type }) => type === 'person',
  );
  return named.length > 0 && named.every(({ mention }) => mention?.name === person) ? 2 : -1;
}

/** The organization of a second verb, "and was previously at", whose subject opens the sentence; -1. */
function addedPast(reader: Reader, sentence: number, person: string): number {
  const tokens = reader.sentences[sentence]?.tokens ?? [];
  const subject = tokens[0];
  if (!subject || !/^(?:person|pronoun)$/.test(subject.type)) return -1;
  const named = subject.mention ?? reader.references.person(sentence, 0);
  if (named?.name !== person && !isSurnameOf(named?.name, person)) return -1;
  const at = tokens.findIndex(
    ({ norm }, i) =>
      norm === 'and' &&
      /^(?:was|has|had|worked|served)$/.test(tokens[i + 1]?.norm ?? '') &&
      (tokens[i + 2]?.type === 'former' || tokens[i + 2]?.norm === 'most'),
  );
  return at < 0 ? -1 : organizationOfJob(tokens, at + 3);
}

function isSurnameOf(short: string | undefined, full: string): boolean {
  return short !== undefined && (full.endsWith(` ${short}`) || short.endsWith(` ${full}`));
}

function organizationOfJob(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 14); i += 1) {
    const token = tokens[i];
    if (!token || /^(?:board|where|who|which|before|after|until|;)$/.test(token.norm)) return -1;
    // "was Stripe's CTO".
    if (isOrganization(token) && isMark(tokens[i + 1], "'s")) return i;
    if (token.type === 'word' && TIES.test(token.norm)) {
      const at = organizationAfter(tokens, i + 1, 5);
      if (at >= 0) return at;
    }
  }
  return -1;
}
