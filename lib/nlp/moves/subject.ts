import { isMark, isOrganization } from './marks.ts';
import { besideTitle, endsTitle, namedBetween, peopleBeside } from './named-groups.ts';
import { coordinatedRight } from './people-lists.ts';
import { coordinatedLeft, headBefore, phraseStart } from './phrases.ts';
import type { Token } from './typed-sentence.ts';
import { COMPANY_NOUNS, CONTROL, GROUP_NOUNS, PREPOSITIONS, TRANSPARENT } from './words.ts';

/** What stands as the subject of a verb. */
export interface Subject {
  kind: 'people' | 'organization' | 'unnamed' | 'earlier' | 'none';
  /** Tokens: the people, or the one organization; of the unnamed, the head. */
  at: number[];
  /** Words between subject and verb: plans, talks, negations. */
  between: string[];
  /** 0 to 1: how directly it stands there. */
  sure: number;
}

const LINKS = new Set(
  'and then but or before after while when to since until prior without ahead following by where because'.split(
    ' ',
  ),
);

const PLANS = new Set('talks negotiations discussions bid effort plans plan deal offer'.split(' '));

const none = (between: string[]): Subject => ({ kind: 'none', at: [], between, sure: 0 });

/**
 * The subject of the verb group that begins at `verb`: leftwards over
 * auxiliaries, verbs of plan and talk, appositions and relative clauses.
 * `earlier` means that the verb is linked to one before it ("and joined",
 * "to join"), whose subject it shares.
 */
