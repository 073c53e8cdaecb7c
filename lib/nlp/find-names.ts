import type { TextBlock } from '../domain/article.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { Mention, ResolvedMention } from '../domain/mention.ts';
import type { BlockShape } from './block-shape.ts';
import { blockShape } from './block-shape.ts';
import { scanBlock } from './scan-block.ts';
import type { FoundName } from './scan-block.ts';
import type { LinkedName } from './document-memory.ts';
import { linkNames } from './document-memory.ts';
import { resolveNames, nameKeys } from './resolve-names.ts';
import type { Token } from './tokenise.ts';
import { tokenise } from './tokenise.ts';

/** An entity of the reader's database, as far as the text needs it. */
export interface KnownEntity {
  id: EntityId;
  kind: EntityKind;
  name: string;
  /** The form that answers to the key, as the database writes it. */
  written: string;
  /** That form is also an ordinary word or another thing. */
  ambiguous: boolean;
}

/** Who is known, by name key. */
export type KnownNames = ReadonlyMap<string, readonly KnownEntity[]>;

export interface FoundNames {
  /** People and organizations in reading order, never overlapping. */
  mentions: Mention[];
  /**
   * The name keys to ask the database for: the full names, the known
   * organizations, and whatever else is written like a name, since the
   * database may know more than the rules do. At most 2,000.
   */
  keys: string[];
  /**
   * The mentions once the database has answered: names only it knows are
   * added, the longest known name wins, and short forms follow their full form.
   */
  resolve(known: KnownNames): ResolvedMention[];
}

/** A block that has been read. */
export interface ScannedBlock {
  block: TextBlock;
  tokens: Token[];
  shape: BlockShape;
  names: FoundName[];
}

export interface NameFinder {
  /** Read one block. Linear in its length; the background takes a turn after a few. */
  add(block: TextBlock): void;
  /** All blocks were added: link short forms to full ones over the whole text, a block in each step. */
  finish(): Generator<void, FoundNames>;
}

/** How a sentence ends, and a title hardly ever. */
const ENDS = /[.!?;:]["”’)\s]*$/;

/** What was read of a block: pages are read again when a part of them changed. */
const scans = new WeakMap<TextBlock, ScannedBlock>();

/** A finder for one text; its blocks come in reading order. */
export function createNameFinder(): NameFinder {
  const blocks: ScannedBlock[] = [];
  return {
    add(block) {
      let scan = scans.get(block);
      if (!scan) {
        const tokens = tokenise(block.text);
        const shape = blockShape(tokens, block.kind, ENDS.test(block.text));
        scan = { block, tokens, shape, names: scanBlock(tokens, shape) };
        scans.set(block, scan);
      }
      // Linking makes names surer; another text may not.
      blocks.push({ ...scan, names: scan.names.map((found) => ({ ...found })) });
    },
    *finish() {
      const linked: LinkedName[] = [];
      yield* linkNames(blocks, linked);
      return {
        mentions: linked.map((name) => name.mention),
        keys: yield* nameKeys(blocks, linked),
        resolve: (known) => resolveNames(blocks, linked, known),
      };
    },
  };
}

/** Find the people and organizations of a text: `createNameFinder`, all at once. */
export function findNames(blocks: readonly TextBlock[]): FoundNames {
  const finder = createNameFinder();
  for (const block of blocks) finder.add(block);
  const steps = finder.finish();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
