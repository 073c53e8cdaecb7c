import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleSource } from '../lib/page/metadata/read-article-source.ts';

/**
 * Reads where the article of a page comes from. The background runs it in a
 * page that names people and organizations, and takes what it returns; so the
 * script in every page need not carry it.
 */
export default defineUnlistedScript(() => readArticleSource(document, location.href));
