import type { TextBlock } from '../../../lib/domain/article.ts';
import type { Mention } from '../../../lib/domain/mention.ts';

/**
 * A block from a text whose people stand in [brackets] and whose organizations in <angles>; a name
 * may say what it stands for: [Vallone=Andrea Vallone].
 */
export function marked(source: string, id = 0): { block: TextBlock; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of source.split(/(\[[^\]]+\]|<[^>]+>)/)) {
    const name = /^[[<](.+)[\]>]$/.exec(part)?.[1];
    if (name === undefined) {
      text += part;
      continue;
    }
    const [written = '', full = written] = name.split('=');
    mentions.push({
      block: id,
      start: text.length,
      end: text.length + written.length,
      text: written,
      kind: part.startsWith('[') ? 'person' : 'organization',
      name: full,
    });
    text += written;
  }
  return { block: { id, kind: 'prose', text }, mentions };
}
