import type { Token } from './typed-sentence.ts';

/** The placeholder of a name that no list has, from its first word to its last, with its mention. */
export function supposedToken(
  type: 'person' | 'org',
  first: Token,
  last: Token,
  text: string,
  block: number,
): Token {
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  return {
    ...first,
    type,
    norm: `${type}q`,
    end,
    mention: {
      block,
      start,
      end,
      text: name,
      kind: type === 'org' ? 'organization' : type,
      name: name.replace(/\s+/g, ' '),
    },
  };
}
