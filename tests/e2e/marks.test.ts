/** Names on real pages are marked: the right words, looking right, the page untouched. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { documentText, marks, marksWith, type Mark, type MarkKind } from './reading.ts';
import { inBrowsers } from './session.ts';

/** What tests/fixtures/articles/revolving-door.html names, and how often in its article. */
const PEOPLE = {
  'Mira Murati': 1,
  'Barret Zoph': 1,
  'Luke Metz': 1,
  'Sam Schoenholz': 1,
  'Andrea Vallone': 1,
  Vallone: 2,
  'Jan Leike': 1,
  Leike: 1,
  'Max Stoiber': 1,
  Stoiber: 1,
};
const LABS = {
  OpenAI: 7,
  Anthropic: 4,
  'Thinking Machines Lab': 1,
  'Thinking Machines': 1,
  'Google DeepMind': 1,
  Shopify: 1,
  Cohere: 1,
  'Mistral AI': 1,
  'Hugging Face': 1,
  Databricks: 1,
  Meta: 1,
};
/** Nobody knows them; the article reports where they go. */
const NEWCOMERS = ['Ingrid Solheim', 'Tomasz Wilkowski'];

function counts(all: Mark[], kind: MarkKind): Record<string, number> {
  const result: Record<string, number> = {};
  for (const mark of all) {
    // A person with a move that this article reports is a person still.
    const same = mark.kind === kind || (kind === 'person' && mark.kind === 'news');
    if (same) result[mark.text] = (result[mark.text] ?? 0) + 1;
  }
  return result;
}

/** Only what lies in the article: comments and asides may be marked or not. */
function marksInArticle(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const article = document.querySelector('article');
    return [...CSS.highlights]
      .filter(([key]) => key.startsWith('whence-'))
      .flatMap(([key, highlight]) => ([...highlight] as Range[]).map((range) => ({ key, range })))
      .filter(({ range }) => article?.contains(range.startContainer))
      .map(({ key, range }) => `${key.split('-')[1]}:${range.toString().replace(/\s+/g, ' ')}`);
  });
}

inBrowsers('marks exactly the people and labs that are known', async ({ open }) => {
  const tab = await open('revolving-door.html');
  await marksWith(tab, 'Andrea Vallone', 30_000);
  const found: Mark[] = (await marksInArticle(tab)).map((line) => {
    const [kind, text] = line.split(':') as [MarkKind, string];
    return { kind, text, around: '' };
  });
  assert.deepEqual(counts(found, 'person'), PEOPLE);
  assert.deepEqual(counts(found, 'organization'), LABS);
});

inBrowsers('marks a person nobody knew whose move the article reports', async ({ open }) => {
  const tab = await open('revolving-door.html');
  for (const name of NEWCOMERS) {
    const all = await marksWith(tab, name, 20_000);
    assert.equal(all.find((mark) => mark.text === name)?.kind, 'proposal');
  }
});

inBrowsers('leaves navigation, fields, code and hidden text alone', async ({ open }) => {
  const tab = await open('revolving-door.html');
  await marksWith(tab, 'Andrea Vallone');
  assert.ok((await marks(tab)).every((mark) => mark.around !== 'OpenAI watch'));
});

inBrowsers('leaves the document as it was, byte for byte', async ({ open, at, driver }) => {
  const tab = await open('revolving-door.html');
  await marksWith(tab, 'Andrea Vallone');
  const served = await tab.evaluate(async (url) => {
    const text = await (await fetch(url)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  }, at('revolving-door.html'));
  assert.equal(await documentText(tab), served);
  const strangers = await tab.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (child) => !['head', 'body'].includes(child.localName),
      ).length,
  );
  assert.ok(strangers <= 1, `${strangers} elements beside head and body in ${driver.title}`);
});

inBrowsers('a page is told nothing of the script that reads it', async ({ open, at }) => {
  const tab = await open('empty.html');
  await tab.page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    (window as { heard?: string[] }).heard = heard;
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });
  await tab.go(at('revolving-door.html'));
  await marksWith(tab, 'Andrea Vallone');
  assert.deepEqual(await tab.evaluate(() => (window as { heard?: string[] }).heard), []);
});

inBrowsers('marks under a strict content security policy', async ({ open }) => {
  const tab = await open('strict/revolving-door.html');
  await marksWith(tab, 'Andrea Vallone');
});

inBrowsers('people and labs look different, on light and on dark pages', async ({ open }) => {
  for (const page of ['revolving-door.html', 'dark.html']) {
    const tab = await open(page);
    await marksWith(tab, 'Andrea Vallone');
    const { person, organization, plain } = await tab.evaluate(() => {
      const paragraph = document.querySelector('article p:nth-of-type(2)') as Element;
      const look = (pseudo: string | null): string => {
        const style = getComputedStyle(paragraph, pseudo);
        return [
          style.backgroundColor,
          style.textDecorationLine,
          style.textDecorationStyle,
          style.textDecorationColor,
        ].join(' ');
      };
      const key = (kind: string): string | undefined =>
        [...CSS.highlights.keys()].find((name) => name.startsWith(`whence-${kind}`));
      return {
        person: look(`::highlight(${key('person')})`),
        organization: look(`::highlight(${key('organization')})`),
        plain: look(null),
      };
    });
    assert.notEqual(person, organization);
    assert.notEqual(person, plain);
    assert.notEqual(organization, plain);
  }
});

inBrowsers('follows a page that swaps its article', async ({ open }) => {
  const tab = await open('spa.html');
  await marksWith(tab, 'Max Stoiber');
  await tab.page.click('#next');
  await marksWith(tab, 'Andrea Vallone');
  await until('the first article is no longer marked', async () =>
    (await marks(tab)).every((mark) => !mark.text.includes('Stoiber')),
  );
  await tab.page.click('#edit');
  await until('the changed paragraph is marked anew', async () => {
    const inEdited = (await marks(tab)).filter((mark) => mark.around.startsWith('Some say'));
    return inEdited.length === 1 && inEdited[0]?.text === 'Jan Leike';
  });
});

inBrowsers('marks names within other languages and scripts', async ({ open }) => {
  for (const page of ['german.html', 'rtl.html', 'article.xhtml']) {
    const tab = await open(page);
    const all = await marksWith(tab, 'Andrea Vallone');
    assert.ok(
      all.some((mark) => mark.kind === 'organization' && mark.text === 'Anthropic'),
      page,
    );
  }
});
