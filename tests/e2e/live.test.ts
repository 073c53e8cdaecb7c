/** Pages that change under the reader: marks follow, block by block, and nothing stale stays. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { changeSettings } from './own-pages.ts';
import { card, cardGone, hoverMark, marks, marksWith, moveTo, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const textsOf = async (tab: Tab): Promise<string[]> => (await marks(tab)).map(({ text }) => text);

inBrowsers('text that is added, changed, moved or removed is marked anew', async ({ open }) => {
  const tab = await open('live.html');
  await marksWith(tab, 'Max Stoiber');
  await tab.evaluate(() => {
    const feed = document.querySelector('#feed') as Element;
    feed.insertAdjacentHTML('beforeend', '<p>14:05. Andrea Vallone has joined Anthropic.</p>');
    return null;
  });
  await marksWith(tab, 'Andrea Vallone');
  await tab.evaluate(() => {
    const second = document.querySelector('#second')?.firstChild as Text;
    second.data = 'In the end it was Luke Metz who came on Monday, and he brought a cake.';
    return null;
  });
  await marksWith(tab, 'Luke Metz');
  await tab.evaluate(() => {
    document.querySelector('#feed')?.prepend(document.querySelector('#first') as Element);
    return null;
  });
  await sleep(700);
  assert.deepEqual(
    (await textsOf(tab)).slice(0, 2),
    ['Luke Metz', 'Cohere'],
    'a paragraph that moved is marked where it stands now',
  );
  assert.ok((await textsOf(tab)).includes('Max Stoiber'));
  // In the very turn of the change, before anything is read again, nothing stale is painted.
  const painted = await tab.evaluate(async () => {
    const first = document.querySelector('#first')?.firstChild as Text;
    first.data = `Nobody at all ${first.data.slice(10)}`;
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    );
  });
  assert.ok(!painted.some((text) => /Nobody|Max|Stoiber/.test(text)), painted.join(' | '));
});

inBrowsers('open shadow roots are read, marked and hovered, also when they change', async (s) => {
  const tab = await s.open('live.html');
  assert.match((await hoverMark(tab, 'Barret Zoph')).name, /Barret Zoph/);
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  const line = await tab.evaluate(() => {
    const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p') as Element;
    return getComputedStyle(paragraph, '::highlight(whence-person)').textDecorationLine;
  });
  assert.equal(line, 'underline');
  await tab.evaluate(() => {
    const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p') as Element;
    paragraph.textContent = 'Now the component says that Sam Schoenholz went with him.';
    return null;
  });
  await marksWith(tab, 'Sam Schoenholz');
  assert.ok(!(await textsOf(tab)).includes('Barret Zoph'));
});

inBrowsers(
  'shadow roots are read that the source declares, or that come late',
  async ({ open }) => {
    const tab = await open('shadows.html');
    await marksWith(tab, 'Barret Zoph');
    assert.ok((await textsOf(tab)).includes('Andrea Vallone'));
    assert.match((await hoverMark(tab, 'Barret Zoph')).name, /Barret Zoph/);
    await tab.page.keyboard.press('Escape');
    await cardGone(tab);
    // No observer is told of a root, only of what changes in the document around it.
    await tab.evaluate(() => {
      const root = (document.querySelector('#late') as Element).attachShadow({ mode: 'open' });
      root.innerHTML =
        '<p>In a tree that came late, Luke Metz was still at OpenAI, long before he left it.</p>';
      return null;
    });
    await marksWith(tab, 'Luke Metz', 20_000);
    await tab.evaluate(() => {
      const line = document.querySelector('#late')?.shadowRoot?.querySelector('p');
      if (line)
        line.textContent = 'And now it is Jan Leike of Anthropic whom it names, and nobody else.';
      return null;
    });
    await marksWith(tab, 'Jan Leike');
    assert.ok(!(await textsOf(tab)).includes('Luke Metz'));
  },
);

inBrowsers('an article that is all in a shadow root that comes late is read', async ({ open }) => {
  const tab = await open('empty.html');
  await sleep(500);
  await tab.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-late'));
    return new Promise<null>((resolve) => {
      setTimeout(() => {
        host.attachShadow({ mode: 'open' }).innerHTML =
          `<p>${'Luke Metz left Thinking Machines Lab for OpenAI, as his friends say. '.repeat(6)}</p>`;
        resolve(null);
      }, 700);
    });
  });
  await marksWith(tab, 'Luke Metz', 20_000);
});

inBrowsers(
  'what the browser renders later is marked; comments, fields and code are not',
  async (s) => {
    const tab = await s.open('live.html');
    assert.match((await hoverMark(tab, 'Jan Leike')).name, /Jan Leike/);
    const texts = await textsOf(tab);
    for (const name of ['Andrea Vallone', 'Databricks', 'Mistral AI']) {
      assert.ok(!texts.includes(name), name);
    }
    const own = await s.openOwn('popup.html');
    try {
      await changeSettings(own, { comments: true });
      await tab.page.bringToFront();
      await marksWith(tab, 'Andrea Vallone');
    } finally {
      await changeSettings(own, {});
    }
  },
);

inBrowsers('articles in frames of the same site are read', async ({ open }) => {
  const tab = await open('framed.html');
  const frame = await until(
    'the frame',
    async () => tab.page.frames().find((one) => one.url().endsWith('revolving-door.html')) ?? null,
  );
  const inFrame = () =>
    frame.evaluate(() =>
      [...CSS.highlights]
        .filter(([key]) => key.startsWith('whence-'))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
    );
  await until('marks in the frame', async () => (await inFrame()).includes('Andrea Vallone'));
  // Its cards open in it: where the name is, in the frame's own window.
  const place = await frame.evaluate(() => {
    const [range] = [...CSS.highlights]
      .filter(([key]) => key.startsWith('whence-'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .filter((one) => one.toString() === 'Andrea Vallone');
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    const around = frameElement?.getBoundingClientRect();
    return box && around
      ? { x: around.x + box.x + box.width / 2, y: around.y + box.y + box.height / 2 }
      : null;
  });
  assert.ok(place);
  await moveTo(tab.page, place);
  await until('a card in the frame', () =>
    frame.evaluate(() => document.querySelector(':root > whence-card:popover-open') !== null),
  );
  assert.equal(await card(tab), null);
  await tab.page.keyboard.press('Escape');
  await until('it is gone', () =>
    frame.evaluate(() => document.querySelector(':root > whence-card:popover-open') === null),
  );
});

inBrowsers('nothing is marked on paper', async ({ open }) => {
  const tab = await open('live.html');
  await marksWith(tab, 'Max Stoiber');
  const line = () =>
    tab.evaluate(() => {
      const style = getComputedStyle(
        document.querySelector('#first') as Element,
        '::highlight(whence-person)',
      );
      return style.textDecorationLine;
    });
  assert.equal(await line(), 'underline');
  await tab.likeOnPaper();
  await until('no line', async () => (await line()) === 'none');
  assert.ok(await tab.evaluate(() => matchMedia('print').matches));
});

inBrowsers('marks that a page takes away come back once, then stay away', async ({ open }) => {
  const tab = await open('live.html');
  await marksWith(tab, 'Max Stoiber');
  const clear = () =>
    tab.evaluate(() => {
      CSS.highlights.clear();
      scrollBy(0, 40);
      return null;
    });
  await clear();
  await marksWith(tab, 'Max Stoiber');
  await clear();
  await sleep(2_500);
  assert.deepEqual(await marks(tab), []);
});

inBrowsers('with no marks a name opens while the key is held', async ({ open, openOwn }) => {
  const own = await openOwn('popup.html');
  try {
    await changeSettings(own, { marks: 'none', lookUpKey: 'Shift' });
    const tab = await open('live.html');
    await sleep(1_500);
    assert.deepEqual(await marks(tab), []);
    const place = await tab.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('#first')?.firstChild as Text, 0);
      range.setEnd(document.querySelector('#first')?.firstChild as Text, 11);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await moveTo(tab.page, place);
    await sleep(700);
    await tab.page.keyboard.down('Shift');
    await shownCard(tab, 'Max Stoiber');
    await tab.page.keyboard.up('Shift');
  } finally {
    await changeSettings(own, {});
  }
});
