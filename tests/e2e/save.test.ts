/** From what an article reports to a record: edited, refused, saved, undone. */
import assert from 'node:assert/strict';
import { sleep, until } from './driver.ts';
import { card, clickInCard, hoverMark, marksWith, shownCard, typeInCard } from './reading.ts';
import { recordsOf, saveFromSelection } from './own-pages.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

inBrowsers(
  'a proposal is edited, saved, and on the card after a reload',
  async ({ open, openOwn, driver }) => {
    const tab = await open(ARTICLE);
    const proposed = await hoverMark(tab, 'Ingrid Solheim');
    assert.match(proposed.text, /Ingrid Solheim left Cohere in January 2026 to join Mistral AI/);
    await clickInCard(tab, 'Edit first');
    await typeInCard(tab, 'Role after', 'head of post-training research');
    await clickInCard(tab, 'Save move');
    const saved = await until('the card says Saved', async () => {
      const view = await card(tab);
      return view !== null && /Saved/.test(view.text) && view;
    });
    assert.ok(
      saved.buttons.some((name) => /undo/i.test(name)),
      'no way to undo',
    );

    await tab.page.reload();
    const view = await hoverMark(tab, 'Ingrid Solheim');
    assert.match(view.text, /Mistral AI/);
    assert.match(view.text, /Cohere/);
    assert.match(view.text, /head of post-training research/);
    assert.ok(
      (await marksWith(tab, 'Ingrid Solheim')).some(
        (mark) => mark.text === 'Ingrid Solheim' && mark.kind === 'person',
      ),
    );

    const own = await openOwn('popup.html');
    const person = (await recordsOf(own, 'entities')).find(({ name }) => name === 'Ingrid Solheim');
    assert.equal(person?.['origin'], 'me');
    const move = (await recordsOf(own, 'moves')).find(
      ({ personId }) => personId === person?.['id'],
    );
    assert.ok(move, `no move of hers in the database of ${driver.title}`);
    const evidence = (await recordsOf(own, 'evidence')).find(({ moveId }) => moveId === move['id']);
    assert.match(JSON.stringify(evidence?.['quote']), /Ingrid Solheim left Cohere/);
    const source = (await recordsOf(own, 'sources')).find(
      ({ id }) => id === evidence?.['sourceId'],
    );
    assert.equal(source?.['publisher'], 'The Lantern Wire');
    assert.deepEqual(source?.['authors'], ['Odile Marchetti']);
    assert.match(String(source?.['published']), /^2026-01-16/);
  },
);

