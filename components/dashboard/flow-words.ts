import type { Flow, FlowPlace } from '../../lib/domain/flow.ts';
import { OTHERS, UNKNOWN } from '../../lib/domain/flow.ts';
import { say } from '../../lib/i18n/say.ts';

/** A place of the flow by name: an organization, "other places (27)", "not known". */
export function placeName(flow: Flow, place: FlowPlace): string {
  if (place === OTHERS) return say('flow.otherPlaces', { count: flow.others });
  if (place === UNKNOWN) return say('flow.notKnown');
  return flow.places.find(({ id }) => id === place)?.name ?? '';
}

/** "1 move", "12 moves" */
export function movesInWords(count: number): string {
  return say('flow.moves', { count });
}

/** Hues far apart, neighbours in the list not alike. */
const HUES = [264, 40, 155, 320, 95, 220, 15, 185, 290, 70, 125, 345];

/** A place's colour, on light and on dark grounds. */
export function placeColour(flow: Flow, place: FlowPlace): string {
  const at = flow.places.findIndex(({ id }) => id === place);
  if (place === OTHERS || place === UNKNOWN || at < 0) return 'var(--ink-soft)';
  const hue = HUES[at % HUES.length] ?? 0;
  // The second round is paler, so that twelve hues do for more than twelve places.
  const pale = at >= HUES.length;
  return `light-dark(oklch(${pale ? '0.72 0.08' : '0.58 0.14'} ${hue}), oklch(${pale ? '0.6 0.07' : '0.74 0.12'} ${hue}))`;
}

/** A name in little room. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
