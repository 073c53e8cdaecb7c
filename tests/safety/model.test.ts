/**
 * Mixed operations against a model (fast-check): two contexts of the extension save, say a save again, undo,
 * put into the trash, restore and ask, one after the other and at once; after each what is there
 * is what the model says. 400 operations; `FUZZ=25` makes it 10,000.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Clock, Database } from '../../lib/db/database.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { undoStep } from '../../lib/db/history.ts';
import { moveToTrash } from '../../lib/db/trash.ts';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { createPageTexts } from '../../lib/services/page-texts.ts';
import { readNames } from '../../lib/services/read-names.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { emptyDatabase, testClock } from '../db/test-database.ts';
import { draft } from '../domain/draft.ts';

const TIMES = Number(process.env['FUZZ'] ?? 1);
const RUNS = 15 * TIMES;
const COMMANDS = 50;
const PEOPLE = 6;
/** Until a context was told what another wrote (ms). */
const TOLD = 10;
const START = Date.UTC(2026, 10, 24);

/** Of a person: the saves that hold, by their ids, and the step that put the move into the trash. */
interface Person {
  saves: Map<string, MoveDraft>;
  undone: MoveDraft[];
  trashed: string | null;
}
type Model = Person[];

interface Real {
  contexts: [Database, Database];
  clock: Clock;
  done: { operations: number };
}

type Context = 0 | 1;

const nameOf = (n: number) => `Model Number${'abcdef'[n]}`;
const texts = createPageTexts();
let asked = 0;

/** What both contexts tell of a person must be what the model says. */
async function agree(model: Model, real: Real, n: number): Promise<void> {
  const { saves, trashed } = model[n] as Person;
  await new Promise((resolve) => setTimeout(resolve, TOLD));
  for (const db of real.contexts) {
    const block = { id: 1, kind: 'prose' as const, text: `Then ${nameOf(n)} left.` };
    const text = texts.take(`page ${(asked += 1)}`, [block]);
    if (!text) throw new Error('The text is not there.');
    const { profiles } = await readNames(db, text);
    const moves = profiles.flatMap((profile) => profile.moves);
    const isThere = saves.size > 0 && trashed === null;
    expect(moves.length, nameOf(n)).toBe(isThere ? 1 : 0);
    expect(moves[0]?.evidence.length ?? 0, nameOf(n)).toBe(isThere ? saves.size : 0);
  }
}

abstract class Command implements fc.AsyncCommand<Model, Real> {
  readonly n: number;
  readonly context: Context;
  constructor(n: number, context: Context) {
    this.n = n;
    this.context = context;
  }
  protected person(model: Model): Person {
    return model[this.n] as Person;
  }
  check(model: Readonly<Model>): boolean {
    return this.may(this.person(model as Model));
  }
  async run(model: Model, real: Real): Promise<void> {
    await this.act(this.person(model), real.contexts[this.context], real.clock);
    real.done.operations += 1;
    await agree(model, real, this.n);
  }
  toString(): string {
    return `${this.constructor.name}(${this.n}, ${this.context})`;
  }
  abstract may(person: Person): boolean;
  abstract act(person: Person, db: Database, clock: Clock): Promise<void>;
}

async function send(db: Database, told: MoveDraft, clock: Clock): Promise<void> {
  const answer = await saveDraft(db, told, clock);
  expect(answer.ok, JSON.stringify(answer)).toBe(true);
}

/** A save of the same move from another article. */
function newSave(n: number): MoveDraft {
  const saveId = crypto.randomUUID();
  return draft({
    person: nameOf(n),
    saveId,
    quote: { exact: `${nameOf(n)} left, says ${saveId}.`, prefix: '', suffix: '' },
    source: { ...draft().source!, url: `https://news.example/${saveId}` },
  });
}

