import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ArticleSource } from '../lib/domain/article.ts';
import { idle } from '../lib/page/idle-slices.ts';
import { articleSourceSteps } from '../lib/page/metadata/read-article-source.ts';

/** A page that is never idle waits for its source no longer than a step's (ms). */
const LONGEST_WAIT = 100;

/**
 * Reads where the article of a page comes from. The background runs it in a
 * page that names people and organizations, and takes what it returns; so the
 * script in every page need not carry it.
 */
export default defineUnlistedScript(async (): Promise<ArticleSource> => {
  const steps = articleSourceSteps(document, location.href);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await idle(LONGEST_WAIT);
  }
});
