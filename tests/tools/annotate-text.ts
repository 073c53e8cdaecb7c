import { readFileSync } from 'node:fs';
import type { EntityKind } from '../../lib/domain/entity.ts';
import type { Mention } from '../../lib/domain/mention.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { PartialDate } from '../../lib/domain/partial-date.ts';
import { isPartialDate } from '../../lib/domain/partial-date.ts';
import { findNames } from '../../lib/nlp/find-names.ts';
import type { KnownNames } from '../../lib/nlp/find-names.ts';
import { knownNames } from '../../lib/nlp/known-names.ts';
import { mergeMoves } from '../../lib/nlp/moves/merge-proposals.ts';
import { namesRead } from '../../lib/nlp/moves/names-read.ts';
import { readMoves } from '../../lib/nlp/moves/read-moves.ts';
import { textToBlocks } from '../../lib/nlp/text-to-blocks.ts';

export interface SpanOut {
  start: number;
  end: number;
  text: string;
}

export interface MoveOut {
  person: string | null;
  from: string | null;
  to: string | null;
  role_from: string | null;
  role_to: string | null;
  kind: string;
  date: string | null;
  date_text: string | null;
  status: string;
  start: number;
  end: number;
}

/** What the project reads out of a text. Offsets are UTF-16, into the text. */
export interface Annotation {
  people: SpanOut[];
  orgs: SpanOut[];
  moves: MoveOut[];
}

/** The names of the starter pack that is shipped. */
export function packNames(): KnownNames {
  const path = new URL('../../public/starter-pack.json', import.meta.url);
  const pack = JSON.parse(readFileSync(path, 'utf8')) as Pack;
  return knownNames(pack.entities);
}

/** Read a text as the extension reads an article. `known` names take part when given. */
export function annotateText(
  text: string,
  published: string | null,
  known: KnownNames | null,
): Annotation {
  const placed = textToBlocks(text);
  const blocks = placed.map(({ block }) => block);
  const offsets = new Map(placed.map(({ block, offset }) => [block.id, offset]));
  const names = findNames(blocks);
  const mentions: readonly Mention[] = known ? names.resolve(known) : names.mentions;
  const read = namesRead({ blocks, mentions });
  const spans = (kind: EntityKind): SpanOut[] =>
    read
      .filter((mention) => mention.kind === kind)
      .map((mention) => {
        const offset = offsets.get(mention.block) ?? 0;
        return { start: offset + mention.start, end: offset + mention.end, text: mention.text };
      });
  const moves = readMoves({
    blocks,
    mentions,
    published: dayOf(published),
  });
  const asWritten = writtenForms(read);
  return {
    people: spans('person'),
    orgs: spans('organization'),
    moves: mergeMoves(moves).map(({ move, quotes }) => {
      const quote = quotes[0] ?? move;
      const offset = offsets.get(quote.block) ?? 0;
      return {
        person: move.person,
        from: asWritten(move.from),
        to: asWritten(move.to),
        role_from: move.roleFrom,
        role_to: move.roleTo,
        kind: move.kind,
        date: move.date,
        date_text: move.dateText,
        status: move.status,
        start: offset + quote.start,
        end: offset + quote.end,
      };
    }),
  };
}

/** The fullest form in which a text writes an organization: the list's own name may be another. */
function writtenForms(mentions: readonly Mention[]): (name: string | null) => string | null {
  const forms = new Map<string, string>();
  for (const { kind, name, text } of mentions) {
    if (kind !== 'organization') continue;
    // "Meta's superintelligence lab" is of Meta.
    const tidy = text.replace(/\s+/g, ' ').replace(/['’]s .*$/, '');
    if (tidy.length > (forms.get(name)?.length ?? 0)) forms.set(name, tidy);
  }
  return (name) => (name === null ? null : (forms.get(name) ?? name));
}

/** The day of a date, also of one with a time of day; null when it is none. */
function dayOf(published: string | null): PartialDate | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(published ?? '')?.[0] ?? published;
  return day !== null && isPartialDate(day) ? day : null;
}
