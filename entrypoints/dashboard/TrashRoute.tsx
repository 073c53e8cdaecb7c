import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Trashed } from '../../components/dashboard/TrashPage.tsx';
import { TrashPage } from '../../components/dashboard/TrashPage.tsx';
import { failure } from '../../components/words.ts';
import type { Database } from '../../lib/db/database.ts';
import type { TrashItem } from '../../lib/db/trash.ts';
import { readTrash } from '../../lib/db/trash.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import { ask } from '../../lib/messaging/messenger.ts';

/** What lies in the trash, live. */
export function TrashRoute({ db }: { db: Database }) {
  const items = useLiveQuery(async () => {
    const all = await readTrash(db);
    return Promise.all(all.map((item) => trashed(db, item)));
  }, [db]);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <TrashPage
      items={items}
      fault={fault}
      onTakeOut={(stepId) =>
        void ask('undoSave', { saveId: stepId }).then(
          () => setFault(null),
          (error: unknown) => setFault(failure(error)),
        )
      }
    />
  );
}

async function trashed(db: Database, item: TrashItem): Promise<Trashed> {
  const { step, table, entity, moves, goneAt } = item;
  const move = table === 'entities' ? null : await viewOf(db, item);
  return { stepId: step.id, entity, move, what: table, moves, at: step.at, goneAt };
}

async function viewOf(db: Database, { move, entity }: TrashItem): Promise<MoveView | null> {
  if (!move || !entity) return null;
  const place = async (id: string | null): Promise<EntityRef | null> => {
    const found = id === null ? undefined : await db.entities.get(id);
    return found ? { id: found.id, kind: found.kind, name: found.name } : null;
  };
  const [from, to] = await Promise.all([place(move.fromId), place(move.toId)]);
  return { move, person: entity, from, to, evidence: [] };
}
