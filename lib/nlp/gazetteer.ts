import type { AliasRule } from './alias-rules.ts';
import { aliasRule } from './alias-rules.ts';
import { listedAt } from './listed-organizations.ts';
import { ORGANIZATIONS } from './lists/organizations.ts';
import type { Token } from './tokenise.ts';
import { LOWER, tokenise } from './tokenise.ts';
import { commonWords } from './word-lists.ts';

/** One written form of an organization's name. */
export interface OrganizationForm {
  /** The organization's main name. */
  name: string;
  /** The words of this form as they are written. */
  words: readonly string[];
  rule: AliasRule;
}

/**
 * Where the forms that begin with a word stand among all names, by that word in lower case. The
 * list is indexed when something is first looked up, and a name is cut into words when
 * its first one stands in a text: reading them all cost more than reading an article.
 */
let placesByWord: Map<string, number[]> | undefined;
/** All names; those that begin a line have its kind and sign before them. */
let names: readonly string[] = [];
/** The words among them that begin a form in lower case: "io". */
const inLowerCase = new Set<string>();
const formsByWord = new Map<string, readonly OrganizationForm[]>();
const NONE: readonly OrganizationForm[] = [];

/** The forms that begin with a word, the longest first. */
function formsFrom(word: string): readonly OrganizationForm[] {
  placesByWord ??= indexNames();
  const found = placesByWord.get(word);
  if (!found) return NONE;
  let forms = formsByWord.get(word);
  if (!forms) {
    forms = found.map(formOf).sort((a, b) => b.words.length - a.words.length);
    formsByWord.set(word, forms);
  }
  return forms;
}

function indexNames(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  names = ORGANIZATIONS.split(/[|\n]/);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] ?? '';
    const from = isHead(name) ? 2 : 0;
    const space = name.indexOf(' ', from);
    const first = name.slice(from, space < 0 ? name.length : space);
    const word = first.toLowerCase().replace(/(?:'s|\.)$/, '');
    if (word === first) inLowerCase.add(word);
    const present = index.get(word);
    if (present) present.push(place);
    else index.set(word, [place]);
  }
  return index;
}

/** Whether a name begins its line, with a kind and a sign before it: "l!" or "c?". */
function isHead(name: string): boolean {
  const sign = name.charCodeAt(1);
  return sign === 33 || sign === 63;
}

function formOf(place: number): OrganizationForm {
  let line = place;
  while (line > 0 && !isHead(names[line] ?? '')) line -= 1;
  const head = names[line] ?? '';
  const name = head.slice(2);
  const text = place === line ? name : (names[place] ?? '');
  const words = tokenise(text);
  const rule = aliasRule(text) ?? ruleOf(words, head.charAt(1) === '?', text === name);
  return {
    name,
    words: words.map((word) => (word.possessive ? `${word.text}'s` : word.text)),
    rule,
  };
}

/**
 * Of an ambiguous organization a single word needs a sign, if it is of the
 * dictionary, an acronym or a short form ("Surge" of Surge AI). A letter says nothing.
 */
function ruleOf(words: readonly Token[], ambiguous: boolean, isMain: boolean): AliasRule {
  const [word] = words;
  if (words.length > 1 || word === undefined) return {};
  if (word.text.length < 2) return { never: true };
  const weak = ambiguous && (!isMain || word.shape === 2 || commonWords.has(word.key));
  return weak ? { weak: true } : {};
}

/**
 * The longest form of an organization that begins at a token, its rule for
 * what stands around it included. Case counts: "xAI" is not "XAI"; but in a
 * block of capitals everything is.
 */
export function formAt(
  tokens: readonly Token[],
  i: number,
  allCapitals: boolean,
): OrganizationForm | null {
  const first = tokens[i];
  if (!first) return null;
  placesByWord ??= indexNames();
  // A capital that counts for none: a handle, a tag, a contraction.
  if (first.shape === LOWER && (first.text !== first.key || !inLowerCase.has(first.key)))
    return null;
  const forms = formsFrom(first.text.toLowerCase());
  const own = forms.find((form) => matches(form, tokens, i, allCapitals));
  const listed = first.shape === LOWER ? null : listedAt(tokens, i);
  if (!listed || (own && own.words.length >= listed.count)) return own ?? null;
  const { name, count, weak } = listed;
  const rule: AliasRule = aliasRule(name) ?? (weak ? { weak } : {});
  return ruleAllows(rule, tokens, i, i + count) ? { name, words: name.split(' '), rule } : null;
}

/** "Google Pay", "Microsoft 365": a product called after its firm begins here. */
export function isProductAt(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (!token || token.shape === LOWER || token.possessive || after?.gap !== '') return false;
  return formsFrom(token.text.toLowerCase()).some(
    ({ words, rule }) =>
      words.length === 1 &&
      words[0] === token.text &&
      (isEdition(after) || (after.shape !== LOWER && rule.notBefore?.has(after.key) === true)),
  );
}

function matches(
  form: OrganizationForm,
  tokens: readonly Token[],
  i: number,
  allCapitals: boolean,
): boolean {
  const { words, rule } = form;
  for (let k = 0; k < words.length; k += 1) {
    const token = tokens[i + k];
    const word = words[k] ?? '';
    if (!token) return false;
    if (k > 0 && token.gap !== '' && token.gap !== '&' && token.gap !== '.') return false;
    // A possessive inside the form ("King's College") is part of it.
    const text = k < words.length - 1 && token.possessive ? `${token.text}'s` : token.text;
    const same = text === word || (allCapitals && text === word.toUpperCase());
    if (!same) return false;
  }
  // "William H. Ellis": an initial is no company.
  if (words.length === 1 && words[0]?.length === 1 && tokens[i + 1]?.gap === '.') return false;
  return ruleAllows(rule, tokens, i, i + words.length);
}

function isEdition({ key, shape }: Token): boolean {
  return (
    /^\d{3}$/.test(key) ||
    (shape !== LOWER && /^(?:pro|max|plus|ultra|mini|nano|lite|premium|one)$/.test(key))
  );
}

/** Whether what stands around some tokens leaves them an organization's form. */
export function ruleAllows(
  rule: AliasRule,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (rule.never) return false;
  const before = tokens[from - 1];
  const after = tokens[to];
  const touches = after?.gap === '' && !tokens[to - 1]?.possessive;
  // "Microsoft 365", "Perplexity Max": a product's number or size.
  if (touches && to - from === 1 && isEdition(after)) return false;
  if (touches && rule.notBefore?.has(after.key)) return false;
  if (before && tokens[from]?.gap === '' && rule.notAfter?.has(before.key)) return false;
  // A button of a platform: nothing else in its block.
  return !(rule.button && tokens.length === to - from);
}
