/** A labelled text: gold excerpts and corpora write their spans in two ways. */
export interface NamesRecord {
  id: string;
  text: string;
  people: ({ start: number; end: number } | [number, number])[];
  orgs: ({ start: number; end: number } | [number, number])[];
}

export interface Span {
  start: number;
  end: number;
}

export interface Score {
  P: number;
  R: number;
  F1: number;
  tp: number;
  fp: number;
  fn: number;
}

export interface NamesScore {
  exact: Score;
  overlap: Score;
}

/** Precision, recall and F1 from counts; 0 where nothing was there to count. */
export function score(tp: number, fp: number, fn: number): Score {
  const P = tp + fp > 0 ? tp / (tp + fp) : 0;
  const R = tp + fn > 0 ? tp / (tp + fn) : 0;
  return { P, R, F1: P + R > 0 ? (2 * P * R) / (P + R) : 0, tp, fp, fn };
}

type Predict = (text: string) => { people: Span[]; orgs: Span[] };
type OnError = (kind: 'FN' | 'FP', record: NamesRecord, cls: 'people' | 'orgs', span: Span) => void;

const asSpan = (span: Span | [number, number]): Span =>
  Array.isArray(span) ? { start: span[0], end: span[1] } : span;

/** Both sides trimmed alike: titles, a leading "the", a possessive, a final dot. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  const lead = /^(?:the|mr|mrs|ms|dr|prof|sir|lord|lady)\.?\s+/i.exec(text.slice(start, end));
  if (lead && lead[0].length < end - start) start += lead[0].length;
  const tail = /(?:['’]s|\.)$/i.exec(text.slice(start, end));
  if (tail && tail[0].length < end - start) end -= tail[0].length;
  return { start, end };
}

/**
 * Score a finder on labelled texts: spans that are the same (`exact`) and
 * spans that touch (`overlap`), each gold span matched once. With `trim`, both
 * sides are trimmed first, as the corpora's measurements were.
 */
export function evalNames(
  records: readonly NamesRecord[],
  predict: Predict,
  options: { trim?: boolean; onError?: OnError } = {},
): { people: NamesScore; orgs: NamesScore } {
  const counts = { people: emptyCounts(), orgs: emptyCounts() };
  for (const record of records) {
    const predicted = predict(record.text);
    for (const cls of ['people', 'orgs'] as const) {
      const trim = (span: Span) => (options.trim ? trimSpan(record.text, span) : span);
      const gold = record[cls].map(asSpan).map(trim);
      const ours = predicted[cls].map(trim);
      for (const mode of ['exact', 'overlap'] as const) {
        const used = new Set<Span>();
        for (const span of gold) {
          const hit = ours.find(
            (one) =>
              !used.has(one) &&
              (mode === 'exact'
                ? one.start === span.start && one.end === span.end
                : one.start < span.end && span.start < one.end),
          );
          if (hit) {
            used.add(hit);
            counts[cls][mode].tp += 1;
          } else {
            counts[cls][mode].fn += 1;
            if (mode === 'exact') options.onError?.('FN', record, cls, span);
          }
        }
        for (const one of ours) {
          if (used.has(one)) continue;
          counts[cls][mode].fp += 1;
          if (mode === 'exact') options.onError?.('FP', record, cls, one);
        }
      }
    }
  }
  const finish = (c: ReturnType<typeof emptyCounts>): NamesScore => ({
    exact: score(c.exact.tp, c.exact.fp, c.exact.fn),
    overlap: score(c.overlap.tp, c.overlap.fp, c.overlap.fn),
  });
  return { people: finish(counts.people), orgs: finish(counts.orgs) };
}

function emptyCounts() {
  return { exact: { tp: 0, fp: 0, fn: 0 }, overlap: { tp: 0, fp: 0, fn: 0 } };
}
