// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../lib/domain/article.ts';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import type { SelectionContext } from '../../lib/page/selection-draft.ts';
import { draftFromSelection } from '../../lib/page/selection-draft.ts';
import { known, markOver, readNow, showPage } from './pages.ts';

const source: ArticleSource = {
  url: 'https://news.example/doors',
  title: 'Doors',
  publisher: 'The News',
  authors: [],
  published: '2026-01-20',
  language: 'en',
};

const PERSON = 'Andrea Vallone';
const FIRST = 'Andrea Vallone left OpenAI on Monday and has joined Anthropic.';
const BODY = `<p>It rained on Sunday.</p><p><b>Andrea</b> Vallone left OpenAI on <i>Monday</i> and has joined Anthropic. Nobody was surprised by that, she said.</p><p>Another paragraph names Mistral AI.</p>`;

/** What a page with this body knows. */
function read(proposals: Proposal[] = [], body = BODY): SelectionContext {
  showPage(body);
  const { blocks, mentions } = readNow(known([PERSON], ['OpenAI', 'Anthropic', 'Mistral AI']));
  return { source, blocks, marks: [], proposals, names: mentions };
}

/** A selection from the start of one text to the end of another, as a user drags it. */
function select(first: string, last: string): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let started = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const from = node.data.indexOf(first);
    if (!started && from >= 0) {
      range.setStart(node, from);
      started = true;
    }
    const to = node.data.indexOf(last);
    if (started && to >= 0) {
      range.setEnd(node, to + last.length);
      return range;
    }
  }
  throw new Error(`${first} … ${last} is not there.`);
}

/** The draft for a selection in the page that was read. */
function draftOf(context: SelectionContext, first: string, last: string): MoveDraft {
  const range = select(first, last);
  return draftFromSelection(range.toString(), range, context);
}

function proposal(block: number, text: string, at: string): Proposal {
  const start = text.indexOf(at);
  const quote = { block, start, end: start + at.length, sentence: at };
  return {
    move: {
      person: PERSON,
      from: 'OpenAI',
      to: 'Anthropic',
      roleFrom: null,
      roleTo: 'researcher',
      kind: 'join',
      status: 'confirmed',
      date: '2026-01',
      dateText: null,
      ...quote,
      score: 0.9,
    },
    personId: 'known person',
    fromId: null,
    toId: null,
    standing: 'new',
    knownMoveId: null,
    quotes: [quote],
  };
}

