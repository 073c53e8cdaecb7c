import { isInsider } from './insider.ts';
import { isMark } from './marks.ts';
import type { Mover, Place } from './place.ts';
import { isListedFirm } from './trust.ts';
import type { Token } from './typed-sentence.ts';

/** "Meta confirmed that": the firm that opens the sentence and tells of it; null when none does. */
export function announcer({ tokens, hit }: Place): string | null {
  const [first, verb] = tokens;
  const that = tokens.findIndex(({ norm }, i) => i > 1 && i < 7 && norm === 'that');
  const says = /^(?:said|says|announced|confirmed|disclosed)$/.test(verb?.norm ?? '');
  if (first?.type !== 'org' || !first.mention || !says || that < 0 || that > hit.from) return null;
  return isListedFirm(first.mention.name) ? first.mention.name : null;
}

/** The only firm around, unless another has gone there by himself: "Quill joined OpenAI. Lind departed in 2025". */
export function onlyFirmLeft({ reader, sentence }: Place, mover: Mover): string | null {
  const firm = reader.references.onlyFirm(sentence);
  const gone = reader.history.some(
    ({ byThemselves, move, sentence: where }) =>
      byThemselves &&
      where < sentence &&
      where >= sentence - 3 &&
      move.to === firm &&
      move.person !== (mover.mention?.name ?? null),
  );
  return gone ? null : firm;
}

/** "Lind departed in August 2025": a leaving with a name and its date, though the text around names no firm for it. */
export function isPlainLeaving({ hit, tokens, subject }: Place, mover: Mover): boolean {
  const next = tokens[hit.to]?.norm === 'in' ? tokens[hit.to + 1] : tokens[hit.to];
  return (
    hit.pattern.id === 'leave' &&
    mover.mention !== null &&
    tokens[mover.at]?.type === 'person' &&
    subject.kind === 'people' &&
    next?.type === 'date'
  );
}

/** "Quill, previously at Microsoft,": a past told behind the name. */
export function wasBefore(tokens: readonly Token[], person: number): boolean {
  const from = isMark(tokens[person + 1], ',') ? person + 2 : tokens.length;
  return (
    tokens[from]?.type === 'former' ||
    (tokens[from]?.norm === 'who' && tokens[from + 1]?.type === 'former')
  );
}

/** Whether the firm itself is what is led, or where: "will run OpenAI", "will lead research at Intel". */
export function isNamed({ tokens, hit }: Place, firm: string | null): boolean {
  return tokens.slice(hit.to, hit.to + 10).some(({ type, mention }, i) => {
    if (type !== 'org' || mention?.name !== firm) return false;
    const [left, right] = [tokens[hit.to + i - 1], tokens[hit.to + i + 1]];
    return i === 0
      ? !isMark(right, "'s") &&
          (right?.type !== 'word' || /^(?:for|in|as|from|until)$/.test(right.norm))
      : /^(?:at|for)$/.test(left?.norm ?? '');
  });
}

/** Whether nothing tells of another firm before, and the text says that the mover was in this one. */
export function isAtHome(
  { reader, sentence }: Place,
  mover: Mover,
  from: string | null,
  to: string | null,
): boolean {
  return (
    from === null &&
    to !== null &&
    mover.mention !== null &&
    isInsider(reader, sentence, mover.mention.name, to)
  );
}
