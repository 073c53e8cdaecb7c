import type { AliasRule } from './alias-rules.ts';
import { ALIAS_RULES } from './alias-rules.ts';
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
  /** l(ab), c(ompany), i(nstitution), m(edia) */
  kind: string;
  rule: AliasRule;
}

/** Forms by the key of their first word, the longest first. */
type Gazetteer = ReadonlyMap<string, readonly OrganizationForm[]>;

let built: Gazetteer | undefined;

/** The organizations that Whence knows by itself. Built when it is first asked for. */
export function gazetteer(): Gazetteer {
  built ??= build(ORGANIZATIONS);
  return built;
}

function build(list: string): Gazetteer {
  const forms = new Map<string, OrganizationForm[]>();
  for (const line of list.split('\n')) {
    const ambiguous = line.charAt(1) === '?';
    const names = line.slice(2).split('|');
    const name = names[0] ?? '';
    for (const text of names) {
      const words = tokenise(text);
      const first = words[0];
      if (!first) continue;
      const form: OrganizationForm = {
        name,
        words: words.map((word) => word.text),
        kind: line.charAt(0),
        rule: ALIAS_RULES[text] ?? ruleOf(words, ambiguous, text === name),
      };
      const present = forms.get(first.key);
      if (present) present.push(form);
      else forms.set(first.key, [form]);
    }
  }
  for (const group of forms.values()) group.sort((a, b) => b.words.length - a.words.length);
  return forms;
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
  const forms = first && gazetteer().get(first.key);
  // A capital that counts for none: a handle, a tag, a contraction.
  if (!forms || (first.shape === LOWER && first.text.charAt(0) !== first.key.charAt(0)))
    return null;
  for (const form of forms) {
    if (matches(form, tokens, i, allCapitals)) return form;
  }
  return null;
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
    if (k < words.length - 1 && token.possessive) return false;
    const same = token.text === word || (allCapitals && token.text === word.toUpperCase());
    if (!same) return false;
  }
  // "William H. Ellis": an initial is no company.
  if (words.length === 1 && words[0]?.length === 1 && tokens[i + 1]?.gap === '.') return false;
  return ruleAllows(rule, tokens, i, i + words.length);
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
  if (touches && rule.notBefore?.has(after.key)) return false;
  if (before && tokens[from]?.gap === '' && rule.notAfter?.has(before.key)) return false;
  // A button of a platform: nothing else in its block.
  return !(rule.button && tokens.length === to - from);
}
