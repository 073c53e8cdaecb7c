import type { ArticleSource } from '../../domain/article.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { readMetadata } from './read-metadata.ts';

/**
 * A page as the source of a move. The day of publication is the publisher's
 * own: as written, not moved into the reader's time zone.
 */
export function readArticleSource(document: Document, url: string): ArticleSource {
  const { title, authors, publisher, published, canonical, language } = readMetadata(document, url);
  const day = published?.slice(0, 10) ?? '';
  return {
    url: canonical,
    title: title ?? '',
    publisher,
    authors,
    published: isPartialDate(day) ? day : null,
    language: language === null ? null : language.toLowerCase(),
  };
}
