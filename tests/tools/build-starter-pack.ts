/**
 * Builds public/starter-pack.json from the compiled facts in ../shared/data.
 * Run it with `npm run pack:starter` where that folder is; elsewhere the
 * checked-in pack is used as it is.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { OrganizationKind } from '../../lib/domain/entity.ts';
import type { MoveField, MoveKind } from '../../lib/domain/move.ts';
import { keysOf } from '../../lib/domain/entity-names.ts';
import { nameKey } from '../../lib/domain/name-key.ts';
import { relateMoves } from '../../lib/domain/same-move.ts';
import type {
  Pack,
  PackedEntity,
  PackedEvidence,
  PackedMove,
  PackedSource,
} from '../../lib/domain/pack.ts';
import { webAddress } from '../../lib/domain/web-address.ts';
import { isDescription } from './is-description.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const PACK = new URL('../../public/starter-pack.json', import.meta.url);

/** When the facts were compiled; the hash behind it tells two builds of one day apart. */
const COMPILED = '2026.11.24';

interface MoveRow {
  person: string;
  aliases: string[];
  from: string | null;
  to: string | null;
  role_from: string | null;
  role_to: string | null;
  kind: string;
  date: string | null;
  source_title: string | null;
  source_publisher: string | null;
  source_url: string | null;
  not_in_source: string[] | null;
}

interface OrganizationRow {
  name: string;
  kind: string;
  aliases: string[];
  founded: number | null;
  website: string | null;
  ambiguous: boolean;
  parent: string | null;
}

/** Two people of one name: which is meant is told by where they were. */
const NAMESAKES: Record<string, (row: MoveRow) => string> = {
  'Yao Shunyu': (row) => (places(row).includes('Tencent') ? 'Tencent' : 'Google DeepMind'),
};

const FIELDS: Record<string, MoveField> = {
  from: 'from',
  to: 'to',
  role_from: 'roleFrom',
  role_to: 'roleTo',
  date: 'date',
  date_precision: 'date',
  kind: 'kind',
};

function places(row: MoveRow): (string | null)[] {
  return [row.from, row.to];
}

/**
 * A UUID of version 8 (RFC 9562 §5.8: one's own making): 48 bits of a hash of
 * what names the record, so that the same facts keep their ids from version to
 * version, and a fixed rest that says "starter pack of Whence" (whence, 1).
 * Random-looking bits do not compress, and a pack holds 3,000 ids: whole hashes
 * (version 5) made it half as large again. The caller checks for collisions.
 */
