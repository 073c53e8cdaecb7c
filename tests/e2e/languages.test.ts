/** German and French: chosen in the settings, said everywhere at once, and no word too long for its place. */
import assert from 'node:assert/strict';
import type { Language } from '../../lib/i18n/languages.ts';
import { serveGallery } from '../tools/gallery-site.ts';
import { WIDTHS } from '../gallery/widths.ts';
import { sleep, until, type Tab } from './driver.ts';
import { gallery, showState } from './gallery-page.ts';
import { idOfTab, textWith } from './own-pages.ts';
import { cardGone, clickInCard, hoverMark, marksWith, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';
const OTHERS: Language[] = ['de', 'fr'];
const PLACES = 'people labs flow watch review log data pack settings add'.split(' ');

/** Choose a language on the settings page, by its own name. */
async function choose(settings: Tab, language: string): Promise<void> {
  await settings.page.bringToFront();
  await until(`the choice of ${language}`, () =>
    settings.evaluate((wanted) => {
      const radio = document.querySelector<HTMLInputElement>(
        `input[name=language][value=${wanted}]`,
      );
      radio?.click();
      return radio !== null;
    }, language),
  );
}

/** The title of the toolbar's button on a tab. */
const buttonTitle = (own: Tab, tabId: number): Promise<string> =>
  own.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);

inBrowsers('card, popup, panel, dashboard and button speak the chosen language', async (scene) => {
  const page = await scene.open(ARTICLE);
  await marksWith(page, 'Barret Zoph');
  const settings = await scene.openOwn('dashboard.html#/settings');
  await textWith(settings, 'Language');
  const id = await idOfTab(settings, page.page.url());
  await choose(settings, 'de');
  await textWith(settings, /Einstellungen[\s\S]*Sprache/);
  assert.equal(await settings.evaluate(() => document.documentElement.lang), 'de');

  const popup = await scene.openOwn(`popup.html?tab=${id}`);
  await textWith(popup, /Hier gemeldet[\s\S]*Speichern[\s\S]*Personen hier/);
  const panel = await scene.openOwn(`sidepanel.html?tab=${id}`);
  await textWith(panel, /Auf dieser Seite[\s\S]*Personen · \d+ Organisation/);

  await page.page.bringToFront();
  await page.page.reload();
  const person = await hoverMark(page, 'Barret Zoph');
  assert.match(person.text, /Verließ OpenAI; seither nichts bekannt[\s\S]*Wechsel/);
  assert.ok(person.buttons.includes('Offen halten'), person.buttons.join());
  await page.page.keyboard.press('Escape');
  await cardGone(page);
  await hoverMark(page, 'Tomasz Wilkowski');
  await clickInCard(page, 'Erst bearbeiten');
  const form = await shownCard(page, 'Wechsel speichern');
  assert.match(form.text, /Person[\s\S]*Von[\s\S]*Zu[\s\S]*Quelle/);
  await page.page.keyboard.press('Escape');
  await until('the button is German', async () =>
    /bekannte Person/.test(await buttonTitle(settings, id)),
  );

  // Another choice holds on pages that are open.
  await choose(settings, 'fr');
  await textWith(popup, /Signalé ici[\s\S]*Enregistrer/);
  await textWith(panel, /Sur cette page/);
  await choose(settings, 'browser');
  await textWith(popup, /Reported here/);
  assert.equal(await settings.evaluate(() => document.documentElement.lang), 'en');
});

/** Texts that stick out of their own box, or out of the surface without being cut on purpose. */
function stickingOut(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const cut = (element: Element): boolean => {
      for (let above: Element | null = element; above; above = above.parentElement) {
        if (above.matches('body')) return false;
        const { overflowX } = getComputedStyle(above);
        if (overflowX === 'hidden' || overflowX === 'clip') return true;
        // Tables are wider than what is seen of them.
        if (overflowX !== 'visible' && above.matches('.table-scroll, .matrix-scroll')) return true;
      }
      return false;
    };
    const { left, right } = (
      document.querySelector('.card') ?? document.body
    ).getBoundingClientRect();
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const box = element.getBoundingClientRect();
      if (!says || box.width < 2) continue;
      const { overflowX, display } = getComputedStyle(element);
      const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (spills && overflowX === 'visible' && display !== 'inline') {
        found.push(`“${element.textContent?.slice(0, 60)}” spills out of its ${element.localName}`);
      }
      if ((box.right > right + 1 || box.left < left - 1) && !cut(element)) {
        found.push(`“${element.textContent?.slice(0, 60)}” ${Math.round(box.right - right)} px`);
      }
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
      found.push(`the page scrolls sideways (${document.documentElement.scrollWidth} px)`);
    }
    return found;
  });
}

inBrowsers('no word of German or French is too long for its place', async ({ driver }) => {
  const site = await serveGallery();
  try {
    const tab = await driver.open(site.url);
    const states = await gallery(tab);
    const faults: string[] = [];
    for (const [surface, width] of Object.entries(WIDTHS)) {
      // With room for a scroll bar; the form is wider than a card.
      const room = surface === 'card' ? 100 : 20;
      await tab.page.setViewport({ width: width + room, height: 560 });
      for (const language of OTHERS) {
        for (const state of states.filter((one) => one.surface === surface)) {
          await showState(tab, state, 'light', language);
          for (const fault of await stickingOut(tab)) {
            faults.push(`${language} ${surface}/${state.name}: ${fault}`);
          }
        }
      }
    }
    // A word that is too long would be found.
    await tab.evaluate(() => {
      const word = document.createElement('p');
      word.style.whiteSpace = 'nowrap';
      word.textContent = 'Hochgeschwindigkeit'.repeat(40);
      (document.querySelector('main') ?? document.body).append(word);
      return null;
    });
    assert.notDeepEqual(await stickingOut(tab), []);
    await tab.close();
    assert.deepEqual(faults, []);
  } finally {
    await site.close();
  }
});

async function goTo(own: Tab, place: string): Promise<void> {
  await own.evaluate((hash) => {
    location.hash = hash;
    return null;
  }, `#/${place}`);
  await sleep(250);
}

inBrowsers('the dashboard is German and French on 380 pixels too', async ({ openOwn }) => {
  const own = await openOwn('dashboard.html#/settings');
  const faults: string[] = [];
  try {
    for (const language of OTHERS) {
      await goTo(own, 'settings');
      await choose(own, language);
      await until(`${language} is spoken`, () =>
        own.evaluate((wanted) => document.documentElement.lang === wanted, language),
      );
      await own.page.setViewport({ width: 380, height: 700 });
      for (const place of PLACES) {
        await goTo(own, place);
        for (const fault of await stickingOut(own)) faults.push(`${language} ${place}: ${fault}`);
      }
    }
    assert.deepEqual(faults, []);
  } finally {
    await own.evaluate(() => chrome.storage.local.remove('spoken').then(() => null));
  }
});
