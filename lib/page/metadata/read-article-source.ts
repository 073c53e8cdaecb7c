import type { ArticleSource } from '../../domain/article.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import type { PageMetadata } from './read-metadata.ts';
import { metadataSteps } from './read-metadata.ts';

/**
 * A page as the source of a move. The day of publication is the publisher's
 * own: as written, not moved into the reader's time zone.
 */
export function* articleSourceSteps(
  document: Document,
  url: string,
): Generator<void, ArticleSource> {
  return sourceOf(yield* metadataSteps(document, url));
}

function sourceOf(metadata: PageMetadata): ArticleSource {
  const { title, authors, publisher, published, canonical, language, access } = metadata;
  const day = published?.slice(0, 10) ?? '';
  return {
    url: canonical,
    title: title ?? '',
    publisher,
    authors,
    published: isPartialDate(day) ? day : null,
    language: language === null ? null : language.toLowerCase(),
    ...(access !== null && { access }),
  };
}
