import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

/** How often the linter complains of words that are no messages, or of dates of no language. */
async function complaints(code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: 'components/Example.tsx' });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;
}

it.each([
  'export const a = <p>Plain words</p>;',
  'export const a = <button aria-label="Close" />;',
  'export const a = <p>{open ? "Close" : "Open"}</p>;',
  'export const a = <p>{open && `closed ${when}`}</p>;',
  'export const a = <input placeholder={`Search ${what}`} />;',
  'export const a = "Saved as another source";',
  'export const a = (5).toLocaleString();',
  'export const a = new Date().toLocaleDateString(undefined, {});',
  'export const a = new Intl.DateTimeFormat(undefined, {});',
])('words outside of messages are found: %s', async (code) => {
  expect(await complaints(code)).toBeGreaterThan(0);
});

it.each([
  'export const a = <p className="quiet wide">{say("log.title")} · <bdi>{name}</bdi></p>;',
  'export const a = <button aria-label={say(open ? "a.close" : "a.open")}>×</button>;',
  'export const a = <option value="csv">CSV</option>;',
  'export const a = new Error("A move has an id.");',
  'export const a = (5).toLocaleString(locale());',
])('what is no word for readers passes: %s', async (code) => {
  expect(await complaints(code)).toBe(0);
});
