import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../lib/nlp/moves/patterns.ts';
import { barePatterns, barePatternsPlugin } from './bare-patterns.ts';

const TABLES = new URL('../../lib/nlp/moves/', import.meta.url);

describe('barePatterns', () => {
  it('takes comment and example out of every row, and nothing else', () => {
    const files = readdirSync(TABLES).filter((name) => /^(?:patterns|idioms)-/.test(name));
    const bare = files.map((name) => {
      const path = new URL(name, TABLES).pathname;
      return barePatternsPlugin.transform(readFileSync(path, 'utf8'), path)?.code ?? 'not a table';
    });
    expect(bare.join('\n')).not.toMatch(/not a table|^\s+(?:comment|example):/m);
    expect(bare.join('\n').match(/^\s+id: /gm)).toHaveLength(PATTERNS.length);
    expect(bare.join('\n').match(/^\s+trust: /gm)).toHaveLength(PATTERNS.length);
  });

  it('leaves what looks alike', () => {
    const row = "{\n  match: 'comment: x',\n  comment: \"it's\",\n  trust: 1,\n}";
    expect(barePatterns(row)).toBe("{\n  match: 'comment: x',\n  trust: 1,\n}");
    expect(barePatternsPlugin.transform('x', '/lib/nlp/moves/slots.ts')).toBeNull();
  });
});
