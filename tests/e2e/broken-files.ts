/** Files that must not come in: five and more of each kind, and what is said of each. */
import { gzipSync } from 'node:zlib';
import { backupText } from '../../lib/domain/backup.ts';
import { generatedBackup } from '../domain/generated-records.ts';

interface BrokenFile {
  name: string;
  content: string | Buffer;
  says: RegExp;
}

const text = backupText(generatedBackup(20));
type Loose = Record<string, Record<string, unknown>[]>;
function spoiled(spoil: (backup: Loose) => void): string {
  const backup = JSON.parse(text) as Loose;
  spoil(backup);
  return JSON.stringify(backup, null, 1);
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const PACK = {
  format: 1,
  version: '1',
  entities: [
    { kind: 'person', id: id(1), name: 'Ada Quill', aliases: [], notes: '' },
    {
      kind: 'organization',
      id: id(2),
      name: 'Bolt',
      aliases: [],
      notes: '',
      organizationKind: 'lab',
      founded: null,
      website: null,
      parentId: null,
    },
  ],
  moves: [
    {
      id: id(3),
      personId: id(1),
      fromId: null,
      toId: id(2),
      roleFrom: null,
      roleTo: null,
      kind: 'join',
      status: 'reported',
      date: '2026',
      notes: '',
      unsourced: [],
    },
  ],
  sources: [
    {
      id: id(4),
      url: 'https://a.example/',
      title: 'A',
      publisher: null,
      authors: [],
      published: null,
    },
  ],
  evidence: [{ id: id(5), moveId: id(3), sourceId: id(4), quote: null, foundBy: 'pack' }],
};
function spoiledPack(spoil: (pack: typeof PACK & Record<string, unknown>) => void): string {
  const pack = structuredClone(PACK);
  spoil(pack);
  return JSON.stringify(pack);
}

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
/** 60 MB of spaces in 60 kB. */
const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));

export const BROKEN_FILES: BrokenFile[] = [
  { name: 'cut.json', content: text.slice(0, -400), says: /cut off \(line \d+, column \d+/ },
  {
    name: 'types.json',
    content: spoiled((file) => (file['moves']![4]!['status'] = 7)),
    says: /at moves, record 5, status:/,
  },
  {
    name: 'twice.json',
    content: spoiled((file) => file['sources']!.push({ ...file['sources']![2]! })),
    says: /at sources, record 21: an earlier one has the id/,
  },
  {
    name: 'future.json',
    content: spoiled((file) => Object.assign(file, { format: 99 })),
    says: /newer version of Whence/,
  },
  {
    name: 'deep.json',
    content: `{"whence":"backup","x":${deep}}`,
    says: /nests deeper than 32 levels \(line 1, column \d+\)/,
  },
  { name: 'bomb.json.gz', content: bomb, says: /unpacks to more than 100 times its size/ },
  {
    name: 'half.json.gz',
    content: gzipSync(text).subarray(0, 300),
    says: /gzip\), but broken or cut off/,
  },
  {
    name: 'script.json',
    content: spoiled((file) => (file['sources']![0]!['url'] = 'javascript:alert(1)')),
    says: /at sources, record 1, url: is no http\(s\) address/,
  },
  {
    name: 'proto.json',
    content: text.replace('"starter": null', '"__proto__": {"x": 1}'),
    says: /a field called “__proto__”.*line 4/,
  },
  {
    name: 'latin1.json',
    content: Buffer.from('{"whence": "b\u00e9"}', 'latin1'),
    says: /no text in UTF-8/,
  },
  { name: 'empty.json', content: '', says: /is empty/ },

  { name: 'pack-cut.json', content: JSON.stringify(PACK).slice(0, 300), says: /cut off/ },
  {
    name: 'pack-types.json',
    content: spoiledPack((pack) => Object.assign(pack.moves[0]!, { date: '2026-13' })),
    says: /pack is broken: moves, record 1, date: is no partial date/,
  },
  {
    name: 'pack-twice.json',
    content: spoiledPack((pack) => pack.sources.push(pack.sources[0]!)),
    says: /Two of sources have the id/,
  },
  {
    name: 'pack-future.json',
    content: spoiledPack((pack) => (pack.format = 2)),
    says: /broken: format:/,
  },
  {
    name: 'pack-dangling.json',
    content: spoiledPack((pack) => (pack.moves[0]!.toId = id(77))),
    says: /leads to .*77, which is not in the file/,
  },
  {
    name: 'pack-deep.json',
    content: `{"format":1,"version":"1","entities":${deep}}`,
    says: /nests deeper/,
  },

  {
    name: 'one-column.csv',
    content: 'name\r\nAda\r\n',
    says: /first line must name at least two columns/,
  },
  { name: 'headings.csv', content: 'person,to\r\n', says: /no line below/ },
  {
    name: 'ragged.csv',
    content: 'person,to\r\nAda,Bolt\r\nBo,Bolt,more\r\n',
    says: /broken at line 3: it has 3 cells/,
  },
  {
    name: 'open-quote.csv',
    content: 'person,to\r\n"Ada,Bolt\r\nBo,Bolt\r\n',
    says: /broken at line \d+: quoted field unterminated/,
  },
  { name: 'zero.csv', content: 'person,to\r\nA\u0000da,Bolt\r\n', says: /zero bytes/ },
  {
    name: 'long.csv',
    content: `person,to\r\nAda,${'x'.repeat(100_001)}\r\n`,
    says: /line 2: the cell under “to” is longer/,
  },
  {
    name: 'other.json',
    content: '{"a": 1}',
    says: /neither a backup of Whence, nor a pack, nor a table/,
  },
];
