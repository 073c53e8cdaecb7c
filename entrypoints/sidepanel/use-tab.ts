import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The page that the panel stands beside. */
export interface FrontTab {
  id: number;
  /** Empty where no extension may look. */
  url: string;
  title: string;
  incognito: boolean;
}

/**
 * The tab in front of the panel's window, followed as the reader goes from tab
 * to tab; or the one that the panel's address names (`?tab=12`), for a panel in
 * a tab of its own. Undefined while it is asked, null where there is none.
 */
export function useTab(): FrontTab | null | undefined {
  const [tab, setTab] = useState<FrontTab | null>();
  useEffect(() => {
    let stopped = false;
    const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
    const look = async () => {
      const found =
        fixed === null
          ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
          : await browser.tabs.get(fixed).catch(() => undefined);
      if (stopped) return;
      setTab(
        found?.id === undefined
          ? null
          : {
              id: found.id,
              url: found.url ?? '',
              title: found.title ?? '',
              incognito: found.incognito,
            },
      );
    };
    const onChange = () => void look();
    onChange();
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    return () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, []);
  return tab;
}
