import type { Mention } from '../../domain/mention.ts';
import { isInstitution, isListedFirm } from './trust.ts';
import { affiliationOf } from './affiliation.ts';
import { isBygone, isMark, isOrganization } from './marks.ts';
import { appositionEnd, phraseStart } from './phrases.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';
import { PAST_HEADS, PREPOSITIONS } from './words.ts';

/** How many sentences back a pronoun or "the company" may reach. */
const REACH = 4;

/** Firms that nobody calls a startup or a lab, and that "giant" means. */
const GIANTS = new Set(
  'Google|Google DeepMind|Google Cloud|AWS|Microsoft AI|Meta Superintelligence Labs|Alphabet|Microsoft|Meta|Facebook|Apple|Amazon|Nvidia|Samsung|Tesla|IBM|Oracle|Intel|Adobe|Salesforce|Baidu|Alibaba|Tencent|ByteDance'.split(
    '|',
  ),
);

/** What begins a clause with a subject of its own. */
const CLAUSES = new Set(['while', 'whereas', ';']);

/** Whom a description means, when the text names them: "the ChatGPT maker", "the search giant". */
const MAKERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bchatgpt\b/i, ['OpenAI']],
  [/\bclaude\b/i, ['Anthropic']],
  [/\bgrok\b/i, ['xAI']],
  [/\b(?:iphone|mac|cupertino)\b/i, ['Apple']],
  [/\b(?:search|android|gemini|mountain view)\b/i, ['Google', 'Alphabet', 'Google DeepMind']],
  [
    /\b(?:windows|redmond|software|copilot|xbox)\b/i,
    ['Microsoft', 'SAP', 'Oracle', 'Adobe', 'Salesforce'],
  ],
  [
    /\b(?:facebook|instagram|social|menlo park)\b/i,
    ['Meta', 'Facebook', 'X', 'Snap', 'Bluesky', 'TikTok', 'Reddit'],
  ],
  [/\b(?:e-?commerce|alexa|online|cloud)\b/i, ['Amazon', 'AWS', 'Alibaba', 'Shopify', 'Oracle']],
  [
    /\b(?:chip|chipmaker|semiconductor|gpu)\b/i,
    ['Nvidia', 'Intel', 'AMD', 'Qualcomm', 'TSMC', 'Broadcom', 'Cerebras', 'Groq', 'Arm'],
  ],
  [
    /\b(?:electric|car|carmaker|automaker|vehicle|ev)\b/i,
    ['Tesla', 'Rivian', 'Ford', 'GM', 'Toyota'],
  ],
  [/\b(?:streaming)\b/i, ['Netflix', 'Spotify', 'Disney']],
];

function makerOf(description: string): readonly string[] | undefined {
  return MAKERS.find(([words]) => words.test(description))?.[1];
}

/** What the sentences of a text say of people and firms, for words that lean on it. */
export interface References {
  /** Whom "he" or "her" at a token means; null when nobody is near. */
  person(sentence: number, at: number): Mention | null;
  /** Which organization "the company" or "it" at a token means; names in `not` are ruled out. */
  company(sentence: number, at: number, not: readonly string[]): string | null;
  /** Whether the sentence's block names a firm of the shipped list. */
  namesFirm(sentence: number): boolean;
  /** The one organization of the sentence's block that is nobody's past; null when there are more, or none. */
  onlyFirm(sentence: number): string | null;
  /** Where somebody is by other sentences of the text; null when they do not say. */
  affiliation(person: string): string | null;
  /** Where somebody was, as a sentence not far before says ("the former Scale CEO"); null when none does. */
  past(person: string, sentence: number): string | null;
}

