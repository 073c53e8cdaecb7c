import type { Mention } from '../../domain/mention.ts';
import type { ProposedMove } from '../../domain/proposed-move.ts';
import type { Hit } from './match-patterns.ts';
import type { References } from './references.ts';
import type { Subject } from './subject.ts';
import { earlierSubject, subjectOf } from './subject.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';

/** One who moves: somebody named, or somebody the text leaves unnamed. */
export interface Mover {
  mention: Mention | null;
  /** Index of the token that stands for them. */
  at: number;
}

/** What an earlier trigger of the sentence found: verbs that share its subject need it. */
export interface Told {
  hit: Hit;
  movers: Mover[];
  employer: string | null;
  moves: ProposedMove[];
}

/** A text as typed sentences, with what is needed to fill slots. */
export interface Reader {
  sentences: readonly TypedSentence[];
  references: References;
  /** Organizations that the text calls firms. */
  firms: ReadonlySet<string>;
  /** Blocks that speak of technology firms. */
  techBlocks: ReadonlySet<number>;
  /** The moves read so far, by sentence. */
  history: {
    sentence: number;
    move: ProposedMove;
    leaving: boolean;
    going: boolean;
    byThemselves: boolean;
  }[];
}

/** A trigger in its place. */
export interface Place {
  reader: Reader;
  sentence: number;
  tokens: readonly Token[];
  hit: Hit;
  subject: Subject;
  told: readonly Told[];
}

/** Where words that are not known stand between, the nearest person who may be a subject. */
function looser(tokens: readonly Token[], verb: number, found: Subject): Subject {
  if (found.kind !== 'none' && found.kind !== 'unnamed') return found;
  const at = earlierSubject(tokens, verb);
  return at.length === 0 ? found : { kind: 'people', at, between: found.between, sure: 0.6 };
}

export function placeOf(reader: Reader, sentence: number, hit: Hit, told: readonly Told[]): Place {
  const tokens = reader.sentences[sentence]?.tokens ?? [];
  const { skip = 0 } = hit.pattern;
  const verb = skip < 0 ? hit.to + skip : hit.from + skip;
  const found = subjectOf(tokens, verb);
  const subject = hit.pattern.loose ? looser(tokens, verb, found) : found;
  return { reader, sentence, tokens, hit, subject, told };
}
