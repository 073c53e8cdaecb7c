/**
 * The JSON Schemas of Whence's files, made from the very shapes that reading
 * checks: `npm run schema` writes them to public/schema, and a test holds the
 * written ones to the shapes.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { backupShapes } from '../../lib/db/backup-shape.ts';
import { packShape } from '../../lib/db/read-pack.ts';
import '../speak.ts';

/** What own checks ask for, which JSON Schema has other words for. */
const OWN_CHECKS: Record<string, object> = {
  'is no partial date': { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?~?$' },
  'is no http(s) address': { format: 'uri', pattern: '^\\s*[hH][tT][tT][pP][sS]?:' },
};

const FILES: Record<string, { title: string; description: string; shape: v.GenericSchema }> = {
  'backup-2.json': {
    title: 'A backup of Whence, format 2',
    description:
      'Everything that Whence keeps. Times are milliseconds since 1970; dates of moves are EDTF ' +
      '(ISO 8601-2), as precise as they are known. Ids are unique in each list. `origin` is "me", ' +
      '"starter", or "pack:" and the name of a pack; `deletedAt` is set for what is in the trash.',
    shape: backupShapes[2],
  },
  'pack-1.json': {
    title: 'A pack for Whence, format 1',
    description:
      'People, organizations and moves with their sources, for others to subscribe to. Ids are ' +
      'UUIDs that stay the same from version to version; every id that a record speaks of is in ' +
      'the file; any change of the text means another version.',
    shape: packShape,
  },
};

/** The text of each schema by its file's name. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, { title, description, shape }]) => {
      const schema = toJsonSchema(shape, {
        errorMode: 'ignore',
        overrideAction: ({ valibotAction, jsonSchema }) => {
          const { type, message } = valibotAction as { type: string; message?: () => string };
          const own = OWN_CHECKS[message?.() ?? ''];
          if (type === 'check' && own) return { ...jsonSchema, ...own };
          return undefined;
        },
      });
      return [file, `${JSON.stringify({ ...schema, title, description }, null, 2)}\n`];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(jsonSchemas())) {
    writeFileSync(new URL(`../../public/schema/${file}`, import.meta.url), text);
    console.log(`public/schema/${file}`);
  }
}
