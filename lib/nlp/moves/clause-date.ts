import type { Hit } from './match-patterns.ts';
import type { Place } from './slots.ts';

/** The date of the trigger's own clause, as written; the nearest when there are several. */
export function dateOf(
  { reader, sentence, tokens, hit }: Place,
  hits: readonly Hit[],
): string | null {
  const typed = reader.sentences[sentence];
  let best = -1;
  let least = Infinity;
  tokens.forEach((token, i) => {
    if (token.type !== 'date') return;
    const low = Math.min(i, hit.from);
    const high = Math.max(i, hit.to - 1);
    const crossed = hits.some(
      (other) =>
        other.from > low && other.to <= high && (other.from >= hit.to || other.to <= hit.from),
    );
    const distance = (i > hit.from ? i - hit.to : (hit.from - i) * 1.5 + 5) + (crossed ? 40 : 0);
    if (crossed && i > hit.from) return;
    // "between 2019 and 2021", "for years" and "since" are no dates of an event.
    if (tokens[i - 1]?.norm === 'since' || tokens[i - 1]?.norm === 'until') return;
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  const token = tokens[best];
  if (!token || !typed || (least >= 40 && !isAlone(tokens))) return null;
  return typed.text.slice(token.start - typed.start, token.end - typed.start);
}

function isAlone(tokens: readonly { type: string }[]): boolean {
  return tokens.filter(({ type }) => type === 'date').length === 1;
}

/** Whether the clause tells what is to come: "will join", "would retire", "to step down" in a headline. */
export function isToCome({ tokens, hit, subject }: Place): boolean {
  const words = [...subject.between, ...tokens.slice(hit.from, hit.to).map(({ norm }) => norm)];
  return words.some((norm) => /^(?:will|would|shall)$/.test(norm));
}
