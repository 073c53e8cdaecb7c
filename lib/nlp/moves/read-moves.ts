import { moveOf } from './move-of.ts';
import type { TextBlock } from '../../domain/article.ts';
import type { Mention } from '../../domain/mention.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { ProposedMove } from '../../domain/proposed-move.ts';
import type { Hit } from './match-patterns.ts';
import { matchPatterns, mayTell } from './match-patterns.ts';
import { isMark } from './marks.ts';
import { withBackground } from './backgrounds.ts';
import { namedAhead } from './group-ahead.ts';
import { readReferences } from './references.ts';
import type { Mover, Place, Reader, Told } from './place.ts';
import { moversOf } from './movers.ts';
import { placeOf } from './place.ts';
import { firmsDescribed, isPublication, techBlocks } from './trust.ts';
import { GROUP_NOUNS } from './words.ts';
import { phraseStart } from './phrases.ts';
import type { Token } from './typed-sentence.ts';
import { FIRST_PERSON } from './typed-sentence.ts';
import { typedSentences } from './typed-sentences.ts';

/** What moves are read from. Mentions are of these blocks; `published` resolves dates. */
export interface MovesInput {
  blocks: readonly TextBlock[];
  mentions: readonly Mention[];
  published: PartialDate | null;
}

/**
 * The career moves that a text reports, in its order, each with its sentence;
 * one that is told twice comes twice (`mergeProposals` joins them). Nobody is
 * guessed: a mover or a place that the text does not say is null.
 *
 * English. Time is linear in the text; compromise sees only sentences that
 * hold a name and a trigger.
 */
export function readMoves(input: MovesInput): ProposedMove[] {
  const reader = readerOf(input);
  const telling = reader.sentences.flatMap((sentence, index) => (mayTell(sentence) ? [index] : []));
  const hits = matchPatterns(telling.flatMap((index) => reader.sentences[index] ?? []));
  const moves = telling.map((index, i) => ({
    index,
    told: readSentence(reader, index, hits[i] ?? [], input.published),
  }));
  const told = new Set(moves.flatMap(({ index, told: some }) => (some.length > 0 ? [index] : [])));
  return moves.flatMap(({ index, told: some }) =>
    some.map((move) => withBackground(reader, move, index, told)),
  );
}

function readerOf({ blocks, mentions }: MovesInput): Reader {
  const sentences = typedSentences(blocks, mentions);
  return {
    sentences,
    references: readReferences(sentences, isPublication),
    firms: firmsDescribed(sentences),
    techBlocks: techBlocks(sentences),
    history: [],
  };
}

function readSentence(
  reader: Reader,
  sentence: number,
  hits: readonly Hit[],
  published: PartialDate | null,
): ProposedMove[] {
  const moves: ProposedMove[] = [];
  const told: Told[] = [];
  let covered = 0;
  for (const hit of hits) {
    if (hit.from < covered) continue;
    const place = placeOf(reader, sentence, hit, told);
    if (isPassiveOf(place)) continue;
    // "I joined OpenAI" in an essay: its author is no name of the text.
    const movers = moversOf(place).filter(
      ({ mention, at }) => mention !== null || place.tokens[at]?.norm !== FIRST_PERSON,
    );
    const made = withNames(
      place,
      movers,
      inTurn(
        place,
        shareOrigin(
          place,
          movers,
          shareFirm(movers.flatMap((mover) => movesOf(place, mover, hits, published))),
        ),
      ),
    );
    if (made.length === 0) continue;
    covered = hit.to;
    told.push({ hit, movers, employer: made[0]?.to ?? null, moves: made });
    moves.push(...made);
    reader.history.push(
      ...made.map((move) => ({
        sentence,
        move,
        leaving: hit.pattern.kind === 'leave',
        byThemselves:
          hit.pattern.mover === 'subject' &&
          !hit.pattern.id.startsWith('be-') &&
          /^(?:join|return)$/.test(move.kind),
        going:
          told.some(
            ({ hit: { pattern }, moves: before }) =>
              pattern.kind === 'leave' && before.some(({ person }) => person === move.person),
          ) &&
          move.from !== null &&
          move.from !== move.to,
      })),
    );
  }
  return moves.map((move) => (isFounder(moves, move) ? { ...move, from: move.to } : move));
}

