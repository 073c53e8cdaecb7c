import type { BlockShape } from './block-shape.ts';
import type { Token } from './tokenise.ts';
import { CAPITALISED, INNER, isInitial, LOWER, UPPER } from './tokenise.ts';
import { contextEvidence } from './person-context.ts';
import {
  BEFORE_THINGS,
  commonWords,
  demonyms,
  firstNames,
  GREETINGS,
  listedWords,
  MONTHS_AND_DAYS,
  ORGANIZATION_ENDINGS,
  PARTICLES,
  PLAIN_ACRONYMS,
  places,
  PRODUCTS,
  ROLES,
  surnames,
  THING_ENDINGS,
} from './word-lists.ts';

/**
 * How strongly a run of capitalised words looks like a person: from 3 on it is
 * one by itself, from 1 on if the rest of the text agrees. In a title, where
 * capitals say nothing, only what stands around the run counts.
 */
export function personEvidence(
  tokens: readonly Token[],
  from: number,
  to: number,
  shape: BlockShape,
): number {
  const count = to - from;
  if (count > 6) return -9;
  const words = tokens.slice(from, to);
  const first = words[0];
  const last = words[count - 1];
  if (!first || !last) return -9;
  // "Oscar Ramírez", "Claude Shannon": a product's name is a first name before another.
  const named = count > 1 && count < 4 && firstNames.has(first.key) && first.shape !== UPPER;
  const regnal = count > 1 && REGNAL.test(last.text) && firstNames.has(words[count - 2]?.key ?? '');
  if (
    words.some((word, i) => !(i === 0 && named) && !(regnal && word === last) && isNeverName(word))
  )
    return -9;
  if (words.some((word, i) => i > 0 && word.gap === '&')) return -9;

  // "Claude Code": a product and what it is for.
  if (
    count === 2 &&
    PRODUCTS.has(first.key) &&
    listedWords.has(last.key) &&
    !surnames.has(last.key)
  )
    return -9;

  let context = contextEvidence(tokens, from, to);
  if (shape === 'title') return titleEvidence(words, context);
  const place = places.has(words.map((word) => word.key).join(' '));
  if (
    count === 2 &&
    unlisted(words) &&
    (first.first || namedWithoutArticle(tokens, from)) &&
    !namesThing(tokens, to)
  ) {
    context += 0.7;
  }
  return count === 1
    ? singleEvidence(first, context, place) + bareEvidence(tokens, from)
    : wordsEvidence(words) + Math.min(context, 3) - (place ? 8 : 0);
}

/** "Henry VIII", "John Paul II". */
const REGNAL = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V)$/;

/** "CoreAI", "PyTorch": a capital inside is of a thing, but for "McGrew", "LeCun", "DiCaprio". */
export function isCamel(word: Token): boolean {
  const rest = word.text.slice(1);
  if (rest === rest.toLowerCase()) return false;
  return (
    /[a-z][A-Z]/.test(word.text) &&
    !/^(?:Ma?c|[DL][aeiu]|Du|Van|Fitz|O['\u2019]|Al|El)[A-Z][a-z]/.test(word.text)
  );
}

/** Two words with a capital that no list knows: of whatever language, names are such. */
function unlisted(words: readonly Token[]): boolean {
  return words.every(
    (word) =>
      word.shape === CAPITALISED &&
      word.text.length > 1 &&
      !isCamel(word) &&
      !commonWords.has(word.key) &&
      !places.has(word.key),
  );
}

/** In the middle of a sentence, and neither "the X Y" nor "in X Y". */
function namedWithoutArticle(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!before || !first || first.first || first.gap !== '') return false;
  const plain = before.shape === LOWER || (before.first && commonWords.has(before.key));
  return plain && !BEFORE_THINGS.has(before.key);
}

/** "the Khuha Tai area": what follows says that it is none of the people. */
function namesThing(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i];
  return (
    after?.gap === '' &&
    (THING_ENDINGS.has(after.key) ||
      ORGANIZATION_ENDINGS.has(after.key) ||
      /^(?:area|project|hydro)$/.test(after.key))
  );
}

function isNeverName(word: Token): boolean {
  if (word.shape === LOWER) return !PARTICLES.has(word.key);
  if (word.shape === INNER) return true;
  if (PRODUCTS.has(word.key)) return true;
  // "Jimmy Ba" is no bachelor.
  if (PLAIN_ACRONYMS.has(word.key) && word.shape === UPPER) return true;
  return MONTHS_AND_DAYS.has(word.key) && !firstNames.has(word.key) && !surnames.has(word.key);
}