class Save extends Command {
  may = ({ trashed }: Person) => trashed === null;
  async act({ saves }: Person, db: Database, clock: Clock): Promise<void> {
    const told = newSave(this.n);
    await send(db, told, clock);
    saves.set(told.saveId!, told);
  }
}

/** Its answer was lost: the same save comes a second time. */
class SaveAgain extends Command {
  may = ({ saves, trashed }: Person) => saves.size > 0 && trashed === null;
  async act({ saves }: Person, db: Database, clock: Clock): Promise<void> {
    await send(db, [...saves.values()].at(-1)!, clock);
  }
}

/** Two contexts save of one person at the same time. */
class SaveAtOnce extends Command {
  may = ({ trashed }: Person) => trashed === null;
  async act(): Promise<void> {
    throw new Error('It needs both contexts.');
  }
  override async run(model: Model, real: Real): Promise<void> {
    const told = [newSave(this.n), newSave(this.n)] as const;
    await Promise.all(real.contexts.map((db, i) => send(db, told[i]!, real.clock)));
    for (const one of told) this.person(model).saves.set(one.saveId!, one);
    real.done.operations += 2;
    await agree(model, real, this.n);
  }
}

class Undo extends Command {
  may = ({ saves, trashed }: Person) => saves.size > 0 && trashed === null;
  async act({ saves, undone }: Person, db: Database, clock: Clock): Promise<void> {
    const [id, told] = [...saves][Math.floor(saves.size / 2)]!;
    expect(await undoStep(db, id, clock)).not.toBeNull();
    saves.delete(id);
    undone.push(told);
  }
}

/** What is undone already is not undone twice. */
class UndoAgain extends Command {
  may = ({ undone }: Person) => undone.length > 0;
  async act({ undone }: Person, db: Database, clock: Clock): Promise<void> {
    expect(await undoStep(db, undone.at(-1)!.saveId!, clock)).toBeNull();
  }
}

class Trash extends Command {
  may = ({ saves, trashed }: Person) => saves.size > 0 && trashed === null;
  async act(person: Person, db: Database, clock: Clock): Promise<void> {
    const entity = await db.entities.filter(({ name }) => name === nameOf(this.n)).first();
    const move = await db.moves.where('personId').equals(entity!.id).first();
    person.trashed = (await moveToTrash(db, 'moves', move!.id, clock))?.stepId ?? null;
    expect(person.trashed).not.toBeNull();
  }
}

class Restore extends Command {
  may = ({ trashed }: Person) => trashed !== null;
  async act(person: Person, db: Database, clock: Clock): Promise<void> {
    expect(await undoStep(db, person.trashed!, clock)).not.toBeNull();
    person.trashed = null;
  }
}

class Ask extends Command {
  may = () => true;
  async act(): Promise<void> {}
}

it(
  'agrees with a model, whatever two contexts do in whatever order',
  async () => {
    const done = { operations: 0 };
    const kinds = [Save, SaveAgain, SaveAtOnce, Undo, UndoAgain, Trash, Restore, Ask];
    const commands = kinds.map((Kind) =>
      fc
        .tuple(fc.nat(PEOPLE - 1), fc.constantFrom<Context>(0, 1))
        .map(([n, context]): fc.AsyncCommand<Model, Real> => new Kind(n, context)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.commands(commands, { maxCommands: COMMANDS * 2, size: 'max' }),
        async (steps) => {
          const first = emptyDatabase();
          const second = openDatabase(first.name);
          const model = Array.from({ length: PEOPLE }, () => ({
            saves: new Map<string, MoveDraft>(),
            undone: [],
            trashed: null,
          }));
          const contexts: Real['contexts'] = [first, second];
          await fc.asyncModelRun(
            () => ({ model, real: { contexts, clock: testClock(START), done } }),
            steps,
          );
          for (const db of contexts) db.close();
        },
      ),
      { numRuns: RUNS },
    );
    console.log(`model: ${done.operations} operations`);
  },
  60_000 * TIMES,
);
