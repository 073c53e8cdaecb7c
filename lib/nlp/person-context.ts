import type { Token } from './tokenise.ts';
import { LOWER } from './tokenise.ts';
import {
  CAREER_VERBS,
  HIRING_BEFORE,
  NAMED_AFTER,
  PEOPLES_OWN,
  PEOPLES_THINGS,
  PERSON_VERBS,
  places,
  ROLES,
  SPEECH_BEFORE,
  STRONG_PERSON_VERBS,
  TITLES,
} from './word-lists.ts';

/** What stands before and after the run: titles, roles, verbs that only people do. */
export function contextEvidence(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  const before = tokens[from - 1];
  const two = tokens[from - 2];
  const first = tokens[from];
  const last = tokens[to - 1];
  const touches = first !== undefined && (first.gap === '' || first.gap === '.');

  if (before && touches) {
    if (TITLES.has(before.key)) score += before.shape === LOWER ? 3 : 5;
    // "Minecraft developer Mojang"; "Respondents who" below
    else if (ROLES.has(before.key)) score += before.key === 'developer' && to - from === 1 ? 0 : 3;
    else if (before.key === 'the' && namesItsOwn(tokens, to)) score += 1;
    else if (before.key === 'the' || before.key === 'a' || before.key === 'an') score -= 3;
    else if (/^(?:named|surnamed|nicknamed)$/.test(before.key)) score += 2.5;
    // "said Comet would land": what was said is told of it; it is not who said it.
    else if (SPEECH_BEFORE.has(before.key)) score += REPORTED.test(tokens[to]?.key ?? '') ? 0 : 3;
    else if (HIRING_BEFORE.has(before.key)) {
      score += 0.7;
    } else if (before.key === 'replace' || before.key === 'replaces' || before.key === 'succeed')
      score += 3;
    else if (before.key === 'in' && two?.key === 'brought') score += 1;
    else if (/^(?:in|at|near|from|into|across|outside)$/.test(before.key)) score -= 1;
    if (before.key === 'of' && two && PEOPLES_THINGS.has(two.key)) score += 2;
    // "hired Klarna's Moa Ek"
    if (before.possessive && two && HIRING_BEFORE.has(two.key)) score += 1.5;
  }
  // "The finance minister, Basil Rajapaksa, also": a role, and who it is.
  if (first?.gap === ',' && to - from > 1 && roleBefore(tokens, from)) {
    score += /^[,.;]/.test(tokens[to]?.gap ?? '.') ? 2 : 1;
  }
  let after = tokens[to];
  const adverb = after?.gap === '' && after.key.length > 4 && after.key.endsWith('ly');
  // "Kato officially assumes"
  if (
    adverb ||
    (after?.gap === '' &&
      /^(?:also|then|now|later|still|never|recently|himself|herself)$/.test(after.key))
  ) {
    const next = tokens[to + 1];
    if (next?.gap === '') after = next;
  }
  if (after && last) {
    const direct = after.gap === '' && !last.possessive;
    // "Weng will lead"; "Vinyals, Ghemawat and Le are leaving"
    if (
      direct &&
      /^(?:will|would|to|are|were|have|had|is|was)$/.test(after.key) &&
      isCareerStep(tokens, to + 1)
    )
      score += 3;
    else if (direct && STRONG_PERSON_VERBS.has(after.key))
      score +=
        after.key === 'who' && (isEmployer(tokens, from) || /[^aeious]s$/.test(last.key)) ? 0 : 3;
    else if (direct && after.key === 'comes' && tokens[to + 1]?.key === 'on') score += 3;
    else if (
      direct &&
      /^(?:is|was)$/.test(after.key) &&
      /^(?:an?|the)$/.test(tokens[to + 1]?.key ?? '')
    )
      score += Math.max(1.8, apposition(tokens, to + 1));
    // "Sutskever addressed" tells more than "Sutskever is".
    else if (direct && (PERSON_VERBS.has(after.key) || /n't$/.test(after.key)))
      score += to - from === 1 && /^(?!announ|decli).*ed$/.test(after.key) ? 2.8 : 1.8;
    else if (direct && after.key === 'and' && /^(?:his|her)$/.test(tokens[to + 1]?.key ?? ''))
      score += 2;
    // Whoever does something may be a company too: it only tips the scales.
    else if (
      direct &&
      after.shape === LOWER &&
      /(?:.ed|^set|^bought|^sold|^led|^stays)$/.test(after.key)
    )
      score += 0.7;
    // "Charles de Gaulle airport": named after somebody.
    else if (direct && NAMED_AFTER.has(after.key)) score -= 3;
    else if (direct && namesItsOwn(tokens, to)) score += 2.5;
    else if (after.gap === ',') score += isEmployer(tokens, from) ? 0 : apposition(tokens, to);
    else if (/^\($/.test(after.gap) && !last.possessive) score += bracketed(tokens, to, to - from);
    else if (last.possessive && PEOPLES_THINGS.has(after.key)) {
      score += 3;
    }
  }
  return score;
}

/** "the Castro brothers", "the Raisi administration": called after whom they belong to. */
function namesItsOwn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.gap !== '' || token.shape !== LOWER || !PEOPLES_OWN.has(token.key)) return false;
  return !/(?:ian|ist|ese|ish)$/.test(tokens[i - 1]?.key ?? '');
}

/** A word for what somebody is, a few words before a comma and in the same clause. */
function roleBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) {
    const token = tokens[k];
    if (!token) return false;
    if (ROLES.has(token.key)) return true;
    if (token.gap !== '' || token.first) return false;
  }
  return false;
}

/** "(Italy)", "(31st minute)", "(captain)", "(45)": what stands in brackets after people in results. */
function bracketed(tokens: readonly Token[], i: number, words: number): number {
  const one = tokens[i]?.key ?? '';
  if (/^(?:\d{2}|\d+(?:st|nd|rd|th)|formerly)$/.test(one) || ROLES.has(one)) return 2.5;
  return words > 1 && (places.has(one) || places.has(`${one} ${tokens[i + 1]?.key ?? ''}`)) ? 2 : 0;
}

/** "a co-founder of Neeva who": who the clause tells of is the founder. */
function isEmployer(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (before?.key === 'of' || before?.key === 'at') && ROLES.has(tokens[from - 2]?.key ?? '');
}

const REPORTED = /^(?:would|will|is|was|are|were|has|had|can|could|may|might)$/;

/** "will become", "would be rejoining", "will continue to lead": what people do in their careers. */
function isCareerStep(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (
    k < i + 3 &&
    tokens[k]?.gap === '' &&
    /^(?:be|also|continue|to|now|then|officially)$/.test(tokens[k]?.key ?? '')
  )
    k += 1;
  return tokens[k]?.gap === '' && CAREER_VERBS.has(tokens[k]?.key ?? '');
}

/** ", a researcher", ", who", ", 45,": what follows a comma after a person. */
function apposition(tokens: readonly Token[], i: number): number {
  const one = tokens[i];
  if (!one) return 0;
  if (one.key === 'who' || one.key === 'whose' || one.key === 'formerly') return 3;
  // "Sycamore, where he is CEO"
  if (one.key === 'where' || one.key === 'which') return 0;
  if (/^\d{2}$/.test(one.key)) return 3;
  for (let k = i; k < Math.min(i + 6, tokens.length); k += 1) {
    const token = tokens[k];
    if (!token || (k > i && token.gap.includes(','))) break;
    if (ROLES.has(token.key)) return 2.5;
  }
  return 0;
}
