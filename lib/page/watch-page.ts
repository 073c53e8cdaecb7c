import { blockOf, shadowsIn } from './collect-article.ts';
import { idle } from './idle-slices.ts';

const PAUSE_MS = 400;
const MOST_WAIT_MS = 2_000;
/** When to look for the first time for shadow roots that came late; then after twice as long, and so on (ms). */
const LOOK_MS = 1_000;
const LAST_LOOK_MS = 60_000;
/** Past so many changed nodes, or blocks, the page is read as a whole. */
const MOST_NODES = 1_000;
const MOST_BLOCKS = 50;

/** What a page's watcher tells, and whom it watches. */
export interface PageWatch {
  /** Watch these shadow roots too: no change in them is seen from outside. */
  include(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

/**
 * Call back when the page's text changed: once it is quiet for 400 ms, at the
 * latest after 2 s, and never while one call is still at work. It is told the
 * blocks that changed; null where they are too many to go through. `onTouched`
 * is called at once with the nodes whose own text changed, so that nothing stale
 * stays painted. Changes of our own host element don't count. No observer is told
 * of a shadow root that comes to an element later: such ones are looked for.
 */
export function watchPage(
  document: Document,
  onTouched: (texts: ReadonlySet<Node>) => void,
  onChanged: (blocks: Element[] | null) => Promise<void>,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let working = false;
  let stopped = false;
  let blocks = new Set<Element>();
  let nodes = 0;

  const run = async () => {
    if (working || stopped) return;
    working = true;
    first = 0;
    const changed = nodes > MOST_NODES || blocks.size > MOST_BLOCKS ? null : [...blocks];
    blocks = new Set();
    nodes = 0;
    const before = performance.now();
    await onChanged(changed).finally(() => {
      working = false;
    });
    // A page that never rests (a ticker) is read at most a twentieth of the time.
    const cost = performance.now() - before;
    if (first) schedule(Math.max(PAUSE_MS, cost * 20));
  };
  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };

  const observer = new MutationObserver((records) => {
    const texts = new Set<Node>();
    let concerns = false;
    for (const record of records) {
      const count = changedNodes(record);
      if (count === 0) continue;
      concerns = true;
      if (record.type === 'characterData') texts.add(record.target);
      nodes += count;
      if (nodes <= MOST_NODES && blocks.size <= MOST_BLOCKS) blocks.add(blockOf(record.target));
    }
    if (!concerns) return;
    onTouched(texts);
    const now = performance.now();
    first ||= now;
    if (!working) schedule(Math.min(PAUSE_MS, first + MOST_WAIT_MS - now));
  });
  const options: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
    // What these hide or show is text that goes or comes.
    attributeFilter: ['hidden', 'open', 'contenteditable'],
  };
  observer.observe(document.documentElement, options);

  const met = new WeakSet<ShadowRoot>();
  const look = async (pause: number) => {
    await idle();
    if (stopped) return;
    const late = shadowsIn(document.documentElement).filter((root) => !met.has(root));
    if (late.length > 0) {
      late.forEach((root) => met.add(root));
      nodes = Infinity;
      first ||= performance.now();
      if (!working) schedule(0);
    }
    if (pause < LAST_LOOK_MS) looking = setTimeout(look, pause, pause * 2);
  };
  looking = setTimeout(look, LOOK_MS, LOOK_MS);

  return {
    include(roots) {
      for (const root of roots) {
        met.add(root);
        observer.observe(root, options);
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(looking);
      observer.disconnect();
    },
  };
}

/** How many nodes a record tells of that may hold text. */
function changedNodes({ type, addedNodes, removedNodes }: MutationRecord): number {
  if (type !== 'childList') return 1;
  let count = 0;
  for (const list of [addedNodes, removedNodes]) {
    for (const node of list) {
      if (/^(?:WHENCE-CARD|SCRIPT|STYLE)$/.test(node.nodeName)) continue;
      // A subtree counts by its elements: that much there is to go through.
      count += 1 + ((node as Element).getElementsByTagName?.('*').length ?? 0);
    }
  }
  return count;
}