/** What the words of a run of two or more say themselves. */
function wordsEvidence(words: readonly Token[]): number {
  let score = 0;
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return -9;
  if (firstNames.has(first.key)) score += 3;
  if (surnames.has(last.key)) score += 2;
  // East Asian order: the surname first.
  if (surnames.has(first.key) && !firstNames.has(first.key)) score += 1;
  if (words.length === 2 && surnames.has(first.key) && firstNames.has(last.key)) score += 2;

  words.forEach((word, i) => {
    if (i > 0 && PARTICLES.has(word.key) && word.shape === LOWER) score += 2;
    if (PARTICLES.has(word.key) || /^jr$/.test(word.key)) return;
    if (isInitial(word)) {
      // "S. Law": whoever writes an initial writes a name after it.
      score += i === words.length - 1 ? 0 : i === 0 && words[1]?.gap === '.' ? 3.5 : 2;
      return;
    }
    if (word.shape === UPPER || isCamel(word)) score -= 2;
    if (
      i === 0 &&
      /^[A-Z][a-z]{1,5}-[A-Z][a-z]{1,5}$/.test(word.text) &&
      !commonWords.has(word.key)
    ) {
      score += 2;
      return;
    }
    if (i > 0 && GIVEN_WITH_HYPHEN.test(word.text)) {
      score += 3;
      return;
    }
    const name =
      i === 0 ? firstNames.has(word.key) : surnames.has(word.key) || firstNames.has(word.key);
    if (!name) {
      const plain = /ed$/.test(word.key) ? listedWords.has(word.key) : commonWords.has(word.key);
      if (plain && i === 0) {
        const family = surnames.has(word.key);
        score -= family && GIVEN_WITH_HYPHEN.test(words[1]?.text ?? '') ? 0 : family ? 1.5 : 2;
      } else if (plain) score -= plainAfter(first) ? 0 : 2.5;
      else if (places.has(word.key)) score -= i > 0 && plainAfter(first) ? 0 : 2;
      else score += i === words.length - 1 && SURNAME_ENDING.test(word.key) ? 2 : 1.2;
    } else if (i > 0 && !surnames.has(word.key)) score += 1.2;
    if (demonyms.has(word.key) && !(i === 0 && firstNames.has(word.key))) score -= 2;
    if (ROLES.has(word.key)) score -= 2;
  });
  if (ORGANIZATION_ENDINGS.has(last.key) || THING_ENDINGS.has(last.key)) {
    if (!isInitial(first) || words.length > 2)
      score -= surnames.has(last.key) && firstNames.has(first.key) ? 1 : 4;
  }
  return score;
}

/** How surnames of many languages end, where no list has them: -enko, -escu, -murthy, -zadeh. */
const SURNAME_ENDING =
  /..(?:ov|ova|ev|eva|enko|chuk|sky|ski|ska|skaya|skyi|icz|czyk|vic|ian|yan|dze|shvili|oglu|escu|poulos|idis|akis|sson|sen|dottir|berg|stein|mann|feld|witz|inen|strom|gren|quist|ini|elli|etti|ucci|ez|ault|eaux|kar|murthy|swamy|raman|nathan|pillai|reddy|preet|ullah|uddin|zadeh|pour|nejad|moto|mura|kawa|gawa|yama|bayashi|shita|wala|wale|adhyay|lingam|appan|unga|ongo|ondo)$/;

/** Korean and Chinese given names: "Ji-hyun", "Man-kin". */
const GIVEN_WITH_HYPHEN = /^[A-Z][a-z]{1,5}-[a-z]{2,6}$/;

/** "Alan Dye": a dictionary word is a surname after a first name that is no word itself. */
function plainAfter(first: Token): boolean {
  return firstNames.has(first.key) || isInitial(first);
}

/**
 * A listed first name or surname, alone in the middle of a sentence, in a greeting or
 * at the start of a sentence that goes on in lower case: likely somebody.
 */
function bareEvidence(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.shape !== CAPITALISED || commonWords.has(token.key) || isCamel(token)) return 0;
  if (!surnames.has(token.key) && !firstNames.has(token.key)) return 0;
  const before = tokens[i - 1];
  if (GREETINGS.has(before?.key ?? '')) return 3;
  // "Wigan 4 Chester 2": a table.
  if (namesThing(tokens, i + 1) || /^\d/.test(tokens[i + 1]?.key ?? '')) return 0;
  if (namedWithoutArticle(tokens, i)) return 2;
  const after = tokens[i + 1];
  if (!token.first) return 0;
  if (firstNames.has(token.key) && (!after || after.gap === ',')) return 2;
  if (after?.gap !== '' || after.shape !== LOWER) return 0;
  return after.key.endsWith('ed') ? 1.5 : 0.5;
}

/** A single word is a person only by what stands around it, or by the rest of the text. */
function singleEvidence(word: Token, context: number, place: boolean): number {
  if (word.text.length < 2 || word.shape === UPPER) return -9;
  if (place || demonyms.has(word.key)) return -4;
  let score = context - (context >= 3 ? 0.3 : 1);
  if (isCamel(word)) score -= 3;
  if (commonWords.has(word.key))
    score -= !(firstNames.has(word.key) || surnames.has(word.key)) ? 4 : context >= 3 ? 0 : 1;
  else if (surnames.has(word.key) || firstNames.has(word.key)) score += 2;
  else score += 1.3;
  if (ORGANIZATION_ENDINGS.has(word.key)) score -= 4;
  return score;
}

/** In a title: only a role just before, or a first name with one more word and a sign. */
function titleEvidence(words: readonly Token[], context: number): number {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return -9;
  const named = words.length >= 2 && words.length <= 3 && firstNames.has(first.key);
  const plain = words.some((word) => commonWords.has(word.key) && !firstNames.has(word.key));
  const unknown = words.length === 1 && !firstNames.has(first.key) && !surnames.has(first.key);
  if (plain || words.length > 3 || unknown) return -1;
  return (named ? 3.5 : 0) + Math.min(context, 3) - (words.length === 1 ? 0 : 0.5);
}
