import type { Access } from '../../domain/article.ts';
import { isNode, own } from './json-ld.ts';
import type { Candidate } from './metas.ts';
import { candidates } from './metas.ts';
import { isElsewhere, itemText } from './microdata.ts';
import type { PageParts } from './near-heading.ts';
import { shownText, textStart } from './tidy-line.ts';

/** What sites say where the text ends for those who have not paid or signed in. */
const ASKED =
  '(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|(?:create|start|get) (?:an?|your) (?:free )?(?:account|trial)|upgrade)';
const READING =
  '(?:(?:continue|keep|finish) reading|read (?:on|more|the (?:full|whole|rest|entire))|(?:unlock|access) (?:this|the (?:full|whole|rest)|all|unlimited))';
const THIS =
  '(?:this|the (?:full|whole|rest of (?:the|this)))(?: \\w+)? (?:article|story|post|text)';
const PAYING = '(?:(?:paid|paying|registered) )?(?:subscriber|member|reader)s';
const WALL = new RegExp(
  [
    `\\b${ASKED}\\b[^.?!]{0,60}\\bto ${READING}\\b`,
    `\\bto ${READING}\\b[^.?!]{0,60}\\b${ASKED}\\b`,
    `\\b${THIS} is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|limited to) (?:our )?${PAYING}\\b`,
    `\\byou(?:['’]ve| have) (?:reached|read|used)\\b[^.?!]{0,40}\\bfree (?:articles?|stories)\\b`,
    `^\\W*(?:for )?${PAYING}[- ]only\\W*$`,
  ].join('|'),
  'i',
);
/** Where something that says so may stand, beside plain paragraphs. */
const NOTICES =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscri" i], [class*="gate" i], [class*="locked" i], [class*="premium" i], article p, article div, main p, main div, h2, h3, h4';
const MOST_NOTICES = 600;
/** A notice is short; what is longer tells of something. */
const LONGEST_NOTICE = 400;
/** Text that breaks off. */
const CUT_OFF =
  /(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*(?:\(?(?:read|continue|see|view)\b[^.]{0,30}\)?)?$|\[\+\d+ chars\]$/i;
/** An article with more prose than this may end with dots and be whole. */
const SHORT = 2_500;

/**
 * Whether all can read the text, and whether it is all here: what the page says
 * of itself first, then what stands where the text breaks off. Empty where
 * nothing speaks against it.
 */
export function readAccess(page: PageParts): Candidate<Access>[] {
  const { document, metas, lds } = page;
  const isClosed = (value: unknown) => /^(?:.*schema\.org\/)?false$/i.test(String(value));
  const closed = lds.some((ld) => {
    const parts = [own(ld, 'hasPart')].flat().filter(isNode);
    return [ld, ...parts].some((node) => isClosed(own(node, 'isAccessibleForFree')));
  });
  const item = itemText(document, 'isAccessibleForFree');
  const tier = metas('article:content_tier', 'content_tier').some((one) => /^locked$/i.test(one));
  const wall = (): Access | null =>
    [...document.querySelectorAll(NOTICES)].slice(0, MOST_NOTICES).some(isWall) ? 'paywall' : null;
  return candidates(
    ['ld', closed ? 'paywall' : null],
    ['itemprop', item !== null && isClosed(item) ? 'paywall' : null],
    ['meta:article:content_tier', tier ? 'paywall' : null],
    ['notice', wall()],
    ['end', breaksOff(document) ? 'cut' : null],
  );
}

function isWall(element: Element): boolean {
  const start = textStart(element, LONGEST_NOTICE + 1);
  if (start.length > LONGEST_NOTICE || !WALL.test(start.replace(/\s+/g, ' '))) return false;
  // Who has paid is often sent the notice all the same, hidden.
  const isShown = !('checkVisibility' in element) || element.checkVisibility();
  return isShown && element.closest('nav, header, footer, aside, [hidden]') === null;
}

/** Whether the last paragraph of a short article ends in the middle. */
function breaksOff(document: Document): boolean {
  const region = document.querySelector('article, main, [role="main"]');
  let length = 0;
  let last = '';
  for (const paragraph of region?.querySelectorAll('p') ?? []) {
    if (isElsewhere(paragraph)) continue;
    const text = shownText(paragraph);
    length += text.length;
    if (length >= SHORT) return false;
    if (text !== '') last = text;
  }
  return CUT_OFF.test(last);
}
