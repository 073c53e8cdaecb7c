import type { EntityId } from '../domain/entity.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import { nameKey } from '../domain/name-key.ts';
import { aliasRule } from './alias-rules.ts';
import type { LinkedName } from './document-memory.ts';
import { tidy } from './document-memory.ts';
import type { KnownEntity, KnownNames, ScannedBlock } from './find-names.ts';
import { ruleAllows } from './gazetteer.ts';
import { weakFormEvidence } from './organization-shapes.ts';
import type { Token } from './tokenise.ts';
import { LOWER } from './tokenise.ts';
import { commonWords, PARTICLES } from './word-lists.ts';

const MOST_KEYS = 2_000;
const LONGEST_NAME = 5;

/** A stretch of words that is written like a name. */
interface Candidate {
  from: number;
  to: number;
  key: string;
}

/** The keys to ask the database for; see `FoundNames.keys`. */
export function* nameKeys(
  blocks: readonly ScannedBlock[],
  linked: readonly LinkedName[],
): Generator<void, string[]> {
  const keys = new Set<string>();
  for (const { mention } of linked) {
    keys.add(nameKey(mention.name));
    keys.add(nameKey(mention.text));
  }
  for (const block of blocks) {
    for (const { key } of candidates(block)) {
      if (keys.size >= MOST_KEYS) break;
      keys.add(key);
    }
    yield;
  }
  keys.delete('');
  return [...keys].slice(0, MOST_KEYS);
}

/**
 * Stretches of capitalised words, up to five, that the database may know. A
 * single dictionary word is no candidate: "Will" would match whoever is called so.
 */
function candidates({ block, tokens, shape }: ScannedBlock): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first || first.shape === LOWER || /^\d/.test(first.key)) continue;
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_NAME); to += 1) {
      if (to > from + 1 && !goesOn(tokens, to - 1)) break;
      const last = tokens[to - 1];
      if (!last || last.shape === LOWER) continue;
      const single = to === from + 1;
      if (single && (shape === 'title' || first.first) && commonWords.has(first.key)) continue;
      if (single && first.text.length < 2) continue;
      found.push({ from, to, key: nameKey(block.text.slice(first.start, last.end)) });
      if (last.possessive) break;
    }
  }
  return found;
}

function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || before.possessive) return false;
  const joined = token.gap === '' || token.gap === '.' || token.gap === '&' || token.gap === '-';
  return joined && (token.shape !== LOWER || PARTICLES.has(token.key));
}

/** The mentions once the database has answered; see `FoundNames.resolve`. */
export function resolveNames(
  blocks: readonly ScannedBlock[],
  linked: readonly LinkedName[],
  known: KnownNames,
): ResolvedMention[] {
  const byBlock = Map.groupBy(linked, (name) => name.block);
  return blocks.flatMap((block) => resolveBlock(block, byBlock.get(block) ?? [], known));
}

/** A mention and its tokens. */
type Placed = ResolvedMention & { from: number; to: number };

function resolveBlock(
  block: ScannedBlock,
  linked: readonly LinkedName[],
  known: KnownNames,
): ResolvedMention[] {
  const { tokens } = block;
  const mentions = new Set<Placed>();
  /** What stands at each token. */
  const standing = new Array<Placed | undefined>(tokens.length);
  const place = (mention: Placed): void => {
    mentions.add(mention);
    standing.fill(mention, mention.from, mention.to);
  };

  for (const { mention, found } of linked) {
    const entities = known.get(nameKey(mention.name)) ?? known.get(nameKey(mention.text)) ?? [];
    const same = entities.filter((entity) => entity.kind === mention.kind);
    const meant = same.length > 0 ? same : mayCorrect(mention.name) ? entities : [];
    place({
      ...mention,
      kind: meant[0]?.kind ?? mention.kind,
      entityIds: idsOf(meant),
      from: found.from,
      to: found.to,
    });
  }

  for (const { from, to, key } of candidates(block)) {
    const entities = known.get(key);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!entities || !first || !last) continue;
    const overlapping = [...new Set(standing.slice(from, to))].filter((one) => one !== undefined);
    // The longest known name wins over what the rules alone saw, never over a known longer one.
    const weaker = overlapping.every(
      (mention) => mention.entityIds.length === 0 && mention.from >= from && mention.to <= to,
    );
    if (overlapping.length > 0 && !weaker) continue;
    // One word alone may be anything; the rules know organizations' and people's short forms.
    const meant = to - from === 1 ? standingAlone(block, from, entities) : entities;
    const [likeliest] = meant;
    if (!likeliest) continue;
    for (const mention of overlapping) mentions.delete(mention);
    const text = block.block.text.slice(first.start, last.end);
    place({
      block: block.block.id,
      start: first.start,
      end: last.end,
      text,
      kind: likeliest.kind,
      name: tidy(text),
      entityIds: idsOf(meant),
      from,
      to,
    });
  }
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .map(({ from: _from, to: _to, ...mention }) => mention);
}

/** A multi-word name that the database knows as the other kind is of that kind. */
function mayCorrect(name: string): boolean {
  return name.includes(' ');
}

/**
 * Whom a name of one word means that only the database knows: a mononym or a
 * company's, written the same way. A form that is also another thing needs a
 * sign beside it, and the signs are English.
 */
function standingAlone(
  { tokens, shape }: ScannedBlock,
  i: number,
  entities: readonly KnownEntity[],
): KnownEntity[] {
  const token = tokens[i];
  if (!token || commonWords.has(token.key)) return [];
  const rule = aliasRule(token.text) ?? {};
  return entities.filter(({ kind, name, written, ambiguous }) => {
    if (kind === 'person') return name === token.text;
    const same =
      written === token.text || (shape === 'capitals' && written.toUpperCase() === token.text);
    if (!same || written.length < 2 || !ruleAllows(rule, tokens, i, i + 1)) return false;
    const weak = (ambiguous || rule.weak) && shape !== 'capitals';
    return !weak || (shape !== 'foreign' && weakFormEvidence(tokens, i, i + 1, shape) >= 1);
  });
}

function idsOf(entities: readonly KnownEntity[]): EntityId[] {
  return [...new Set(entities.map((entity) => entity.id))];
}
