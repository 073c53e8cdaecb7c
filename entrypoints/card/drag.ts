/** What a card that is dragged needs of its owner. */
export interface DragOptions {
  card(): HTMLElement | null;
  /** The card was let go in another place. */
  moved(): void;
}

/** Let the header of a card be dragged; it never leaves the window. Returns whether it was moved since `reset`. */
export function makeDraggable(
  root: ShadowRoot,
  { card, moved }: DragOptions,
): { wasMoved(): boolean; reset(): void } {
  let moving: { dx: number; dy: number; id: number } | null = null;
  let isMoved = false;

  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    const box = card();
    const target = down.target as Element;
    const onHeader = target.closest('header') && !target.closest('button, a, input');
    if (!box || !onHeader || down.button !== 0 || !down.isTrusted) return;
    const { left, top } = box.getBoundingClientRect();
    moving = { dx: down.clientX - left, dy: down.clientY - top, id: down.pointerId };
    target.closest('header')?.setPointerCapture(down.pointerId);
  });
  root.addEventListener('pointermove', (event) => {
    const move = event as PointerEvent;
    const box = card();
    if (!moving || move.pointerId !== moving.id || !box) return;
    isMoved = true;
    const most = { x: innerWidth - box.offsetWidth, y: innerHeight - box.offsetHeight };
    box.style.left = `${Math.max(0, Math.min(move.clientX - moving.dx, most.x))}px`;
    box.style.top = `${Math.max(0, Math.min(move.clientY - moving.dy, most.y))}px`;
  });
  const end = () => {
    if (moving && isMoved) moved();
    moving = null;
  };
  root.addEventListener('pointerup', end);
  root.addEventListener('pointercancel', end);

  return {
    wasMoved: () => isMoved,
    reset() {
      isMoved = false;
    },
  };
}
