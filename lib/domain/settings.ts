/** What the reader may set. Only what was set is stored; the rest is the default. */
export interface Settings {
  /** Milliseconds the pointer rests on a name before its card opens (0 to 1,000). */
  dwell: number;
  /** Milliseconds a card stays after the pointer left it (100 to 2,000). */
  hideDelay: number;
  /**
   * Which names are painted: every mention, the first of each paragraph, or none.
   * A name that is not painted opens its card while `lookUpKey` is held.
   */
  marks: 'every' | 'first' | 'none';
  lookUpKey: 'Alt' | 'Control' | 'Shift' | 'Meta';
  /** A mark's colour as #rrggbb, made darker or lighter where a page's ground asks for it; null: ours. */
  personColour: string | null;
  organizationColour: string | null;
  /** Of people of whom the page reports a move that is not saved yet. */
  newsColour: string | null;
  /** Names in comments are marked too. */
  comments: boolean;
  /** Sites are read unless they are listed in `sitesOff`, or only if in `sitesOn`. */
  sites: 'all' | 'listed';
  /** Hosts without "www."; their subdomains are meant too. */
  sitesOff: string[];
  sitesOn: string[];
  /** Sites on which nothing is painted, as with `marks: 'none'`. */
  sitesUnmarked: string[];
  /** No page is read before this time (ms since 1970); null: not paused. */
  pausedUntil: number | null;
  /** Cards are shown, but not written to the log. */
  logPaused: boolean;
  /** How long log entries are kept: 30 days, a year, or until they are cleared. */
  logKeep: 'month' | 'year' | 'ever';
  /** A button beside selected words that name somebody opens the form on them. */
  selectionButton: boolean;
  /** Of cards, popup, panel and dashboard. */
  theme: 'system' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = {
  dwell: 350,
  hideDelay: 300,
  marks: 'every',
  lookUpKey: 'Alt',
  personColour: null,
  organizationColour: null,
  newsColour: null,
  comments: false,
  sites: 'all',
  sitesOff: [],
  sitesOn: [],
  sitesUnmarked: [],
  pausedUntil: null,
  logPaused: false,
  logKeep: 'ever',
  selectionButton: true,
  theme: 'system',
};
