import type { PartialDate } from './partial-date.ts';

export type TextBlockKind = 'headline' | 'prose' | 'caption' | 'byline' | 'list';

/**
 * A run of text that reads as one: a paragraph, a headline, a list item.
 * White space is as the page's text nodes have it; offsets into it are UTF-16.
 */
export interface TextBlock {
  id: number;
  kind: TextBlockKind;
  text: string;
}

/**
 * What keeps a text from being read as a whole: only those who pay or sign in
 * may, or the page shows the beginning of it alone.
 */
export type Access = 'paywall' | 'cut';

/** Where a text comes from: the source of a move, before it is saved. */
export interface ArticleSource {
  url: string;
  title: string;
  publisher: string | null;
  authors: string[];
  published: PartialDate | null;
  /** BCP 47, lower case, or null where the page does not say. */
  language: string | null;
  /** Absent where nothing speaks against its being all there, for all. */
  access?: Access;
}

export interface Article {
  source: ArticleSource;
  blocks: TextBlock[];
}