export function subjectOf(tokens: readonly Token[], verb: number): Subject {
  const between: string[] = [];
  // "…; and Shira Lind, now at Lucid": of the name right before.
  if (
    tokens[verb]?.norm === 'now' &&
    isMark(tokens[verb - 1], ',') &&
    tokens[verb - 2]?.type === 'person'
  )
    return { kind: 'people', at: [verb - 2], between, sure: 0.9 };
  for (let i = verb - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === 'person') {
      if (isMark(tokens[i - 1], '(')) return none(between);
      return { kind: 'people', at: coordinatedLeft(tokens, i), between, sure: 1 };
    }
    if (token.type === 'pronoun') return { kind: 'people', at: [i], between, sure: 0.9 };
    if (token.type === 'date') continue;
    // "Stability AI on Tuesday named".
    if (/^(?:on|in|late|early|this|last)$/.test(token.norm) && tokens[i + 1]?.type === 'date')
      continue;
    if (isOrganization(token)) {
      const left = tokens[i - 1];
      const owner = holderOf(tokens, i);
      if (owner >= 0) {
        i = owner + 1;
        continue;
      }
      // "the board of Windmere ousted".
      if (left?.norm === 'of' && tokens[i - 2]?.norm === 'board')
        return { kind: 'organization', at: [i], between, sure: 0.9 };
      if (
        left?.type === 'word' &&
        PREPOSITIONS.has(left.norm) &&
        left.norm !== 'as' &&
        left.norm !== 'after'
      ) {
        return linked(tokens, i, between);
      }
      return { kind: 'organization', at: [i], between, sure: 1 };
    }
    if (token.type === 'role') {
      const person = appositive(tokens, i);
      if (person >= 0) return { kind: 'people', at: [person], between, sure: 0.9 };
      const beside = /s$/.test(token.norm) ? peopleBeside(tokens, i) : [];
      if (beside.length > 0) return { kind: 'people', at: beside, between, sure: 0.85 };
      return { kind: 'unnamed', at: [i], between, sure: 0.8 };
    }
    if (token.type === 'mark') {
      if (token.norm === ',' || token.norm === '—' || token.norm === ')') {
        // "she, too, had left".
        if (
          token.norm === ',' &&
          /^(?:too|also|however|meanwhile|though|himself|herself)$/.test(
            tokens[i - 1]?.norm ?? '',
          ) &&
          isMark(tokens[i - 2], ',')
        ) {
          i -= 2;
          continue;
        }
        // "its first engineer, Noa Lind, has gone".
        if (
          token.norm === ',' &&
          tokens[i - 1]?.type === 'person' &&
          isMark(tokens[i - 2], ',') &&
          endsTitle(tokens, i - 3)
        )
          return {
            kind: 'people',
            at: [...besideTitle(tokens, i - 3), i - 1],
            between,
            sure: 0.95,
          };
        // "Rivian's first technology chief, former Apple and Intel executive Ada Quill, left".
        const open =
          token.norm === ',' && tokens[i - 1]?.type === 'person' ? phraseOpens(tokens, i - 1) : -1;
        if (open > 0 && endsTitle(tokens, open - 1))
          return { kind: 'people', at: [i - 1], between, sure: 0.9 };
        const people = namedBetween(tokens, i);
        if (people.length > 0) return { kind: 'people', at: people, between, sure: 0.85 };
        const head = headBefore(tokens, i);
        if (head >= 0 && tokens[head]?.type === 'person') {
          // "Gross, along with ex-GitHub CEO Friedman, are": both.
          const also = /^(?:along|together|alongside)$/.test(tokens[head + 2]?.norm ?? '')
            ? tokens.findIndex(({ type }, j) => j > head + 2 && j < i && type === 'person')
            : -1;
          if (also >= 0)
            return {
              kind: 'people',
              at: [
                ...coordinatedLeft(tokens, head),
                ...coordinatedRight(tokens, also).filter((at) => at < i),
              ],
              between,
              sure: 0.9,
            };
        }
        if (head >= 0) {
          i = head + 1;
          continue;
        }
        if (token.norm === ',') return { kind: 'earlier', at: [], between, sure: 0.6 };
      }
      if (/^["“”']$/.test(token.norm)) continue;
      return none(between);
    }
    if (token.norm === 'who' || (token.norm === 'that' && tokens[i - 1]?.type === 'role')) {
      return relative(tokens, i, between);
    }
    // "Etched, which hired her": the firm.
    if (token.norm === 'which') {
      const left = isMark(tokens[i - 1], ',') ? i - 2 : i - 1;
      return isOrganization(tokens[left])
        ? { kind: 'organization', at: [left], between, sure: 0.8 }
        : none(between);
    }
    if (LINKS.has(token.norm)) {
      // "is set to join", "announced plans to leave", "in talks to hire".
      const left = tokens[i - 1];
      if (token.norm === 'to' && left && (CONTROL.has(left.norm) || TRANSPARENT.has(left.norm)))
        continue;
      // A headline's future: "Lyft CEO to step down".
      if (token.norm === 'to' && isHeadlinePhrase(tokens, i)) continue;
      if (isClauseOpener(tokens, i)) return mainClauseSubject(tokens, verb, between);
      return { kind: 'earlier', at: [], between, sure: 0.7 };
    }
    if (COMPANY_NOUNS.has(token.norm)) {
      const owner = isMark(tokens[i - 1], "'s") ? i - 2 : i - 1;
      if (isOrganization(tokens[owner]))
        return { kind: 'organization', at: [owner], between, sure: 0.9 };
    }
    // "Menon and his team will join": the one who is named.
    if (
      GROUP_NOUNS.has(token.norm) &&
      /^(?:his|her|their)$/.test(tokens[i - 1]?.norm ?? '') &&
      tokens[i - 2]?.norm === 'and' &&
      tokens[i - 3]?.type === 'person'
    )
      return { kind: 'people', at: coordinatedLeft(tokens, i - 3), between, sure: 0.9 };
    const named = GROUP_NOUNS.has(token.norm) ? peopleBeside(tokens, i) : [];
    if (named.length > 0) return { kind: 'people', at: named, between, sure: 0.85 };
    if (/-year-old$/.test(token.norm) && tokens[i - 1]?.norm === 'the')
      return { kind: 'unnamed', at: [i], between, sure: 0.8 };
    if (GROUP_NOUNS.has(token.norm) && !TRANSPARENT.has(token.norm))
      return { kind: 'unnamed', at: [i], between, sure: 0.8 };
    // "in late-stage talks to", "close to": what qualifies a plan.
    if (PLANS.has(tokens[i + 1]?.norm ?? '') && !PREPOSITIONS.has(token.norm)) continue;
    // "about 30 of its researchers will": a number, no plan.
    if (token.norm === 'about' && tokens[i + 1]?.norm !== 'to') continue;
    // "Both had left": whom the sentence before names.
    if (i === 0 && /^(?:both|each)$/.test(token.norm))
      return { kind: 'unnamed', at: [i], between, sure: 0.7 };
    if (TRANSPARENT.has(token.norm) || CONTROL.has(token.norm)) {
      between.push(token.norm);
      continue;
    }
    if (/ly$/.test(token.norm)) continue;
    return linked(tokens, i, between);
  }
  return none(between);
}

/** The comma before a title that leads to a name, over firms and roles: ", former Apple and Intel executive Ada Quill"; -1. */
function phraseOpens(tokens: readonly Token[], person: number): number {
  for (let i = person - 1; i > Math.max(0, person - 9); i -= 1) {
    const token = tokens[i];
    if (isMark(token, ',')) return i < person - 1 ? i : -1;
    if (
      !token ||
      !(
        /^(?:role|former|org)$/.test(token.type) ||
        /^(?:and|a|an|the|of|at|one-time)$/.test(token.norm)
      )
    )
      return -1;
  }
  return -1;
}

/** Whether nothing but one person's noun phrase stands before `end`. */
function isHeadlinePhrase(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]?.type;
  if (last !== 'person' && last !== 'role') return false;
  let plain = 0;
  for (let i = end - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.type === 'mark' && token.norm === ':') return true;
    if (token?.type === 'mark' && token.norm !== "'s") return false;
    if (token?.type === 'word' && !/^(?:and|of|the|a)$/.test(token.norm)) {
      // "Apple AI executive": a word of a title.
      plain += 1;
      if (plain > 3 || !(tokens[i + 1]?.type === 'role' || tokens[i + 1]?.type === 'word'))
        return false;
      if (TRANSPARENT.has(token.norm) || CONTROL.has(token.norm) || PREPOSITIONS.has(token.norm))
        return false;
    }
  }
  return true;
}

