import type { Backup } from '../../lib/domain/backup.ts';
import { BACKUP_FORMAT } from '../../lib/domain/backup.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';

const uuid = (kind: number, n: number) =>
  `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const WORDS = ['Ünal', 'O’Hara', 'Łukasz', '李', 'بدر', 'de la Cruz', '=SUM(A1)', '"Q"', "d'Arc"];
const word = (n: number) => WORDS[n % WORDS.length] ?? '';

/** A backup of so many moves, each with a source and a quote; every field takes every shape. */
export function generatedBackup(moves: number): Backup {
  const people = Math.ceil(moves / 2);
  const labs = Math.min(200, Math.ceil(moves / 5) + 1);
  const stamp = (n: number) => ({
    origin: n % 7 === 0 ? ('pack:Some list' as const) : ('me' as const),
    changedAt: 1_700_000_000_000 + n,
    deletedAt: n % 31 === 0 ? 1_760_000_000_000 + n : null,
  });
  return {
    whence: 'backup',
    format: BACKUP_FORMAT,
    starter: null,
    entities: [
      ...Array.from({ length: labs }, (_, n) => ({
        ...stamp(n + 1),
        id: uuid(1, n),
        kind: 'organization' as const,
        name: `Lab ${word(n)} ${n}`,
        aliases: n % 3 === 0 ? [{ text: `L${n}`, ambiguous: n % 2 === 0 }] : [],
        notes: '',
        organizationKind: 'lab' as const,
        founded: n % 2 === 0 ? 1990 + (n % 30) : null,
        website: n % 4 === 0 ? `https://lab${n}.example/` : null,
        parentId: n % 9 === 8 ? uuid(1, n - 1) : null,
      })),
      ...Array.from({ length: people }, (_, n) => ({
        ...stamp(n + 1),
        id: uuid(2, n),
        kind: 'person' as const,
        name: `${word(n)} Person ${n}`,
        aliases: [],
        notes: n % 50 === 0 ? 'Line one\nline two, "quoted"' : '',
      })),
    ],
    moves: Array.from({ length: moves }, (_, n) => ({
      ...stamp(n + 1),
      id: uuid(3, n),
      personId: uuid(2, n % people),
      fromId: n % 5 === 0 ? null : uuid(1, n % labs),
      toId: uuid(1, (n + 1 + (n >= people ? 7 : 0)) % labs),
      roleFrom: null,
      roleTo: n % 2 === 0 ? `Role ${word(n)}` : null,
      kind: MOVE_KINDS[n % MOVE_KINDS.length] ?? 'join',
      status: MOVE_STATUSES[n % MOVE_STATUSES.length] ?? 'reported',
      date: ['2024', '2025-03', '2025-03-09', '2023~', null][n % 5] ?? null,
      notes: '',
      unsourced: n % 10 === 0 ? (['date'] as const).slice() : [],
    })),
    sources: Array.from({ length: moves }, (_, n) => ({
      ...stamp(n + 1),
      id: uuid(4, n),
      url: `https://news.example/${n}?a=${n}&b=%C3%BC`,
      title: `Title ${word(n)} ${n}`,
      publisher: n % 2 === 0 ? 'The News' : null,
      authors: n % 3 === 0 ? ['A. Writer', 'B. Writer'] : [],
      published: n % 2 === 0 ? '2025-03-10' : null,
    })),
    evidence: Array.from({ length: moves }, (_, n) => ({
      ...stamp(n + 1),
      id: uuid(5, n),
      moveId: uuid(3, n),
      sourceId: uuid(4, n),
      quote:
        n % 4 === 0
          ? null
          : {
              exact: `${word(n)} Person ${n} has joined Lab ${n}.`,
              prefix: 'On Monday ',
              suffix: '',
            },
      foundBy: n % 2 === 0 ? ('hand' as const) : ('proposal' as const),
      savedAt: 1_700_000_000_000 + n,
      ...(n % 11 === 0 && { said: 'rumour' as const }),
    })),
    log: Array.from({ length: Math.ceil(moves / 10) }, (_, n) => ({
      id: uuid(6, n),
      at: 1_750_000_000_000 + n,
      entityId: uuid(2, n),
      kind: 'person' as const,
      name: `${word(n)} Person ${n}`,
      url: `https://news.example/${n}`,
      title: 'A title',
      site: 'news.example',
      context: 'A sentence.',
      openedBy: 'pointer' as const,
      stayed: n % 2 === 0 ? 1_500 + n : null,
      saved: n % 3 === 0,
    })),
    edits: Array.from({ length: Math.ceil(moves / 20) }, (_, n) => ({
      id: uuid(8, n),
      at: 1_750_000_000_000 + n,
      by: 'me' as const,
      kind: 'edit' as const,
      about: [uuid(3, n)],
      changes: [
        {
          table: 'moves' as const,
          id: uuid(3, n),
          before: { date: null },
          after: { date: '2024' },
        },
      ],
      undoneAt: null,
    })),
    notes: Array.from({ length: Math.ceil(people / 40) }, (_, n) => ({
      ...stamp(1),
      id: uuid(2, n),
      notes: n % 2 === 0 ? `A note of ${n}` : '',
      watchedAt: n % 2 === 0 ? null : 1_750_000_000_000,
      hiddenAt: null,
    })),
    dismissals: [
      { id: 'https://news.example/1 ada|acme|bolt|join', url: 'https://news.example/1', at: 1 },
    ],
    subscriptions: [
      {
        id: uuid(7, 1),
        url: 'https://lists.example/some.json',
        name: 'Some list',
        addedAt: 1,
        checkedAt: 2,
        changedAt: 2,
        etag: 'W/"abc"',
        version: '1',
        fault: null,
      },
    ],
  };
}
