/** What a card asks and explains of known moves, and how they are changed. */
import assert from 'node:assert/strict';
import { numberedDraft, sendSaves } from '../safety/saves.ts';
import { until, type Tab } from './driver.ts';
import { clickOwn, recordsOf, textWith } from './own-pages.ts';
import { card, clickInCard, hoverMark, shownCard, typeInCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const WHO = 'Leonie Abara';
const QUESTION = /Came to Cobalt Mill in Jun 2023, while at Acme Forge \(Jan 2023 to Jan 2024\)/;

/** Three moves of hers, of which one cannot be as it is dated. */
async function saveMoves(own: Tab): Promise<string> {
  const draft = (n: number, from: string, to: string, date: string) => ({
    ...numberedDraft('Abara', n),
    ...{ person: WHO, from, to, date, roleTo: '' },
  });
  const saved = await sendSaves(own, [draft(1, '', 'Acme Forge', '2023-01')]);
  saved.push(...(await sendSaves(own, [draft(2, 'Acme Forge', 'Bolt Foundry', '2024-01')])));
  saved.push(...(await sendSaves(own, [draft(3, '', 'Cobalt Mill', '2023-06')])));
  assert.equal(saved.length, 3);
  const person = (await recordsOf(own, 'entities')).find(
    ({ name, deletedAt }) => name === WHO && deletedAt === null,
  );
  return String(person?.['id']);
}

inBrowsers(
  'a card asks where moves do not go together, and says why a status is what it is',
  async ({ open, openOwn }) => {
    const own = await openOwn('popup.html');
    const id = await saveMoves(own);
    const tab = await open('abara.html');
    await tab.page.bringToFront();
    assert.match((await hoverMark(tab, WHO)).text, QUESTION);
    await clickInCard(tab, 'Details of the move of Leonie Abara to Cobalt Mill');
    await until('the reason is told', async () =>
      /One source reports it\. A second one, independent of it, makes it confirmed\./.test(
        (await card(tab))?.text ?? '',
      ),
    );
    // The question leads to the move; mended, it is asked no more.
    await clickInCard(tab, 'Look at it');
    await shownCard(tab, 'Edit a move');
    await typeInCard(tab, 'Date', 'Jun 2025');
    await clickInCard(tab, 'Save changes');
    await until('the card says Saved', async () =>
      /Saved · Undo/.test((await card(tab))?.text ?? ''),
    );
    assert.doesNotMatch((await card(tab))?.text ?? '', QUESTION);
    await clickInCard(tab, 'Undo');
    await until('undone, it is asked again', async () =>
      QUESTION.test((await card(tab))?.text ?? ''),
    );
    await tab.page.keyboard.press('Escape');

    // The same from her own page, by its address.
    const page = await openOwn(`dashboard.html#/person/${id}`);
    await textWith(page, QUESTION);
    await clickOwn(page, /^Look at it$/);
    await textWith(page, /Edit a move[\s\S]*Save changes/);
    await page.page.click('input[placeholder*="Jan 2026"]', { count: 3 });
    await page.page.keyboard.type('Jun 2025');
    await clickOwn(page, /^Save changes$/);
    await textWith(page, /Saved · Undo/);
    await clickOwn(page, /^Leonie Abara$/);
    const text = await textWith(page, /History[\s\S]*date: Jun 2023 → Jun 2025/i);
    assert.doesNotMatch(text, QUESTION);
    // What was changed is a step of the history, and is taken back there.
    await clickOwn(page, /^Undo$/);
    await textWith(page, QUESTION);
    await clickOwn(page, /^Put into the trash$/);
    await textWith(page, /Take it out of the trash/);
  },
);
