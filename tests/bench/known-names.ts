import { readFileSync } from 'node:fs';

/** The names that come with Whence: what rivals search a page for. */
export function knownNames(): string[] {
  const pack = readFileSync(new URL('../../public/starter-pack.json', import.meta.url), 'utf8');
  return (JSON.parse(pack) as { entities: { name: string }[] }).entities.map(({ name }) => name);
}
