import * as v from 'valibot';
import { plainLine } from '../domain/plain-text.ts';
import { say } from '../i18n/say.ts';

const LONGEST = 240;

/**
 * A fault of shape as people say it: "moves, record 13, status: …". Records
 * are counted from 1, since people do. What valibot says of a value is English.
 */
export function sayFault(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number'
      ? say('files.record', { number: key + 1 })
      : plainLine(String(key)).slice(0, 60),
  );
  const where = path.length === 0 ? say('files.top') : path.join(', ');
  const message = plainLine(issue.message);
  const why = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  return say('files.at', { where, why });
}
