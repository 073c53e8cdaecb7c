import * as v from 'valibot';
import { plainLine } from '../domain/plain-text.ts';

const LONGEST = 240;

/**
 * A fault of shape as people say it: "moves, record 13, status: …". Records
 * are counted from 1, since people do.
 */
export function sayFault(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `record ${key + 1}` : plainLine(String(key)).slice(0, 60),
  );
  const where = path.length === 0 ? 'the top' : path.join(', ');
  const message = plainLine(issue.message);
  return `${where}: ${message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message}`;
}
