import { useSyncExternalStore } from 'react';

function watch(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** Whether the browser has no network: what is known is here, its sources are not. */
export function useOffline(): boolean {
  return useSyncExternalStore(watch, () => !navigator.onLine);
}
