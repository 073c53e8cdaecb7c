import { useLiveQuery } from 'dexie-react-hooks';
import { ReviewPage } from '../../components/dashboard/ReviewPage.tsx';
import { reviewAll } from '../../lib/db/browse.ts';
import type { Database } from '../../lib/db/database.ts';
import { REVIEW_REASONS } from '../../lib/domain/review.ts';

interface Props {
  db: Database;
  params: URLSearchParams;
  change: (change: Record<string, string>) => void;
}

/** What wants a look, live. */
export function ReviewRoute({ db, params, change }: Props) {
  const items = useLiveQuery(() => reviewAll(db, new Date().toISOString().slice(0, 10)), [db]);
  return (
    <ReviewPage
      items={items}
      reason={REVIEW_REASONS.find((reason) => reason === params.get('kind')) ?? 'overdue'}
      sort={params.get('sort') ?? ''}
      onAsk={change}
    />
  );
}