/** "is stepping into the CEO role at Safe Superintelligence, which he launched": there since its beginning. */
function isFounder(moves: readonly ProposedMove[], { person, to, kind }: ProposedMove): boolean {
  return (
    kind === 'promote' &&
    person !== null &&
    to !== null &&
    moves.some((one) => one.kind === 'found' && one.person === person && one.to === to)
  );
}

/** "Two researchers have left. A and B …": the move of a group that is counted, for each who is named then. */
function withNames(place: Place, movers: readonly Mover[], moves: ProposedMove[]): ProposedMove[] {
  const [move] = moves;
  const at = movers[0]?.at ?? -1;
  if (!move || moves.length > 1 || move.person !== null || move.status === 'denied' || at < 0)
    return moves;
  const named = namedAhead(place.reader, place.sentence, at, place.hit.to);
  const firm = move.from ?? move.to;
  // Whom the text has at another firm is no member of this group.
  const { affiliation } = place.reader.references;
  if (named.some(({ name }) => (affiliation(name) ?? firm) !== firm)) return moves;
  return named.length > 0 ? named.map(({ name }) => ({ ...move, person: name })) : moves;
}

/** "Weil, who led its research, and Peebles announced their departures": one firm for both. */
function shareFirm(moves: ProposedMove[]): ProposedMove[] {
  const from = moves.find((move) => move.from !== null)?.from ?? null;
  if (from === null || moves.length < 2) return moves;
  return moves.map((move) =>
    move.kind === 'leave' && move.from === null ? { ...move, from } : move,
  );
}

/**
 * "Windsurf CEO A and co-founder B", "Character.AI's founders, A and B": the
 * firm of the first is that of the others who have only a role, or are named as one group.
 */
function shareOrigin(
  { tokens, hit }: Place,
  movers: readonly Mover[],
  moves: ProposedMove[],
): ProposedMove[] {
  if (moves.length < 2 || moves.length !== movers.length) return moves;
  // "A and B, the co-founders of Character.AI".
  const last = movers.at(-1)?.at ?? -1;
  const theirs = moves.at(-1)?.from ?? null;
  const heads = tokens.slice(last + 2, last + 5);
  if (
    theirs !== null &&
    isMark(tokens[last + 1], ',') &&
    heads.some(({ type, norm }) => type === 'role' && /s$/.test(norm)) &&
    /^(?:the|both|all|two|three|role|former)$/.test(
      heads[0]?.type === 'word' ? heads[0].norm : (heads[0]?.type ?? ''),
    )
  )
    return moves.map((move) => (move.from === null ? { ...move, from: theirs } : move));
  const from = moves[0]?.from ?? null;
  if (from === null) return ofGroups(tokens, movers, moves);
  const first = movers[0]?.at ?? -1;
  // "founded it with C, who came from DeepMind": who stands behind the verb is of no group before it.
  const colleagues = tokens.some(({ norm }) =>
    /^(?:colleagues|deputies|lieutenants|teammates)$/.test(norm),
  );
  const behind = (at: number) =>
    !(colleagues && moves[0]?.kind !== 'found') &&
    hit.pattern.mover === 'subject' &&
    at >= hit.to &&
    first < hit.from;
  const before = tokens[first - 1];
  const head = before?.type === 'mark' ? tokens[first - 2] : before;
  const group =
    head !== undefined &&
    (head.type === 'role' || GROUP_NOUNS.has(head.norm)) &&
    /s$|alumni|duo|trio|pair|team/.test(head.norm);
  const shared = moves.map((move, i) => {
    const at = movers[i]?.at ?? -1;
    const start = at < 0 ? at : phraseStart(tokens, at);
    const role = start < at && !tokens.slice(start, at).some(({ type }) => type === 'org');
    return move.from === null &&
      move.person !== null &&
      !behind(at) &&
      (group || role || (colleagues && at >= hit.to))
      ? { ...move, from }
      : move;
  });
  return ofGroups(tokens, movers, shared);
}

