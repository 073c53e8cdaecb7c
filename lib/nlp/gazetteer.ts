import type { AliasRule } from './alias-rules.ts';
import { ALIAS_RULES } from './alias-rules.ts';
import { ORGANIZATIONS } from './lists/organizations.ts';
import type { Token } from './tokenise.ts';
import { tokenise } from './tokenise.ts';
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
        rule: ALIAS_RULES[text] ?? (ambiguous && isWeak(words) ? { weak: true } : {}),
      };
      const present = forms.get(first.key);
      if (present) present.push(form);
      else forms.set(first.key, [form]);
    }
  }
  for (const group of forms.values()) group.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** A single word of the dictionary, or an acronym of the ambiguous: it needs a sign. */
function isWeak(words: readonly Token[]): boolean {
  const word = words[0];
  return (
    words.length === 1 && word !== undefined && (word.shape === 2 || commonWords.has(word.key))
  );
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
  if (!forms) return null;
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
  if (rule.never) return false;
  // "William H. Ellis": an initial is no company.
  if (words.length === 1 && words[0]?.length === 1 && tokens[i + 1]?.gap === '.') return false;
  const before = tokens[i - 1];
  const after = tokens[i + words.length];
  const last = tokens[i + words.length - 1];
  if (after && after.gap === '' && !last?.possessive && rule.notBefore?.has(after.key))
    return false;
  if (before && tokens[i]?.gap === '' && rule.notAfter?.has(before.key)) return false;
  return true;
}