/** "After leaving Tesla, Perry founded …": the subject of the clause that follows the comma. */
function mainClauseSubject(tokens: readonly Token[], verb: number, between: string[]): Subject {
  if (!/ing$/.test(tokens[verb]?.norm ?? '')) return none(between);
  const comma = tokens.findIndex((token, i) => i > verb && isMark(token, ','));
  if (comma < 0 || comma - verb > 10) return none(between);
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 6); i += 1) {
    const token = tokens[i];
    if (token?.type === 'pronoun') return { kind: 'people', at: [i], between, sure: 0.8 };
    if (token?.type === 'person') {
      return isMark(tokens[i + 1], "'s")
        ? none(between)
        : { kind: 'people', at: coordinatedRight(tokens, i), between, sure: 0.85 };
    }
    if (
      token?.type !== 'role' &&
      token?.type !== 'org' &&
      token?.type !== 'former' &&
      token?.norm !== 'the'
    )
      return none(between);
  }
  return none(between);
}

/** What may stand before the "after" that opens a sentence: "Just seven months after". */
const TIME_WORDS = new Set(
  'just only barely nearly almost about less more than a an few several one two three four five six seven eight nine ten eleven twelve prior hours days weeks months years hour day week month year later shortly soon immediately not long right'.split(
    ' ',
  ),
);

/** A clause that begins the sentence has no earlier subject: "To join Google, …". */
function isClauseOpener(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(0, i)
    .every(({ type, norm }) => type === 'date' || type === 'mark' || TIME_WORDS.has(norm));
}

/** Of "Sam Lee of OpenAI" at "OpenAI" the person; -1 when nobody is described so. */
function holderOf(tokens: readonly Token[], org: number): number {
  const left = tokens[org - 1];
  if (left?.type !== 'word' || !/^(?:of|at|from)$/.test(left.norm)) return -1;
  return tokens[org - 2]?.type === 'person' ? org - 2 : -1;
}

/** A noun that is not known: it may end a phrase that hangs on a person ("Doe, the face of Sora, left"). */
function linked(tokens: readonly Token[], i: number, between: string[]): Subject {
  for (let j = i; j > Math.max(0, i - 14); j -= 1) {
    const token = tokens[j];
    if (!token) break;
    if (token.type === 'mark' && token.norm !== "'s") break;
    if (token.type === 'word' && token.norm === 'who') return relative(tokens, j, between);
    if (token.type === 'word' && GROUP_NOUNS.has(token.norm)) {
      return { kind: 'unnamed', at: [j], between, sure: 0.6 };
    }
    if (token.type === 'role') {
      const person = appositive(tokens, j);
      if (person >= 0) return none(between);
      return { kind: 'unnamed', at: [j], between, sure: 0.6 };
    }
  }
  return none(between);
}

