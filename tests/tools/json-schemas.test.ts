import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { backupText } from '../../lib/domain/backup.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { jsonSchemas } from './json-schemas.ts';

const shipped = (file: string) =>
  readFileSync(new URL(`../../public/schema/${file}`, import.meta.url), 'utf8');

/** Formats are left to the patterns: the validator knows none by itself. */
const checker = (file: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(shipped(file)) as object);

describe('the JSON Schemas that are shipped', () => {
  it('are those of what is read: after a change of shape, npm run schema', () => {
    for (const [file, text] of Object.entries(jsonSchemas()))
      expect(shipped(file), file).toBe(text);
  });

  it('hold for a backup', () => {
    const check = checker('backup-2.json');
    const backup = JSON.parse(backupText(generatedBackup(200))) as { sources: { url: string }[] };
    expect(check(backup), JSON.stringify(check.errors)).toBe(true);
    backup.sources[0]!.url = 'javascript:alert(1)';
    expect(check(backup)).toBe(false);
  });

  it('hold for the pack that comes with Whence', () => {
    const check = checker('pack-1.json');
    const file = new URL('../../public/starter-pack.json', import.meta.url);
    const pack = JSON.parse(readFileSync(file, 'utf8')) as { moves: { date: string }[] };
    expect(check(pack), JSON.stringify(check.errors)).toBe(true);
    pack.moves[0]!.date = 'last spring';
    expect(check(pack)).toBe(false);
  });
});
