import { say } from '../i18n/say.ts';
import type { ArticleSource } from './article.ts';
import type { DraftFaults, MoveDraft } from './draft.ts';
import type { MoveKind, TextQuote } from './move.ts';
import { hasHappened } from './career.ts';
import { nameKey } from './name-key.ts';
import type { PartialDate } from './partial-date.ts';
import { parsePartialDate, partialDateInterval } from './partial-date.ts';
import { plainLine, plainText } from './plain-text.ts';
import { webAddress } from './web-address.ts';

const NAME_LIMIT = 200;
const ROLE_LIMIT = 300;
const QUOTE_LIMIT = 5_000;
const NOTES_LIMIT = 20_000;
const TITLE_LIMIT = 1_000;
const MORE_LIMIT = 20;
const ADDRESS_LIMIT = 8_000;

/** Kinds of moves that may begin and end in one place. */
const WITHIN: ReadonlySet<MoveKind> = new Set(['promote', 'role']);

/** A draft that may be saved: trimmed, with its date read and empty fields null. */
export type CheckedDraft = Omit<MoveDraft, 'from' | 'to' | 'roleFrom' | 'roleTo' | 'date'> & {
  from: string | null;
  to: string | null;
  roleFrom: string | null;
  roleTo: string | null;
  date: PartialDate | null;
};

/**
 * Check a draft before it is saved. Either every field is in order, or there
 * are faults, each a sentence that says what to do.
 *
 * The rules: a person; at least one organization, and the one that the kind
 * asks for (joining needs where to, leaving where from; who leaves to found a
 * company may not have named it yet), not the same twice but for a change of
 * role; a date that can be read, or none, and not after `today` for what has
 * happened; a source with an http(s) address, or none; lengths.
 */
export function checkDraft(
  draft: MoveDraft,
  today: PartialDate = '9999-12-31',
): { ok: true; draft: CheckedDraft } | { ok: false; faults: DraftFaults } {
  const faults: DraftFaults = {};
  const person = plainLine(draft.person);
  const from = plainLine(draft.from);
  const to = plainLine(draft.to);

  if (nameKey(person) === '') faults.person = say('faults.person');
  if (from === '' && to === '') {
    faults.to = say('faults.toOrFrom');
    faults.from = say('faults.fromOrTo');
  } else if (draft.kind === 'leave' && from === '') {
    faults.from = say('faults.from');
  } else if (draft.kind !== 'leave' && draft.kind !== 'found' && to === '') {
    faults.to = say('faults.to');
  }
  if (to !== '' && nameKey(from) === nameKey(to) && !WITHIN.has(draft.kind)) {
    faults.to = say('faults.same');
  }
  tooLong(faults, 'person', person, NAME_LIMIT);
  tooLong(faults, 'from', from, NAME_LIMIT);
  tooLong(faults, 'to', to, NAME_LIMIT);

  const roleFrom = plainLine(draft.roleFrom);
  const roleTo = plainLine(draft.roleTo);
  const notes = plainText(draft.notes).trim();
  tooLong(faults, 'roleFrom', roleFrom, ROLE_LIMIT);
  tooLong(faults, 'roleTo', roleTo, ROLE_LIMIT);
  tooLong(faults, 'notes', notes, NOTES_LIMIT);

  const date = parsePartialDate(draft.date);
  if (date === null && draft.date.trim() !== '') {
    faults.date = say('faults.date');
  }
  if (date !== null && hasHappened(draft) && partialDateInterval(date).earliest > today) {
    faults.date = say('faults.future');
  }

  const quote = checkQuote(draft.quote, faults);
  const source = checkSource(draft.source, faults);
  const moreSources = checkMore(draft.moreSources, source, faults);

  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    draft: {
      ...draft,
      // Who left for another place came there: leaving alone has no destination.
      kind: draft.kind === 'leave' && to !== '' ? 'join' : draft.kind,
      person,
      from: from || null,
      to: to || null,
      roleFrom: roleFrom || null,
      roleTo: roleTo || null,
      notes,
      date,
      quote,
      source,
      moreSources,
    },
  };
}

function tooLong(faults: DraftFaults, field: keyof DraftFaults, text: string, limit: number): void {
  if (text.length > limit) {
    faults[field] = say('faults.tooLong', { limit });
  }
}

function checkQuote(quote: TextQuote | null, faults: DraftFaults): TextQuote | null {
  if (quote === null || quote.exact.trim() === '') return null;
  const exact = plainText(quote.exact).trim();
  tooLong(faults, 'quoteText', exact, QUOTE_LIMIT);
  return { exact, prefix: plainText(quote.prefix), suffix: plainText(quote.suffix) };
}

function checkMore(
  typed: readonly string[],
  source: ArticleSource | null,
  faults: DraftFaults,
): string[] {
  const lines = typed.map((line) => line.trim()).filter(Boolean);
  const addresses = lines.map(webAddress);
  const wrong = lines.find((_, i) => addresses[i] === null);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  if (wrong !== undefined) {
    faults.moreSources = say('faults.addresses');
  } else if (longest > ADDRESS_LIMIT) {
    faults.moreSources = say('faults.tooLong', { limit: ADDRESS_LIMIT });
  } else if (lines.length > MORE_LIMIT) {
    faults.moreSources = say('faults.tooMany', { limit: MORE_LIMIT });
  }
  const others = addresses.filter((url) => url !== null && url !== source?.url);
  return [...new Set(others)].filter((url) => url !== null);
}

function checkSource(source: ArticleSource | null, faults: DraftFaults): ArticleSource | null {
  if (source === null || source.url.trim() === '') return null;
  const url = webAddress(source.url);
  if (url === null) {
    faults.sourceUrl = say('faults.address');
    return null;
  }
  tooLong(faults, 'sourceUrl', url, ADDRESS_LIMIT);
  const published = source.published === null ? null : parsePartialDate(source.published);
  if (published === null && source.published !== null && source.published.trim() !== '') {
    faults.published = say('faults.published');
  }
  return {
    url,
    // Cut first: making it plain mends a character that the cut halved.
    title: plainLine(source.title.slice(0, TITLE_LIMIT)),
    publisher: plainLine((source.publisher ?? '').slice(0, NAME_LIMIT)) || null,
    authors: source.authors.map(plainLine).filter(Boolean),
    published,
    language: source.language,
  };
}
