export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  path: string;
  version: string;
}

/** The first browser of a kind that starts and is new enough, or why there is none. */
export function findBrowser(name: BrowserName): { found: FoundBrowser | null; faults: string[] };