export function readReferences(
  sentences: readonly TypedSentence[],
  isPublication: (name: string) => boolean,
): References {
  const affiliations = new Map<string, string>();
  const pasts = new Map<string, { name: string; sentence: number }[]>();
  for (const [at, { tokens }] of sentences.entries()) {
    tokens.forEach((token, i) => {
      if (token.type !== 'person' || !token.mention) return;
      const found = affiliationOf(tokens, i);
      const was = found?.past === true && !found.remote && tokens[found.at]?.mention?.name;
      if (was)
        pasts.set(token.mention.name, [
          ...(pasts.get(token.mention.name) ?? []),
          { name: was, sentence: at },
        ]);
      if (affiliations.has(token.mention.name)) return;
      const name = found && !found.past && !found.remote && tokens[found.at]?.mention?.name;
      if (name) affiliations.set(token.mention.name, name);
    });
  }

  return {
    person(sentence, at) {
      for (let back = 0; back <= REACH; back += 1) {
        const tokens = sentences[sentence - back]?.tokens;
        if (!tokens) return null;
        const end = back === 0 ? at : tokens.length;
        // "Quill returned to OpenAI, while Lind announced that he was leaving": of the same clause first.
        const clause =
          back === 0 ? tokens.findLastIndex(({ norm }, i) => i < at && CLAUSES.has(norm)) + 1 : 0;
        const found =
          (clause > 0 ? mainPerson(tokens.slice(clause), end - clause) : null) ??
          mainPerson(tokens, end);
        if (found) return found;
      }
      return null;
    },
    company(sentence, at, not) {
      const word = sentences[sentence]?.tokens[at];
      const written =
        word &&
        sentences[sentence]?.text.slice(
          word.start - (sentences[sentence]?.start ?? 0),
          word.end - (sentences[sentence]?.start ?? 0),
        );
      const giant = /\b(?:giant|titan|behemoth|heavyweight)\b/.test(written ?? '');
      const small = /\b(?:startup|start-up|lab|upstart|nonprofit)\b/.test(written ?? '');
      const institution =
        /\b(?:agency|university|institute|nonprofit|organi[sz]ation|group)\b/.test(written ?? '');
      const paper = /\b(?:paper|newspaper|magazine|outlet|newsroom)\b/.test(written ?? '');
      const maker = makerOf(written ?? '');
      if (maker !== undefined) {
        const names = sentences
          .slice(Math.max(0, sentence - REACH), sentence + REACH + 1)
          .flatMap(({ tokens }) =>
            tokens.map(({ type, mention }) => (type === 'org' ? mention?.name : undefined)),
          );
        const found = names.find(
          (name) => name !== undefined && maker.includes(name) && !not.includes(name),
        );
        if (found !== undefined) return found;
      }
      for (let back = 0; back <= REACH; back += 1) {
        const tokens = sentences[sentence - back]?.tokens;
        if (!tokens) break;
        const end = back === 0 ? at : tokens.length;
        const names: string[] = [];
        const topics: string[] = [];
        let past = false;
        for (let i = end - 1; i >= 0; i -= 1) {
          const token = tokens[i];
          const name = token?.type === 'org' ? token.mention?.name : undefined;
          if (name === undefined || not.includes(name) || isPublication(name) !== paper) continue;
          if ((!giant && isLeftBehind(tokens, i, end)) || (back === 0 && isBeside(tokens, i, at))) {
            past ||= back === 0;
            continue;
          }
          if (!institution && isInstitution(name)) continue;
          if (small && GIANTS.has(name)) continue;
          if (giant && !GIANTS.has(name)) continue;
          if (/^(?:told|tells|per|by)$/.test(tokens[i - 1]?.norm ?? '') && back > 0) continue;
          names.push(name);
          const modifies =
            /^(?:role|person|former)$/.test(tokens[i + 1]?.type ?? '') ||
            tokens[i - 1]?.type === 'former' ||
            // "the Google deal".
            (tokens[i - 1]?.norm === 'the' && tokens[i + 1]?.type === 'word');
          if (!modifies) topics.push(name);
        }
        // "Murati, who was at OpenAI until then, named Ada Quill the startup's CTO": hers.
        const subject = past && names.length === 0 ? mainPerson(tokens, at) : null;
        const hers = subject ? affiliations.get(subject.name) : undefined;
        if (hers !== undefined && !not.includes(hers) && !(small && GIANTS.has(hers))) return hers;
        // "Cohere has brought on … of Meta. It also named …": what opens the sentence before.
        const opener = tokens[0]?.mention?.name;
        if (back > 0 && opener !== undefined && topics.at(-1) === opener) return opener;
        // Inside the sentence the nearest, in an earlier one what it is about.
        const found = back === 0 ? names[0] : (topics[0] ?? names.at(-1));
        if (found !== undefined) return found;
      }
      // "Murati named Chintala the startup's CTO": hers, if the text says which that is.
      const mine = mainPerson(sentences[sentence]?.tokens ?? [], at);
      const theirs = mine && affiliations.get(mine.name);
      if (theirs && !not.includes(theirs) && !(small && GIANTS.has(theirs))) return theirs;
      return onlyOneAhead(sentences, sentence, at, not, isPublication);
    },
    namesFirm(sentence) {
      const block = sentences[sentence]?.block;
      for (let i = Math.max(0, sentence - REACH); i <= sentence + REACH; i += 1) {
        const here = sentences[i];
        if (here?.block !== block) continue;
        if (
          here?.tokens.some(
            ({ type, mention }) => type === 'org' && mention && isListedFirm(mention.name),
          )
        )
          return true;
      }
      return false;
    },
    onlyFirm(sentence) {
      const block = sentences[sentence]?.block;
      const names = new Set<string>();
      for (let i = Math.max(0, sentence - REACH); i <= sentence + REACH; i += 1) {
        const tokens = sentences[i]?.block === block ? (sentences[i]?.tokens ?? []) : [];
        tokens.forEach((token, at) => {
          const name = token.type === 'org' ? token.mention?.name : undefined;
          if (name === undefined || isPublication(name)) return;
          // Somebody else's former firm: then nothing is sure.
          const past =
            isBygone(tokens, at) ||
            PAST_HEADS.has(tokens[at + 1]?.norm ?? '') ||
            NEW_FIRM.test(tokens[at - 1]?.norm ?? '');
          names.add(past || !isListedFirm(name) ? '' : name);
        });
      }
      return names.size === 1 ? [...names][0] || null : null;
    },
    affiliation: (person) => affiliations.get(person) ?? null,
    past(person, sentence) {
      const found = pasts
        .get(person)
        ?.findLast(({ sentence: where }) => where < sentence && sentence - where <= 2);
      return found?.name ?? null;
    },
  };
}

