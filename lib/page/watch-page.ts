const PAUSE_MS = 400;
const MOST_WAIT_MS = 2_000;

/**
 * Call back when the page's text changed: once it is quiet for 400 ms, at the
 * latest after 2 s, and never while one call is still at work. `onTouched` is
 * called at once, so that nothing stale stays painted. Changes of our own host
 * element don't count. Returns the way to stop.
 */
export function watchPage(
  document: Document,
  onTouched: () => void,
  onChanged: () => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let working = false;
  let stopped = false;

  const run = async () => {
    if (working || stopped) return;
    working = true;
    first = 0;
    const before = performance.now();
    await onChanged().finally(() => {
      working = false;
    });
    // A page that never rests (a ticker) is read at most a twentieth of the time.
    const cost = performance.now() - before;
    if (first !== 0) schedule(Math.max(PAUSE_MS, cost * 20));
  };
  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };

  const observer = new MutationObserver((records) => {
    if (!records.some(concernsText)) return;
    onTouched();
    const now = performance.now();
    if (first === 0) first = now;
    if (!working) schedule(Math.max(0, Math.min(PAUSE_MS, first + MOST_WAIT_MS - now)));
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
  };
}

function concernsText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some(
    (node) =>
      node.nodeName !== 'WHENCE-CARD' && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE',
  );
}
