/** What nobody types by mistake, in the form and in a selection: refused in words, or shown as text. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { clickOwn, recordsOf, saveFromSelection, textWith } from './own-pages.ts';
import { clickInCard, marksWith, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const MARKUP = '<img src=x onerror="document.title=1">\u202eZed\u0000 Hostile\ud800';
/** The same as it may be stored. */
const AS_TEXT = '<img src=x onerror="document.title=1">Zed Hostile\ufffd';

/** Put a text into the nth field of the form at once, as a paste does. */
const paste = (own: Tab, nth: number, text: string, times = 1): Promise<null> =>
  own.evaluate(
    (at, words, count) => {
      const field = document.querySelectorAll<HTMLInputElement>('.form input, .form textarea')[at];
      const prototype =
        field instanceof HTMLTextAreaElement
          ? HTMLTextAreaElement.prototype
          : HTMLInputElement.prototype;
      // React hears of a value only when the element's own setter has set it.
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words.repeat(count));
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    },
    nth,
    text,
    times,
  );

inBrowsers(
  'hostile fields end in a clear message, or are shown as harmless text',
  async ({ openOwn, open, at }) => {
    const own = await openOwn('dashboard.html#/add');
    await textWith(own, 'Save move');
    const before = (await recordsOf(own, 'moves')).length;
    const fields = await own.evaluate(
      () => document.querySelectorAll('.form input, .form textarea').length,
    );
    // A million in each at once (tests/services/hostile-fields.test.ts has them) takes Chromium ten seconds to lay out.
    for (let i = 0; i < fields; i += 1) await paste(own, i, 'x', i === 0 ? 1_000_000 : 30_000);
    await clickOwn(own, /^Save move$/);
    const faults = await until('every field that is too long says so', () =>
      own.evaluate(() => {
        const invalid = [...document.querySelectorAll('.form [aria-invalid=true]')];
        if (invalid.length < 6) return null;
        return invalid.map(
          (field) =>
            document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ??
            '',
        );
      }),
    );
    for (const fault of faults) assert.match(fault, /^[A-Z].{10,120}\.$/);
    assert.equal((await recordsOf(own, 'moves')).length, before);

    // Hostile, but of a length that names have: saved as text, and shown as such.
    for (let i = 0; i < fields; i += 1) await paste(own, i, '');
    await paste(own, 0, MARKUP);
    await paste(own, 2, 'Bolt Test');
    await clickOwn(own, /^Save move$/);
    await textWith(own, /Saved · Undo/);
    const person = (await recordsOf(own, 'entities')).find(({ name }) =>
      String(name).includes('Zed Hostile'),
    );
    assert.equal(person?.['name'], AS_TEXT);
    await own.evaluate(() => {
      location.hash = '#/people?q=zed';
      return null;
    });
    assert.ok((await textWith(own, 'Zed Hostile')).includes(AS_TEXT));
    assert.equal(await own.evaluate(() => document.querySelectorAll('main img').length), 0);
    assert.match(await own.evaluate(() => document.title), /Whence/);

    // A selection of a whole library.
    const tab = await open('revolving-door.html');
    await marksWith(tab, 'Andrea Vallone');
    await tab.page.bringToFront();
    await saveFromSelection(
      own,
      at('revolving-door.html'),
      `${MARKUP} ${'words '.repeat(200_000)}`,
    );
    await shownCard(tab);
    await clickInCard(tab, 'Save move');
    const quoted = await until('the quote is refused', () =>
      tab.inCard((root) => {
        const field = root.querySelector('textarea[aria-invalid=true]');
        const id = field?.getAttribute('aria-describedby') ?? '';
        return root.getElementById(id)?.textContent || null;
      }),
    );
    assert.match(quoted, /Shorten this to 5,000 characters or fewer/);
  },
);