describe('draftFromSelection', () => {
  it('quotes the words that were selected, with what stands around them', () => {
    const context = read();
    expect(draftOf(context, ' Val', 'Mon')).toMatchObject({
      quote: { exact: ' Vallone left OpenAI on Mon', prefix: 'Andrea' },
      source,
      foundBy: 'selection',
      notes: '',
      date: '',
    });
    const { quote } = draftOf(context, 'Andrea', 'Anthropic.');
    expect(quote).toMatchObject({ exact: FIRST, prefix: '' });
    expect(quote?.suffix).toMatch(/^ Nobody was surprised by/);
  });

  it('fills in the person and where they went from and to, by their places in the text', () => {
    expect(draftOf(read(), 'Andrea', 'Anthropic.')).toMatchObject({
      person: PERSON,
      from: 'OpenAI',
      to: 'Anthropic',
      kind: 'join',
      status: 'reported',
    });
  });

  it('takes one organization as where they went', () => {
    expect(draftOf(read(), 'has', 'Anthropic')).toMatchObject({
      person: '',
      from: '',
      to: 'Anthropic',
    });
  });

  it('takes names that are only touched, and none beside the selection', () => {
    expect(draftOf(read(), 'lone', 'Open')).toMatchObject({
      person: PERSON,
      from: 'OpenAI',
      to: '',
      kind: 'leave',
    });
    expect(draftOf(read(), 'Monday', 'has joined ')).toMatchObject({
      person: '',
      from: '',
      to: '',
    });
  });

  it('takes one organization named twice as one', () => {
    const context = read([], '<p>At OpenAI, the board of OpenAI met.</p>');
    expect(draftOf(context, 'At', 'met.')).toMatchObject({ from: '', to: '' });
    const joined = read([], '<p>OpenAI! He joined OpenAI.</p>');
    expect(draftOf(joined, 'OpenAI', 'joined OpenAI.')).toMatchObject({ from: '', to: 'OpenAI' });
  });

  it.each([
    ['walked out of OpenAI in May', 'OpenAI', '', 'leave'],
    ['resigned from OpenAI', 'OpenAI', '', 'leave'],
    ['was hired by OpenAI', '', 'OpenAI', 'join'],
    ['There she met OpenAI', '', '', 'join'],
    ['left to join OpenAI', '', '', 'join'],
    ['left OpenAI for Anthropic', 'OpenAI', 'Anthropic', 'join'],
  ])('reads the way of %j', (words, from, to, kind) => {
    const context = read([], `<p>${words}.</p>`);
    expect(draftOf(context, words.slice(0, 4), words.slice(-4))).toMatchObject({ from, to, kind });
  });

  it('knows who is meant where a mark says so, and not where a name is shared', () => {
    const context = read([], '<p>Andrea Vallone went to Anthropic.</p>');
    const [person, organization] = [markOver(PERSON), markOver('Anthropic')];
    organization.mention.entityIds.push('another of that name');
    expect(
      draftOf({ ...context, marks: [person, organization] }, 'Andrea', 'Anthropic'),
    ).toMatchObject({ personId: 'id of Andrea Vallone', fromId: null, toId: null });
  });

  it('is filled from a proposal whose sentence the selection touches, but quotes what was selected', () => {
    const context = read();
    const [, page] = context.blocks.values();
    if (!page) throw new Error('No such block.');
    const { id, text } = page.block;
    const touched = { ...context, proposals: [proposal(id, text, FIRST)] };
    expect(draftOf(touched, 'Monday', 'Monday')).toMatchObject({
      person: PERSON,
      personId: 'known person',
      from: 'OpenAI',
      to: 'Anthropic',
      roleTo: 'researcher',
      status: 'confirmed',
      date: '2026-01',
      quote: { exact: 'Monday' },
      foundBy: 'selection',
    });
    // Of the same block, but another sentence; and another block at the same place.
    expect(draftOf(touched, 'Nobody', 'said.').person).toBe('');
    expect(draftOf(touched, 'Another', 'paragraph').person).toBe('');
  });

  it('quotes every block it covers, and takes the names of all', () => {
    const { quote, to, person } = draftOf(read(), 'left', 'names Mistral AI');
    expect(quote?.exact).toBe(
      'left OpenAI on Monday and has joined Anthropic. Nobody was surprised by that, she said.\nAnother paragraph names Mistral AI',
    );
    expect(quote?.prefix).toMatch(/Vallone $/);
    expect(quote?.suffix).toBe('.');
    expect(person).toBe('');
    expect(to).toBe('Anthropic');
  });

  it('takes a paragraph that was selected by a triple click: its range ends in the next element', () => {
    const context = read();
    const range = select('Andrea', 'Andrea');
    range.setEnd(document.querySelectorAll('p')[2] as Element, 0);
    expect(draftFromSelection(range.toString(), range, context)).toMatchObject({
      person: PERSON,
      quote: { exact: `${FIRST} Nobody was surprised by that, she said.`, suffix: '' },
    });
  });

  it.each<[string, () => Range | null]>([
    ['nowhere', () => null],
    ['in the title', () => document.createRange()],
  ])('still quotes the words where they stand %s', (_, range) => {
    const draft = draftFromSelection('Some words', range(), read());
    expect(draft).toMatchObject({
      quote: { exact: 'Some words', prefix: '', suffix: '' },
      person: '',
      to: '',
      source,
    });
    expect(checkDraft({ ...draft, person: 'Ada', to: 'Acme' }).ok).toBe(true);
  });
});
