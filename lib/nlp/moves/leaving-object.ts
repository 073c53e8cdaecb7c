import { isMark } from './marks.ts';
import type { Place } from './place.ts';
import type { Token } from './typed-sentence.ts';
import { COMPANY_NOUNS } from './words.ts';

/** Whether no object follows a verb of leaving: then the firm may be told elsewhere. */
export function isBare(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next || next.type === 'date' || next.type === 'mark') return true;
  // "left Musk's company".
  if (next.type === 'person' && isMark(tokens[i + 1], "'s"))
    return COMPANY_NOUNS.has(tokens[i + 2]?.norm ?? '');
  // "resigned the same day".
  if (
    next.norm === 'the' &&
    /^(?:same|following|next|previous)$/.test(tokens[i + 1]?.norm ?? '') &&
    /^(?:day|week|month|year|evening|morning|night)$/.test(tokens[i + 2]?.norm ?? '')
  )
    return true;
  // A headline's "to leave company".
  if (/^(?:company|firm|startup|lab)$/.test(next.norm)) return true;
  if (/^(?:his|her|their|the)$/.test(next.norm)) {
    return tokens
      .slice(i + 1, i + 4)
      .some(({ norm }) => /^(?:role|job|position|post|company|firm)$/.test(norm));
  }
  return (
    next.type !== 'word' ||
    /^(?:as|in|at|on|after|from|to|for|and|by|amid|following|when|because|this|last|earlier|around|over|due|citing|or|but|while|since|with|just|only|shortly|amid|again|altogether|entirely|too|also|before|without|hours|days|weeks|months|minutes|moments|outright|abruptly|quietly|suddenly|voluntarily|soon|recently|effective|immediately|via|publicly|through|despite|alongside|unexpectedly|together|one|two|three)$/.test(
      next.norm,
    )
  );
}

/** "left the board of": a seat is no job. */
export function isBoard(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < Math.min(tokens.length, i + 6); j += 1) {
    const token = tokens[j];
    // "fired by its board": who did it.
    if (token?.norm === 'by') return false;
    if (token?.norm === 'board') return true;
    if (token?.type === 'mark' && token.norm !== "'s") return false;
    if (
      /^(?:after|before|when|following|with|as|but|and|amid|over|because|since)$/.test(
        token?.norm ?? '',
      )
    )
      return false;
  }
  return false;
}

/** Whether the object of the verb is "the company" and not a name. */
export function followsCompany({ tokens, hit }: Place): boolean {
  const next = tokens[hit.to]?.norm === 'from' ? tokens[hit.to + 1] : tokens[hit.to];
  return (
    next?.type === 'company' ||
    (tokens[hit.to - 1]?.norm === 'from' && tokens[hit.to]?.type === 'company')
  );
}
