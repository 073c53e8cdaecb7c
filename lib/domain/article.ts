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

/** Where a text comes from: the source of a move, before it is saved. */
export interface ArticleSource {
  url: string;
  title: string;
  publisher: string | null;
  authors: string[];
  published: PartialDate | null;
  /** BCP 47, lower case, or null where the page does not say. */
  language: string | null;
}

export interface Article {
  source: ArticleSource;
  blocks: TextBlock[];
}