/** The person whom a "whose" at `who` describes; -1 when it is nobody named. */
export function antecedentOf(tokens: readonly Token[], who: number): number {
  const found = relative(tokens, who, []);
  return found.kind === 'people' ? (found.at[0] ?? -1) : -1;
}

/** The antecedent of the "who" at `who`. */
function relative(tokens: readonly Token[], who: number, between: string[]): Subject {
  let i = who - 1;
  if (isMark(tokens[i], ',') || isMark(tokens[i], '—')) i -= 1;
  const token = tokens[i];
  if (!token) return none(between);
  if (token.type === 'person') {
    // "A and B, who have left", "A and B, who founded it": of both.
    const all = /^(?:have|are|were|both|all|started|founded|co-founded|cofounded|launched)$/.test(
      tokens[who + 1]?.norm ?? '',
    );
    return { kind: 'people', at: all ? coordinatedLeft(tokens, i) : [i], between, sure: 0.95 };
  }
  if (isMark(token, ')') || isMark(token, ',')) {
    const head = headBefore(tokens, i);
    if (head >= 0 && tokens[head]?.type === 'person')
      return { kind: 'people', at: [head], between, sure: 0.85 };
  }
  const person = appositive(tokens, i);
  if (person >= 0) return { kind: 'people', at: [person], between, sure: 0.85 };
  // "Vallone, a researcher at OpenAI, who left": over one clause back to the name.
  if (isMark(tokens[who - 1], ',')) {
    const head = headBefore(tokens, who - 1);
    if (head >= 0 && tokens[head]?.type === 'person')
      return { kind: 'people', at: [head], between, sure: 0.8 };
  }
  return { kind: 'unnamed', at: [i], between, sure: 0.6 };
}

/** The person that a role at `at` is in apposition to: "Krieger, the Instagram co-founder"; -1 when none. */
function appositive(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let guard = 0; guard < 12 && i > 0; guard += 1) {
    i -= 1;
    const token = tokens[i];
    if (!token) return -1;
    if (token.type === 'mark' && token.norm !== "'s") {
      const head = tokens[i - 1];
      return token.norm === ',' && head?.type === 'person' && i + 1 < at + 1 && opens(tokens[i + 1])
        ? i - 1
        : -1;
    }
    if (token.type === 'person' || token.type === 'pronoun') return -1;
  }
  return -1;
}

function opens(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.type !== 'word' || /^(?:a|an|the|one|another|its|their)$/.test(token.norm))
  );
}

const OF_CIRCUMSTANCE = new Set(
  [...PREPOSITIONS].filter((word) => !/^(?:as|after|before|while|until|since)$/.test(word)),
);

/**
 * The nearest person left of `verb` who may be a subject: no possessor, not
 * after a preposition. For verbs that share an earlier subject.
 */
export function earlierSubject(tokens: readonly Token[], verb: number): number[] {
  for (let i = verb - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.norm === ';') return [];
    // "the exit of Quill, who ran research and has since joined": of the one whom the clause is about.
    if (token.norm === 'who' && !tokens.slice(i + 1, verb).some((one) => isMark(one, ','))) {
      const whose = relative(tokens, i, []);
      if (whose.kind === 'people') return whose.at;
    }
    if (
      token.type === 'word' &&
      GROUP_NOUNS.has(token.norm) &&
      tokens[i + 1]?.type === 'word' &&
      !/^(?:of|at|from|in|on|and|as|for)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return [];
    if (token.type === 'pronoun') return [i];
    if (token.type !== 'person' || isMark(tokens[i + 1], "'s")) continue;
    const start = phraseStart(tokens, i);
    // "to cloud boss Andrew": a word or two of a title may stand between.
    const lead = tokens
      .slice(Math.max(0, start - 3), start)
      .findLast(({ type, norm, capital }) => type !== 'word' || capital || PREPOSITIONS.has(norm));
    if (lead?.type === 'word' && OF_CIRCUMSTANCE.has(lead.norm)) continue;
    return coordinatedLeft(tokens, i);
  }
  return [];
}