function stableId(...words: (string | null)[]): string {
  const hash = createHash('sha256')
    .update(words.map((word) => word ?? '').join('\u0000'))
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8000-8000-7768656e6365`;
}

function rows<T>(file: string): T[] {
  return readFileSync(new URL(file, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Build the pack from the facts. Deterministic: the same facts give the same text. */
export function buildStarterPack(): Pack {
  const moveRows = rows<MoveRow>('moves.jsonl').filter((row) => row.source_url !== null);
  const organizations = organizationEntities(rows<OrganizationRow>('orgs.jsonl'));
  const organizationId = (name: string | null): string | null => {
    if (name === null) return null;
    const key = nameKey(name);
    const found = organizations.find((entity) => keysOf(entity).includes(key));
    if (!found) throw new Error(`orgs.jsonl does not know ${name}`);
    return found.id;
  };

  const people = new Map<string, PackedEntity>();
  const moves = new Map<string, PackedMove>();
  const sources = new Map<string, PackedSource>();
  const evidence = new Map<string, PackedEvidence>();

  for (const row of moveRows) {
    const person = personOf(row, people);
    const url = webAddress(row.source_url ?? '');
    if (url === null) throw new Error(`No web address: ${row.source_url}`);
    const source: PackedSource = {
      id: stableId('source', url),
      url,
      title: row.source_title ?? row.source_publisher ?? url,
      publisher: row.source_publisher,
      authors: [],
      published: publishedIn(url),
    };
    sources.set(source.id, source);

    const move: PackedMove = {
      id: stableId('move', person.id, row.from, row.to, row.kind, row.date),
      personId: person.id,
      fromId: organizationId(row.from),
      toId: organizationId(row.to),
      roleFrom: row.role_from,
      roleTo: row.role_to,
      kind: kindOf(row),
      status: 'reported',
      date: row.date,
      notes: '',
      unsourced: [...new Set((row.not_in_source ?? []).flatMap((field) => FIELDS[field] ?? []))],
    };
    moves.set(move.id, move);
    const id = stableId('evidence', move.id, source.id);
    evidence.set(id, { id, moveId: move.id, sourceId: source.id, quote: null, foundBy: 'pack' });
  }

  joinHalves(moves, evidence);
  const records = {
    entities: [...organizations, ...people.values()],
    moves: [...moves.values()],
    sources: [...sources.values()],
    evidence: [...evidence.values()],
  };
  const ids = Object.values(records).flatMap((list) => list.map((record) => record.id));
  if (new Set(ids).size !== ids.length) throw new Error('Two records have one id.');
  const hash = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  return { format: 1, version: `${COMPILED}.${hash}`, ...records };
}

/**
 * Facts that tell a leaving and, apart, the whole move that it is half of, are
 * one move with the sources of both, by the rule that saving and reading have.
 */
function joinHalves(moves: Map<string, PackedMove>, evidence: Map<string, PackedEvidence>): void {
  for (const half of [...moves.values()]) {
    if (half.toId !== null || half.date === null) continue;
    const whole = [...moves.values()].find(
      (move) =>
        move.personId === half.personId && move.date !== null && relateMoves(move, half) === 'part',
    );
    if (!whole) continue;
    whole.roleFrom ??= half.roleFrom;
    moves.delete(half.id);
    for (const piece of [...evidence.values()].filter(({ moveId }) => moveId === half.id)) {
      evidence.delete(piece.id);
      const id = stableId('evidence', whole.id, piece.sourceId);
      evidence.set(id, { ...piece, id, moveId: whole.id });
    }
  }
}

/** Outlets write the day into many addresses; it is the only date of publication that is known. */
function publishedIn(url: string): string | null {
  const match = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?=[/-])/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

function kindOf(row: MoveRow): MoveKind {
  // data/README.md: these two "promotions" of August 2026 are lateral.
  const lateral = row.person === 'Demis Hassabis' && row.date?.startsWith('2026-08');
  return row.kind === 'promote' && lateral ? 'role' : (row.kind as MoveKind);
}

function organizationEntities(all: OrganizationRow[]) {
  const idOf = (name: string) => stableId('organization', name);
  const names = new Set(all.map((row) => row.name));
  return all.map((row) => ({
    id: idOf(row.name),
    kind: 'organization' as const,
    name: row.name,
    aliases: distinct(row.name, row.aliases).map((text) => ({ text, ambiguous: row.ambiguous })),
    notes: '',
    organizationKind: (row.kind === 'gov' ? 'government' : row.kind) as OrganizationKind,
    founded: row.founded,
    website: row.website === null ? null : webAddress(row.website),
    parentId: row.parent !== null && names.has(row.parent) ? idOf(row.parent) : null,
  }));
}

/** The aliases that add a key of their own. */
function distinct(name: string, aliases: readonly string[]): string[] {
  const keys = new Set([nameKey(name)]);
  return aliases.filter(
    (alias) => !isDescription(alias) && !keys.has(nameKey(alias)) && keys.add(nameKey(alias)),
  );
}

function personOf(row: MoveRow, people: Map<string, PackedEntity>): PackedEntity {
  const tellApart = NAMESAKES[row.person]?.(row) ?? '';
  const id = stableId('person', row.person, tellApart);
  const person = people.get(id) ?? { id, kind: 'person', name: row.person, aliases: [], notes: '' };
  people.set(id, person);
  // A bare surname would mark every bearer of it; the page itself links it to the full name.
  const last = nameKey(row.person).split(' ').at(-1);
  for (const text of row.aliases) {
    const key = nameKey(text);
    if (key !== last && !keysOf(person).includes(key)) {
      person.aliases.push({ text, ambiguous: !key.includes(' ') });
    }
  }
  return person;
}

/** The pack as a file: one record a line, so that a change reads as one. */
export function packText(pack: Pack): string {
  const list = (records: readonly unknown[]) =>
    `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  return `{"format":1,"version":${JSON.stringify(pack.version)},
"entities":${list(pack.entities)},
"moves":${list(pack.moves)},
"sources":${list(pack.sources)},
"evidence":${list(pack.evidence)}}
`;
}

/** Whether the facts are at hand on this machine. */
export function hasFacts(): boolean {
  return existsSync(DATA);
}

if (import.meta.main) {
  if (!hasFacts()) {
    console.error(
      'The facts (moves.jsonl and orgs.jsonl in ../shared/data) are not here. Put them beside the ' +
        'project and run this again; until then public/starter-pack.json stays as it is.',
    );
    process.exit(1);
  }
  const pack = buildStarterPack();
  writeFileSync(PACK, packText(pack));
  console.log(
    `public/starter-pack.json: version ${pack.version}, ${pack.entities.length} entities, ` +
      `${pack.moves.length} moves, ${pack.sources.length} sources`,
  );
}
