import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import {
  countInLog,
  findInLog,
  logLines,
  logText,
  WHOLE_LOG,
} from '../../lib/domain/log-search.ts';
import { isFound, searchWords } from '../../lib/domain/search-words.ts';

let ids = 0;
function card(facts: Partial<LogEntry> = {}): LogEntry {
  return {
    id: `card ${(ids += 1)}`,
    at: new Date(2026, 10, 25, 12).getTime(),
    entityId: 'nunez',
    kind: 'person',
    name: 'José Núñez',
    url: 'https://news.example/a',
    title: 'The ÉCOLE reopens',
    site: 'news.example',
    context: '',
    openedBy: 'pointer',
    stayed: null,
    saved: false,
    ...facts,
  };
}
const find = (entries: LogEntry[], filter: Partial<typeof WHOLE_LOG>) =>
  findInLog(entries, { ...WHOLE_LOG, ...filter }, logText);

describe('findInLog', () => {
  it('finds words by their beginning in name, title, site and sentence, accents and case aside', () => {
    const one = card();
    const two = card({ title: 'Else', context: 'She said “don’t” to OpenAI’s board.' });
    const search = (words: string) => find([one, two], { words });
    expect(search('ecole')).toEqual([one]);
    expect(search('NUNEZ else')).toEqual([two]);
    expect(search('news.example')).toEqual([one, two]);
    expect(search('chool')).toEqual([]);
    expect(search('openai')).toEqual([two]);
    expect(search("don't board")).toEqual([two]);
    expect(search('"*"')).toEqual([one, two]);
  });

  it('finds what a search by words would', () => {
    const piece = fc.constantFrom('red', 'Rest', 'blue-bird', 'ÉCOLE', 'école’s', 'x1', '“x”', 'ß');
    const text = fc.array(piece, { maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('re', 'bird', 'b', 'eco s', 'x', 'ss'),
        (name, context, words) => {
          const entry = card({ name, title: '', context });
          const expected = isFound(
            searchWords(words),
            searchWords(`${name} ${entry.site} ${context}`),
          );
          expect(find([entry], { words }).length === 1).toBe(expected);
        },
      ),
    );
  });

  it('keeps to whom, where, when and what was saved', () => {
    const one = card({ at: 100, saved: true });
    const two = card({ at: 200, entityId: 'lab', site: 'two.example' });
    expect(find([one, two], { who: 'lab' })).toEqual([two]);
    expect(find([one, two], { site: 'news.example' })).toEqual([one]);
    expect(find([one, two], { from: 100, until: 200 })).toEqual([one]);
    expect(find([one, two], { from: 101 })).toEqual([two]);
    expect(find([one, two], { saved: true })).toEqual([one]);
    expect(find([one, two], { saved: true, who: 'lab' })).toEqual([]);
  });
});

describe('countInLog', () => {
  it('counts people, labs and sites, the most frequent first, by their newest name', () => {
    const counts = countInLog([
      card({ name: 'José N.' }),
      card(),
      card({ entityId: 'lab', kind: 'organization', name: 'Lab', site: 'b.example' }),
      card({ entityId: 'ada', name: 'Ada' }),
    ]);
    expect(counts.people).toEqual([
      { key: 'nunez', label: 'José N.', count: 2 },
      { key: 'ada', label: 'Ada', count: 1 },
    ]);
    expect(counts.labs).toEqual([{ key: 'lab', label: 'Lab', count: 1 }]);
    expect(counts.sites.map(({ key, count }) => [key, count])).toEqual([
      ['news.example', 3],
      ['b.example', 1],
    ]);
  });
});

describe('logLines', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

  it('groups by day and by article, an article where its newest card is', () => {
    const lines = logLines([
      card({ name: 'C', at: at(25, 15) }),
      card({ name: 'B', at: at(25, 14), url: 'https://news.example/b' }),
      card({ name: 'A', at: at(25, 0) }),
      card({ name: 'Z', at: at(24, 23) }),
    ]);
    expect(
      lines.map((line) =>
        line.type === 'day' ? `day of ${line.count}` : `${line.type} ${line.entry.name}`,
      ),
    ).toEqual([
      'day of 3',
      'article C',
      'card C',
      'card A',
      'article B',
      'card B',
      'day of 1',
      'article Z',
      'card Z',
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(logLines([])).toEqual([]);
  });
});