/** Verbs by which a relative clause tells of a time that is over. */
const BYGONE = new Set(
  'was were had left quit led ran headed worked served spent used departed resigned'.split(' '),
);

/** Whether an organization is one that somebody has left: "Murati, who was OpenAI's CTO until September", "formerly of Stripe". */
function isLeftBehind(tokens: readonly Token[], at: number, end: number): boolean {
  // Inside the clause itself "the company" is that one: "who was at Apple until the company sold".
  const closed = tokens
    .slice(at + 1, end)
    .some((token) => isMark(token, ',') || isMark(token, '—'));
  if (!closed) return false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const token = tokens[i];
    if (token?.type === 'former') return true;
    if (token?.type === 'person' || token?.type === 'company') return false;
    if (token?.type === 'mark' && !/^(?:'s|["“”'-])$/.test(token.norm)) return false;
    // A clause that is about the present or about a coming.
    if (/^(?:joined|rejoined|joining|to)$/.test(token?.norm ?? '')) return false;
    if (token?.norm !== 'who') continue;
    const verbs = tokens.slice(i + 1, i + 4);
    return verbs.some(({ norm }) => BYGONE.has(norm) || norm === 'previously' || norm === 'once');
  }
  return false;
}

/** "LeCun, who is also a professor at NYU, joined the company": a second place of somebody's, told in a clause that closes before `at`. */
function isBeside(tokens: readonly Token[], org: number, at: number): boolean {
  const person = tokens.findLastIndex(({ type }, i) => i < org && type === 'person');
  if (person < 0 || tokens[person + 2]?.norm !== 'who') return false;
  const end = appositionEnd(tokens, person);
  return (
    end > org && end <= at && tokens.slice(person + 3, org).some(({ norm }) => norm === 'also')
  );
}

/** What stands before the name of a firm that somebody starts: nobody has left that. */
const NEW_FIRM =
  /^(?:launch|launched|launching|found|founded|founding|start|started|starting|build|building|called|named|dubbed)$/;

/** The organization that follows in the same block, when there is just one it can be. */
function onlyOneAhead(
  sentences: readonly TypedSentence[],
  sentence: number,
  at: number,
  not: readonly string[],
  isPublication: (name: string) => boolean,
): string | null {
  const block = sentences[sentence]?.block;
  const names = new Set<string>();
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const next = sentences[sentence + ahead];
    if (!next || (next.block !== block && names.size > 0)) break;
    next.tokens.forEach((token, i) => {
      const name = token.type === 'org' ? token.mention?.name : undefined;
      if (name === undefined || (ahead === 0 && i <= at)) return;
      // Where somebody comes from is another firm.
      if (
        /^(?:from|to|for|at|with|join|joined|joining|joins)$/.test(
          next.tokens[i - 1]?.norm ?? '',
        ) ||
        NEW_FIRM.test(next.tokens[i - 1]?.norm ?? '')
      )
        return;
      if (next.tokens[i - 1]?.type === 'former') return;
      // "Google's John Levi", "Stripe alum Bo Marsh": somebody's.
      const beside = next.tokens[isMark(next.tokens[i + 1], "'s") ? i + 2 : i + 1];
      if (beside?.type === 'person' || PAST_HEADS.has(beside?.norm ?? '')) return;
      if (!not.includes(name) && !isPublication(name)) names.add(name);
    });
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The person a stretch of a sentence is about: the first who is no possessor and hangs on no preposition. */
function mainPerson(tokens: readonly Token[], end: number): Mention | null {
  let spare: Mention | null = null;
  for (let i = 0; i < end; i += 1) {
    const token = tokens[i];
    if (token?.type !== 'person' || !token.mention) continue;
    const left = tokens[phraseStart(tokens, i) - 1];
    const hangs =
      left?.type === 'word' &&
      PREPOSITIONS.has(left.norm) &&
      !/^(?:as|after|since|by)$/.test(left.norm);
    if (hangs || isMark(tokens[i + 1], "'s")) {
      spare ??= token.mention;
      continue;
    }
    return token.mention;
  }
  return spare;
}

/** The name of an organization's token, "the company" resolved. */
export function organizationName(
  sentences: readonly TypedSentence[],
  references: References,
  sentence: number,
  at: number,
  not: readonly string[],
): string | null {
  const token = sentences[sentence]?.tokens[at];
  if (token?.norm === 'its') return references.company(sentence, at, not);
  if (!isOrganization(token)) return null;
  if (token.mention) return token.mention.name;
  return references.company(sentence, at, not);
}
