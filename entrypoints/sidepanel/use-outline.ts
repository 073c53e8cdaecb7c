import { useEffect, useState } from 'react';
import type { PageOutline } from '../../lib/domain/page-outline.ts';
import { followOutline } from '../../lib/messaging/follow-outline.ts';

/** The outline of a tab's page, live; undefined while it is asked, null where no reader is. */
export function useOutline(tabId: number | undefined): PageOutline | null | undefined {
  const [told, setTold] = useState<{ tabId: number; outline: PageOutline | null }>();
  useEffect(() => {
    if (tabId === undefined) return;
    return followOutline(tabId, (outline) => setTold({ tabId, outline }));
  }, [tabId]);
  // What another tab told is not this one's.
  return told?.tabId === tabId ? told?.outline : undefined;
}
