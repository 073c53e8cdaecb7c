import type { MoveView } from '../../lib/domain/profile.ts';
import { siteOf, webAddress } from '../../lib/domain/web-address.ts';
import { say } from '../../lib/i18n/say.ts';

/** The sentences that prove the moves, with where they stand. */
export function Quotes({ moves }: { moves: readonly MoveView[] }) {
  const quotes = moves.flatMap(({ evidence }) =>
    evidence.flatMap(({ evidence: { id, quote }, source }) =>
      quote ? [{ id, quote, source }] : [],
    ),
  );
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{say('entity.quotes')}</h2>
      <ul className="quotes">
        {quotes.map(({ id, quote, source }) => {
          const address = source && webAddress(source.url);
          return (
            <li key={id}>
              <blockquote>
                <bdi>{quote.exact}</bdi>
              </blockquote>
              {source && (
                <p className="quiet">
                  {address ? (
                    <a href={address} target="_blank" rel="noopener noreferrer">
                      {source.title || siteOf(source.url)}
                    </a>
                  ) : (
                    source.title
                  )}
                  {source.publisher !== null && `, ${source.publisher}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
