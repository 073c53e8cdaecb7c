import { presentAffiliation } from './affiliation.ts';
import { isBygone, isMark } from './marks.ts';
import type { Place } from './place.ts';
import { isListedFirm, isPublication } from './trust.ts';
import type { Token } from './typed-sentence.ts';
import { PAST_HEADS } from './words.ts';

/** Verbs by which a firm tells of itself. */
const TELLS = new Set(
  'said says announced confirmed told wrote added disclosed revealed reported named appointed'.split(
    ' ',
  ),
);
/** How many sentences around tell what a text is about. */
const AROUND = 4;

/** The firm that tells of the move, or the only one that the block is about there; null when there are several. */
export function contextFirm(
  place: Place,
  not: readonly string[],
  person: string | null = null,
): string | null {
  const { reader, sentence, tokens } = place;
  const wanted = (token: Token | undefined) => {
    const firm = token?.type === 'org' ? token.mention?.name : undefined;
    return firm === undefined || not.includes(firm) || isPublication(firm) ? null : firm;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const firm = wanted(tokens[i]);
    const next = tokens[i + 1]?.norm ?? '';
    // "Notion is pleased to announce that".
    const pleased =
      /^(?:is|are|was)$/.test(next) &&
      /^(?:pleased|delighted|proud|excited|thrilled|happy)$/.test(tokens[i + 2]?.norm ?? '');
    if (firm !== null && (TELLS.has(next) || pleased)) return firm;
  }
  const said = sayersFirm(place);
  if (said !== null && !not.includes(said)) return said;
  // "At Apple, longtime designer Lind steps into his shoes".
  const opener = tokens[0]?.norm === 'at' && isMark(tokens[2], ',') ? wanted(tokens[1]) : null;
  if (opener !== null) return opener;
  const block = reader.sentences[sentence]?.block;
  if (place.hit.pattern.kind === 'leave') {
    // "Quill left xAI for OpenAI. Lind departed in August": of what others have left.
    const left = reader.history.findLast(
      (one) =>
        reader.sentences[one.sentence]?.block === block &&
        one.sentence >= sentence - AROUND &&
        (one.leaving || one.going) &&
        one.move.from !== null &&
        one.move.kind !== 'found' &&
        one.move.status !== 'denied' &&
        one.move.person !== person,
    );
    // "Wu's departure comes months after fellow xAI co-founder Igor Babuschkin left".
    const fellow = tokens.findIndex(({ norm }) => norm === 'fellow');
    const shared = fellow < 0 ? null : wanted(tokens[fellow + 1]);
    if (shared !== null) return shared;
    const own = reader.history.findLast(({ move }) => person !== null && move.person === person);
    if (left?.move.from && !own && !not.includes(left.move.from)) return left.move.from;
  }
  // "Quill is leaving Meta. Lind will take over as COO": the place that became free.
  const last = reader.history.findLast(
    ({ sentence: where }) => where >= sentence - 2 && reader.sentences[where]?.block === block,
  );
  // "Wang is leaving Scale to join Meta, with Droege becoming CEO": of what he leaves.
  const inside = /^(?:promote|role)$/.test(place.hit.pattern.kind);
  // "Quill is joining Meta. Her exit follows another": not where she goes.
  const goes =
    place.hit.pattern.kind === 'leave' &&
    last !== undefined &&
    !last.leaving &&
    last.move.person === person &&
    last.move.to !== null &&
    last.move.kind !== 'found' &&
    last.move.dateText === null;
  if (goes) return null;
  const themselves = last !== undefined && last.move.person === person && last.move.to !== null;
  // "Kosic joined OpenAI in 2024. Szegedy left in 2025": not where another has gone by himself.
  const gone =
    place.hit.pattern.kind === 'leave' &&
    last !== undefined &&
    last.sentence < sentence &&
    last.byThemselves &&
    last.move.person !== person;
  if (gone) return null;
  const free =
    last &&
    (last.leaving || (last.going && inside && !themselves)
      ? last.move.from
      : (last.move.to ?? (last.move.kind === 'leave' ? last.move.from : null)));
  if (free && !not.includes(free)) return free;
  const firms = new Set<string>();
  for (let i = Math.max(0, sentence - AROUND); i <= sentence + AROUND; i += 1) {
    const here = reader.sentences[i];
    if (here?.block !== block) continue;
    here?.tokens.forEach((token, at) => {
      const firm = wanted(token);
      const ahead = i > sentence || (i === sentence && at > place.hit.to);
      const left = here.tokens[at - 1];
      if (firm === null || isBygone(here.tokens, at) || left?.norm === 'from') return;
      // "Cadence veteran": somebody's past.
      if (PAST_HEADS.has(here.tokens[at + 1]?.norm ?? '')) return;
      // "Kosic left for OpenAI. … Yang left last month": where others went is not what is left.
      const theirs = reader.history.some((one) => one.leaving && one.move.to === firm);
      if (place.hit.pattern.kind === 'leave' && theirs) return;
      // "left to start Essential AI": what lies ahead was not left.
      if (ahead && (place.hit.pattern.kind === 'leave' || !isListedFirm(firm))) return;
      firms.add(firm);
    });
  }
  const [only] = firms;
  const sure = firms.size === 1 && only !== undefined;
  if (firms.size > 1) return openerBefore(place, not);
  return sure && (isListedFirm(only) || reader.firms.has(only)) ? only : null;
}

/** The listed firm that is the subject of the sentence before: "Apple announced its new counsel. This follows the departure of". */
function openerBefore({ reader, sentence }: Place, not: readonly string[]): string | null {
  const before = reader.sentences[sentence - 1];
  const [first, verb] = before?.tokens ?? [];
  if (before?.block !== reader.sentences[sentence]?.block || first?.type !== 'org') return null;
  const firm = first.mention?.name;
  if (firm === undefined || not.includes(firm) || isPublication(firm)) return null;
  const tells = TELLS.has(verb?.norm ?? '') || verb?.norm === 'raised';
  return tells && isListedFirm(firm) ? firm : null;
}

/** "Thinking Machines boss Mira Murati said that Lind would be CTO": the firm of who says so. */
function sayersFirm({ tokens, hit, reader }: Place): string | null {
  const verb = tokens.findIndex(
    ({ type, norm }, i) =>
      i < hit.from && type === 'word' && /^(?:said|says|announced|told|posted|wrote)$/.test(norm),
  );
  let at = verb - 1;
  while (at > 0 && tokens[at]?.type === 'date') at -= 1;
  const sayer = tokens[at];
  if (sayer?.type !== 'person' || !sayer.mention) return null;
  if (!tokens.slice(verb + 1, hit.from).some(({ norm }) => norm === 'that')) return null;
  const beside = presentAffiliation(tokens, at);
  const near = beside && !beside.past && !beside.remote ? tokens[beside.at]?.mention?.name : null;
  const firm = near ?? reader.references.affiliation(sayer.mention.name);
  return firm === null || isPublication(firm) ? null : firm;
}
