import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { LogPage } from '../../components/dashboard/LogPage.tsx';
import type { Database } from '../../lib/db/database.ts';
import { forgetInLog, readLog, restoreLog } from '../../lib/db/log.ts';
import type { LogEntry } from '../../lib/domain/log-entry.ts';

const PAGE = 200;

interface Props {
  db: Database;
  search: string;
  onSearch: (text: string) => void;
}

/** The log, live, and what is taken out of it. */
export function LogRoute({ db, search, onSearch }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const [forgotten, setForgotten] = useState<{ words: string; entries: LogEntry[] } | null>(null);
  const log = useLiveQuery(() => readLog(db, search, limit), [db, search, limit]);
  const [now] = useState(() => Date.now());
  return (
    <LogPage
      entries={log?.entries}
      more={log?.more ?? false}
      search={search}
      now={now}
      forgotten={forgotten?.words ?? null}
      onSearch={(text) => {
        setLimit(PAGE);
        onSearch(text);
      }}
      onMore={() => setLimit(limit + PAGE)}
      onForget={(part) =>
        void forgetInLog(db, part).then((entries) => {
          const what = 'site' in part ? part.site : part.name;
          const count = entries.length.toLocaleString();
          setForgotten({
            words: `Took ${count} ${entries.length === 1 ? 'entry' : 'entries'} of ${what} out of the log`,
            entries,
          });
        })
      }
      onUndo={() => {
        if (forgotten) void restoreLog(db, forgotten.entries).then(() => setForgotten(null));
      }}
      onOpen={(address) => window.open(address, '_blank', 'noopener')}
    />
  );
}
