import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const TOOL = fileURLToPath(new URL('annotate.ts', import.meta.url));

it('answers every line it can, and tells which it cannot', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL, '--without-people'], {
    encoding: 'utf8',
    input: [
      '{"id":1,"text":""}',
      'no JSON',
      '{"id":2}',
      '',
      '{"id":3,"text":"Ada Quill has left OpenAI.","published":null}',
      '{"id":4,"text":"Ada Quill left OpenAI yesterday.","published":"2026-03-16T10:00:00Z"}',
    ].join('\n'),
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toMatch(/^line 2: not JSON/);
  expect(stderr).toMatch(/^line 3: text/m);
  expect(answers.map(({ id }) => id)).toEqual([1, null, 2, 3, 4]);
  expect(answers[0]).toEqual({ id: 1, people: [], orgs: [], moves: [] });
  expect(answers[3]?.['moves']).toMatchObject([{ person: 'Ada Quill', from: 'OpenAI', to: null }]);
  expect(answers[4]?.['moves']).toMatchObject([{ date: '2026-03-15', date_text: 'yesterday' }]);
});
