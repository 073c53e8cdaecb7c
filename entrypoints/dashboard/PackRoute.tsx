import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import type { PackWords } from '../../components/dashboard/PackPage.tsx';
import { PackPage } from '../../components/dashboard/PackPage.tsx';
import type { Database } from '../../lib/db/database.ts';
import type { MoveChoice } from '../../lib/domain/choose-moves.ts';
import { chooseMoves } from '../../lib/domain/choose-moves.ts';
import { download } from './download.ts';
import { transfer } from './transfer.ts';

/** Choosing moves for a pack of one's own. */
export function PackRoute({ db }: { db: Database }) {
  const [choice, setChoice] = useState<MoveChoice>({ search: '', since: '', own: true });
  const [words, setWords] = useState<PackWords>({ name: '', description: '', notes: false });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState<string | null>(null);
  const all = useLiveQuery(async () => {
    const [entities, moves, evidence] = await Promise.all([
      db.entities.toArray(),
      db.moves.toArray(),
      db.evidence.toArray(),
    ]);
    return { entities, moves, evidence };
  }, [db]);
  const asked = useDeferredValue(choice);
  const moves = all && chooseMoves(all, asked);

  const make = async () => {
    setFault(null);
    try {
      const chosen = (moves ?? []).filter(({ id }) => !left.has(id)).map(({ id }) => id);
      const version = new Date().toISOString();
      const wish = { ...words, moveIds: new Set(chosen), version };
      const blob = await transfer('makePack', { wish });
      const name = words.name
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
      download(`${name || 'pack'}.json`, blob.type, blob);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <PackPage
      choice={choice}
      words={words}
      moves={moves}
      left={left}
      fault={fault}
      onChoice={setChoice}
      onWords={setWords}
      onLeave={(id, leave) => {
        const next = new Set(left);
        if (leave) next.add(id);
        else next.delete(id);
        setLeft(next);
      }}
      onMake={() => void make()}
    />
  );
}
