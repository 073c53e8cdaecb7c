import { describe, expect, it } from 'vitest';
import { brief } from './read-marked.ts';

/** Turns that news on real pages use and that were misread, in sentences of our own. */
describe('words with figures', () => {
  it.each([
    ['[Ada Quill], an 18-year <Google> veteran, joined <Microsoft> in June.'],
    ['[Ada Quill], a 16-year veteran of <Google>, said that she has joined <Microsoft>.'],
    ['[Ada Quill], who runs a 24x7 desk at <Google>, has left for <Microsoft>.'],
  ])('%s', (source) => {
    expect(brief(source)).toEqual(['Ada Quill: Google > Microsoft join reported']);
  });
});

describe('where somebody leaves for is not what they leave', () => {
  it.each([
    ['[Ada Quill] departed for the Canadian startup <Cohere> to work on models.', '?', 'Cohere'],
    ['[Ada Quill] left to join rival firm <OpenAI>.', '?', 'OpenAI'],
    [
      '<xAI> finance chief [Ada Quill] left for a role at <OpenAI> after 102 days.',
      'xAI',
      'OpenAI',
    ],
  ])('%s', (source, from, to) => {
    expect(brief(source)).toEqual([`Ada Quill: ${from} > ${to} join reported`]);
  });
});
