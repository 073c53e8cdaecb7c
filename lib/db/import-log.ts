import type { Put } from '../domain/import-plan.ts';
import type { LogEntry } from '../domain/log-entry.ts';
import type { Id } from '../domain/record.ts';
import type { Database, ImportStep } from './database.ts';
import { systemClock } from './database.ts';
import { replaceLog, wholeLog } from './log.ts';

/** The step of an import that concerns the log: it adds entries, and takes some out. */
export async function logStep(
  db: Database,
  written: ImportStep,
  puts: readonly Put[],
  removes: readonly Id[],
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.logPages, db.importSteps], async () => {
    const fresh = puts.map(({ record }) => record as LogEntry);
    written.added = fresh.map(({ id }) => id);
    const goes = new Set([...removes, ...written.added]);
    const all = await wholeLog(db);
    written.before = all.filter(({ id }) => goes.has(id));
    await db.importSteps.add(written);
    const stays = all.filter(({ id }) => !goes.has(id));
    await replaceLog(db, [...stays, ...fresh], { now: () => at });
  });
}

/** Take such a step back; what was logged since stays. */
export async function takeBackLog(db: Database, step: ImportStep): Promise<void> {
  await db.transaction('rw', [db.logPages, db.importSteps], async () => {
    const added = new Set(step.added);
    const stays = (await wholeLog(db)).filter(({ id }) => !added.has(id));
    await replaceLog(db, [...stays, ...(step.before as LogEntry[])], systemClock);
    await db.importSteps.delete([step.importId, step.n]);
  });
}
