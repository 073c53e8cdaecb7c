import type { Mark } from './marks.ts';

const MOST = 400;

/** The sentence around a mark, for the log: white space collapsed, at most 400 characters. */
export function sentenceAround({ page, mention }: Mark): string {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const { text } = page.block;
  const around = segmenter.segment(text).containing(mention.start);
  return (around?.segment ?? mention.text).replace(/\s+/g, ' ').trim().slice(0, MOST);
}