/** "A and B, leaders at xAI, and C": what is told of B in the plural is told of A. */
function withTheirs(
  tokens: readonly Token[],
  movers: readonly Mover[],
  moves: ProposedMove[],
): ProposedMove[] {
  const shared = [...moves];
  for (let i = shared.length - 1; i > 0; i -= 1) {
    const at = movers[i]?.at ?? -1;
    const from = shared[i]?.from ?? null;
    const plural = tokens
      .slice(at + 2, at + 5)
      .some(({ type, norm }) => type === 'role' && /(?:s|alumni)$/.test(norm));
    if (at < 0 || from === null || !isMark(tokens[at + 1], ',') || !plural) continue;
    for (let j = i - 1; j >= 0; j -= 1) {
      const one = shared[j];
      const where = movers[j]?.at ?? -1;
      const bare = where >= 0 && /^(?:and|,)$/.test(tokens[where + 1]?.norm ?? '');
      if (!one || one.from !== null || !bare) break;
      shared[j] = { ...one, from };
    }
  }
  return shared;
}

/** "founded by A, ex-Meta scientists B and C": whoever follows a group's first bare is of the group. */
function ofGroups(
  tokens: readonly Token[],
  movers: readonly Mover[],
  moves: ProposedMove[],
): ProposedMove[] {
  let group: string | null = null;
  return withTheirs(tokens, movers, moves).map((move, i) => {
    const at = movers[i]?.at ?? -1;
    const bare = at < 0 || phraseStart(tokens, at) === at;
    if (!bare) {
      const head = tokens[at - 1];
      const plural = head?.type === 'role' && /(?:s|alumni)$/.test(head.norm);
      // "hired Google's A and B".
      const owned = isMark(head, "'s") && tokens[at + 1]?.norm === 'and';
      group = plural || owned ? move.from : null;
    }
    return bare && move.from === null && group !== null ? { ...move, from: group } : move;
  });
}

/** "A and B left for Notion and Box, respectively": to each their own. */
function inTurn({ tokens, hit }: Place, moves: ProposedMove[]): ProposedMove[] {
  const to = moves[0]?.to ?? null;
  if (to === null || moves.length < 2 || !tokens.some(({ norm }) => norm === 'respectively'))
    return moves;
  const firms: string[] = [];
  let at = tokens.findIndex((token, i) => i >= hit.to && token.mention?.name === to);
  while (at >= 0) {
    const token = tokens[at];
    if (token?.type === 'org' && token.mention) firms.push(token.mention.name);
    else if (token?.norm !== 'and' && !isMark(token, ',')) break;
    at += 1;
  }
  if (firms.length !== moves.length) return moves;
  return moves.map((move, i) => ({ ...move, to: firms[i] ?? move.to }));
}

/** A move for each of the firms that are founded together: "co-founded Pinleaf and Saltmarsh". */
function movesOf(
  place: Place,
  mover: Mover,
  hits: readonly Hit[],
  published: PartialDate | null,
): ProposedMove[] {
  const move = moveOf(place, mover, hits, published);
  if (!move) return [];
  if (move.kind !== 'found' || move.to === null) return [move];
  const { tokens, hit } = place;
  const more: ProposedMove[] = [];
  let at = tokens.findIndex((token, i) => i >= hit.to && token.mention?.name === move.to);
  while (
    at >= 0 &&
    (tokens[at + 1]?.norm === 'and' || isMark(tokens[at + 1], ',')) &&
    tokens[at + 2]?.type === 'org'
  ) {
    at += 2;
    const to = tokens[at]?.mention?.name ?? null;
    if (tokens[at + 1]?.type !== 'role' && tokens[at + 1]?.type !== 'person')
      more.push({ ...move, to });
  }
  return [move, ...more];
}

/** "was hired": no active verb. */
function isPassiveOf({ tokens, hit }: Place): boolean {
  if (hit.pattern.mover !== 'object') return false;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 3); i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    // "is set to appoint": active.
    if (norm === 'to') return false;
    if (/^(?:was|were|is|are|been|being|be|got)$/.test(norm)) {
      return !/ing$/.test(tokens[hit.from]?.norm ?? '');
    }
    if (tokens[i]?.type !== 'word') return false;
  }
  return false;
}
