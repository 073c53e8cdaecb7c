import { isMark } from './marks.ts';
import type { Hit } from './match-patterns.ts';
import { phraseStart } from './phrases.ts';
import type { Token } from './typed-sentence.ts';

/** "Mozilla appointed Brendan Eich, its co-founder, as CEO": of the firm already. */
export function isTheirs(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1];
  if (!comma || !isMark(comma, ',')) return false;
  const now = /^(?:currently|now|already)$/.test(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  return (
    tokens[now]?.norm === 'its' ||
    (tokens[now]?.type === 'company' && isMark(tokens[now + 1], "'s"))
  );
}

/** Whether an organization is named only after "to return to", "to join": where somebody leaves for. */
export function isAim(tokens: readonly Token[], after: number, name: string | null): boolean {
  if (name === null) return false;
  const at = tokens.findIndex(({ mention }) => mention?.name === name);
  const aim =
    /^(?:to|for|join|joins|joined|joining|rejoin|rejoined|rejoining|co-?found|found|start|launch|build|create|establish|run|lead|head|up)$/;
  return at > after && aim.test(tokens[at - 1]?.norm ?? '') && !isMark(tokens[at + 1], "'s");
}

/** "weeks after being promoted", "after he was named": told as what came before. */
export function isAfterwards(tokens: readonly Token[], verb: number): boolean {
  const near = tokens.slice(Math.max(0, verb - 4), verb);
  const at = near.findLastIndex(({ norm }) => norm === 'after');
  return at >= 0 && !near.slice(at).some(({ type }) => type === 'mark');
}

/** "promoted", "elevated": of the firm already, by the word itself. */
export function isRise(tokens: readonly Token[], { from, to }: Hit): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:promot|elevat)/.test(norm) || /^(?:rises?|rose|risen)$/.test(norm));
}

/** "succeeding Bo Lind", "replaces founder Bo Lind": whose place another takes. */
export function isFollowed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[phraseStart(tokens, at) - 1];
  return (
    tokens[at]?.type === 'person' &&
    /^(?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing)$/.test(
      verb?.norm ?? '',
    )
  );
}

/** "current SVP Ada Quill": of the firm already. */
export function isCurrent(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => norm === 'current');
}
