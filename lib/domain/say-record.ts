import { say } from '../i18n/say.ts';
import type { HeldRecords } from './held-records.ts';
import type { EntityNote } from './entity-note.ts';
import type { Entity } from './entity.ts';
import type { Evidence, Move, Source } from './move.ts';
import { formatPartialDate } from './partial-date.ts';

/** What a record is about and what it says, in a line each: for setting two versions side by side. */
export function saysOf(
  record: Entity | Move | Source | Evidence | object,
  held: Pick<HeldRecords, 'entities'>,
): { about: string; mine: string } {
  if ('personId' in record) return sayMove(record as Move, held);
  if ('url' in record) {
    const { url, title, publisher, published } = record as Source;
    return {
      about: title || url,
      mine: [title, publisher, published, url].filter(Boolean).join(' · '),
    };
  }
  if ('moveId' in record) {
    const quote = (record as Evidence).quote?.exact ?? '';
    return { about: say('import.aQuote'), mine: quote.slice(0, 200) };
  }
  if ('watchedAt' in record) {
    const { id, notes } = record as EntityNote;
    return { about: held.entities.get(id)?.name ?? say('import.aNote'), mine: notes.slice(0, 200) };
  }
  const entity = record as Entity;
  const aliases = entity.aliases.map(({ text }) => text).join(', ');
  return {
    about: entity.name,
    mine: [entity.name, aliases, entity.notes.slice(0, 200)].filter(Boolean).join(' · '),
  };
}

function sayMove(move: Move, held: Pick<HeldRecords, 'entities'>) {
  const name = (id: string | null) => (id === null ? '…' : (held.entities.get(id)?.name ?? '?'));
  const facts = [
    `${name(move.fromId)} → ${name(move.toId)}`,
    move.roleTo ?? move.roleFrom,
    move.date && formatPartialDate(move.date),
    say(`status.${move.status}`),
    move.notes.slice(0, 100),
  ];
  return { about: name(move.personId), mine: facts.filter(Boolean).join(' · ') };
}
