import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ReviewPage } from '../../components/dashboard/ReviewPage.tsx';
import { failure } from '../../components/words.ts';
import { reviewAll } from '../../lib/db/browse.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Id } from '../../lib/domain/record.ts';
import { REVIEW_REASONS } from '../../lib/domain/review.ts';
import { ask } from '../../lib/messaging/messenger.ts';

interface Props {
  db: Database;
  params: URLSearchParams;
  change: (change: Record<string, string>) => void;
}

/** What wants a look, live. */
export function ReviewRoute({ db, params, change }: Props) {
  const items = useLiveQuery(() => reviewAll(db, new Date().toISOString().slice(0, 10)), [db]);
  const [merged, setMerged] = useState<Id | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const act = (asked: Promise<Id | null>) =>
    void asked.then(
      (stepId) => {
        setMerged(stepId);
        setFault(null);
      },
      (error: unknown) => setFault(failure(error)),
    );
  return (
    <ReviewPage
      items={items}
      reason={REVIEW_REASONS.find((reason) => reason === params.get('kind')) ?? null}
      sort={params.get('sort') ?? ''}
      fault={fault}
      merged={merged !== null}
      onAsk={change}
      onMerge={(moveIds) => act(ask('mergeMoves', { moveIds }).then(({ stepId }) => stepId))}
      onUndo={() => {
        if (merged !== null) act(ask('undoSave', { saveId: merged }).then(() => null));
      }}
    />
  );
}
