/** Whose style sheet and frame a state has. */
export type Surface = 'card' | 'popup' | 'panel' | 'dashboard';

/** How wide each is in a browser (px). */
export const WIDTHS: Record<Surface, number> = {
  card: 400,
  popup: 384,
  panel: 340,
  dashboard: 1000,
};
