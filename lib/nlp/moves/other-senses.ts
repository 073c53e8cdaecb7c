import { isBare } from './leaving-object.ts';
import { isMark } from './marks.ts';
import { personAfter, phraseStart } from './phrases.ts';
import type { Hit } from './match-patterns.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import type { Place } from './place.ts';
import type { Token } from './typed-sentence.ts';

const NAMED_NOUNS = new Set(
  'man woman person one boy girl guy someone somebody child son daughter baby character dog cat'.split(
    ' ',
  ),
);

/** Parts and fields of a firm that somebody takes over. */
const FIELDS = new Set(
  'team teams division unit department job role post reins effort efforts program programme project group search ads advertising research engineering product design marketing hardware operations devices cloud sales duties responsibilities'.split(
    ' ',
  ),
);

/** What stands before "leave" when it is a time off. */
const LEAVES_OF = new Set(
  'extended medical parental maternity paternity sick family personal annual unpaid paid administrative on a of short long brief temporary takes take took taking sabbatical mandatory'.split(
    ' ',
  ),
);

/** "a man named Ada Quill", "to start it up": the words of a move, and none. */
export function isOtherSense(tokens: readonly Token[], { from, to, pattern }: Hit): boolean {
  if (pattern.id === 'name') {
    const before = tokens[from - 1]?.norm ?? '';
    return tokens[from]?.norm === 'named' && NAMED_NOUNS.has(before);
  }
  // "after extended leave", "on medical leave": no leaving.
  if (pattern.id === 'leave' && tokens[from]?.norm === 'leave')
    return LEAVES_OF.has(tokens[from - 1]?.norm ?? '') || tokens[from - 1]?.type === 'owner';
  // "takes over" alone: what is taken over is no role.
  if (pattern.id === 'take-over-alone') {
    const next = tokens[to];
    // "takes over search and ads".
    const part = tokens.slice(to, to + 4).some(({ norm }) => FIELDS.has(norm));
    return !(
      part ||
      next === undefined ||
      next.type === 'mark' ||
      next.type === 'date' ||
      /^(?:from|in|on|next|this|amid|when|after|until|for)$/.test(next.norm)
    );
  }
  if (pattern.id === 'named-replacement')
    return !tokens
      .slice(from, to)
      .some(({ norm }) => /^(?:replace|succeed|replacement|successor)$/.test(norm));
  // "confirmed Quill's departure": of what is theirs.
  if (pattern.id === 'pick-somebody' && isMark(tokens[to], "'s")) return true;
  // "is out with a new book".
  if (pattern.id === 'are-out' && tokens[to]?.norm === 'with') return true;
  // "will replace Blackwell": who is followed is somebody.
  if (pattern.id === 'succeed-whom')
    return personAfter(tokens, to, 7) < 0 && !isObjectPronoun(tokens, to);
  // "lists her as a researcher": no list of other things.
  if (pattern.id === 'listed-as')
    return !(isObjectPronoun(tokens, to) && tokens[to + 1]?.norm === 'as');
  // "Trump appointed Ada Quill": active.
  if (pattern.id === 'headline-named') return personAfter(tokens, to, 5) >= 0;
  // "hired Ada Quill to run it": no headline.
  if (pattern.id === 'headline-to-lead') return phraseStart(tokens, from) > 0;
  // "OpenAI's new CEO" holds a place; "OpenAI's latest hire" has come.
  if (pattern.id === 'hire-called') {
    const words = tokens.slice(from, to).map(({ norm }) => norm);
    const newest = words.some((norm) => /^(?:latest|newest)$/.test(norm));
    const hired = words.some((norm) => /^(?:hires?|recruits?|newcomer|addition)$/.test(norm));
    return !hired && !(newest && words.some((norm) => /^(?:member|employee)$/.test(norm)));
  }
  // "one of the engineers of" founds nothing.
  if (pattern.id === 'among-founders')
    return !tokens.slice(from, to).some(({ norm }) => /^co-?founders$|^founders$/.test(norm));
  // "followed the law": who follows nobody leaves.
  if (pattern.id === 'follow-alone') {
    const next = tokens[to];
    return !(next === undefined || next.type === 'mark' || next.type === 'date');
  }
  const [one, two] = [tokens[to]?.norm, tokens[to + 1]?.norm ?? ''];
  return pattern.id === 'start' && one === 'it' && /^(?:up|again|off|over|all|with|by)$/.test(two);
}

/** Rows that only go on with what another verb tells: "A went to Apple, B to IDEO", "So has B". */
const FOLLOWERS: Record<string, (kind: string) => boolean> = {
  'go-back': (kind) => kind === 'join' || kind === 'return',
  'list-to': (kind) => kind === 'join' || kind === 'return',
  'list-named': (kind) => kind === 'promote' || kind === 'role',
  'to-be-role': (kind) => kind === 'leave',
  'list-left': (kind) => kind === 'leave',
  'so-has': (kind) => kind === 'leave',
};

/** Whether a row that needs another move before it has none in its sentence, or (`so-has`) in the one before. */
export function followsNothing({ reader, sentence, hit, told }: Place): boolean {
  const wants = FOLLOWERS[hit.pattern.id];
  if (!wants) return false;
  if (told.some(({ moves }) => moves.some(({ kind }) => wants(kind)))) return false;
  if (hit.pattern.id !== 'so-has' && hit.pattern.id !== 'go-back') return true;
  return !reader.history.some((one) => sentence - one.sentence <= 1 && wants(one.move.kind));
}

/** "named to its board of directors", "adds Quill to the board": a seat is no job. */
export function isBoardSeat(tokens: readonly Token[], { from, to }: Hit): boolean {
  for (let i = from; i < Math.min(tokens.length, to + 22); i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (i >= to && isMark(tokens[i], ';')) return false;
    if (/^(?:while|but|where|remain|remains|leave|leaves|left|whose)$/.test(norm)) return false;
    // "…, and his seat on its board goes to a colleague".
    if (i >= to && norm === 'and' && tokens[i + 1]?.type === 'owner') return false;
    if (norm !== 'board' && norm !== 'boards') continue;
    // "comes on board".
    if (tokens[i - 1]?.norm === 'on') return false;
    const near = tokens.slice(Math.max(from, i - 6), i);
    const at = near.findLastIndex(({ norm: word }) =>
      /^(?:to|joins?|joined|joining|on)$/.test(word),
    );
    return at >= 0 && !near.slice(at + 1).some(({ type }) => type === 'role' || type === 'person');
  }
  return false;
}

/** "joined Sequoia in the Series B", "joins Accel in backing Lumora": money moves. */
export function isInvestment(tokens: readonly Token[], { to, pattern }: Hit): boolean {
  if (pattern.id !== 'join') return false;
  // "led the round, with Sequoia joining".
  const money = tokens.some(({ norm }) => /^(?:round|funding|financing)$/.test(norm));
  if (money && tokens[to]?.type !== 'org' && tokens[to]?.type !== 'company' && isBare(tokens, to))
    return true;
  const clause = tokens.slice(to, to + 12);
  const at = clause.findIndex(({ norm }) => norm === 'in');
  if (at < 0) return false;
  return clause
    .slice(at + 1, at + 7)
    .some(({ norm }) =>
      /^(?:series|round|funding|backing|investing|financing|supporting|calling|suing|urging|signing|opposing)$/.test(
        norm,
      ),
    );
}