inBrowsers(
  'a card that says Saved stays when the pointer leaves; undone, it goes for a click elsewhere',
  async ({ open }) => {
    const tab = await open(ARTICLE);
    await hoverMark(tab, 'Tomasz Wilkowski');
    await clickInCard(tab, 'Save');
    await until('the card says Saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await sleep(1_000);
    assert.match((await card(tab))?.text ?? '', /Saved/);
    await clickInCard(tab, 'Undo');
    await until('it is undone', async () => /Undone/.test((await card(tab))?.text ?? ''));
    await tab.page.mouse.move(8, 8, { steps: 4 });
    await sleep(2_000);
    assert.match((await card(tab))?.text ?? '', /Undone/, 'it went before it could be read');
    await tab.page.mouse.click(5, 5);
    await until('a click elsewhere closes it', async () => (await card(tab)) === null);
  },
);

inBrowsers('Escape closes a card while it says Saved', async ({ open }) => {
  const tab = await open(ARTICLE);
  const proposed = await hoverMark(tab, 'Priya Raman-Hale');
  assert.match(proposed.text, /Left Databricks to found a company/);
  await clickInCard(tab, 'Save');
  await until('the card says Saved', async () =>
    /Saved · Undo/.test((await card(tab))?.text ?? ''),
  );
  await tab.page.keyboard.press('Escape');
  await until('it is closed', async () => (await card(tab)) === null, 3_000);
});

inBrowsers('a save is undone', async ({ open, openOwn }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Tomasz Wilkowski');
  await clickInCard(tab, 'Save');
  await until('the card says Saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
  await clickInCard(tab, 'Undo');
  await until('the card tells the move no more', async () =>
    /Nobody of this name is known yet/.test((await card(tab))?.text ?? ''),
  );
  await tab.page.keyboard.press('Escape');
  await until('Escape closes it', async () => (await card(tab)) === null);
  const own = await openOwn('popup.html');
  await until('the person is gone again', async () =>
    (await recordsOf(own, 'entities')).every(
      ({ name, deletedAt }) => name !== 'Tomasz Wilkowski' || deletedAt !== null,
    ),
  );
});

inBrowsers(
  'a form without a person, or without any lab, is refused with the reason',
  async ({ open, openOwn, at }) => {
    const tab = await open(ARTICLE);
    await marksWith(tab, 'Andrea Vallone');
    const own = await openOwn('popup.html');
    const before = (await recordsOf(own, 'moves')).length;
    await tab.page.bringToFront();
    await saveFromSelection(
      own,
      at(ARTICLE),
      'Whether the public gains from all the motion is less clear.',
    );
    await shownCard(tab);
    await typeInCard(tab, 'Person', '');
    await clickInCard(tab, 'Save move');
    const faults = await until('the faults are told', () =>
      tab.inCard((root) => {
        const invalid = [...root.querySelectorAll('[aria-invalid=true]')];
        return invalid.length === 0
          ? null
          : invalid.map((field) => {
              const ids = (
                field.getAttribute('aria-describedby') ??
                field.getAttribute('aria-errormessage') ??
                ''
              ).split(' ');
              return ids
                .map((id) => root.getElementById(id)?.textContent ?? '')
                .join(' ')
                .trim();
            });
      }),
    );
    assert.ok(faults.length >= 2, `faults beside the fields: ${JSON.stringify(faults)}`);
    for (const fault of faults) assert.ok(fault.length > 10, 'a field is refused without a reason');
    assert.equal((await recordsOf(own, 'moves')).length, before);
  },
);

inBrowsers('the context menu opens the form on what is selected', async ({ open, driver }) => {
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  await tab.evaluate(() => {
    const text = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.includes('Leike walked out'),
    )?.firstChild;
    if (!text) throw new Error('the sentence is not there');
    getSelection()?.selectAllChildren(text.parentElement as Element);
    text.parentElement?.scrollIntoView({ block: 'center' });
    return null;
  });
  await driver.chooseInMenu(tab, {
    id: 'save-selection',
    title: 'Save a move from this selection',
  });
  await shownCard(tab);
  const quote = await until('the form holds the selection', () =>
    tab.inCard(
      (root) =>
        [...root.querySelectorAll('textarea')].find(({ value }) => value.includes('Leike'))
          ?.value ?? null,
    ),
  );
  assert.match(quote, /Leike/);
});

inBrowsers('a selection becomes a move of a person nobody knew', async ({ open, openOwn, at }) => {
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  const own = await openOwn('popup.html');
  await tab.page.bringToFront();
  await saveFromSelection(own, at(ARTICLE), 'Leike walked out of OpenAI in May 2024');
  await shownCard(tab);
  await typeInCard(tab, 'Person', 'Benedikt Sørby-Álvarez');
  await typeInCard(tab, 'To', 'Anthropic');
  await clickInCard(tab, 'Save move');
  await until('the card says Saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
  const people = await recordsOf(own, 'entities');
  assert.ok(
    people.some(({ name, kind }) => name === 'Benedikt Sørby-Álvarez' && kind === 'person'),
  );
  const anthropic = people.filter(({ name }) => name === 'Anthropic');
  assert.equal(anthropic.length, 1, 'a second Anthropic was made');
});
