import type { MoveView } from '../lib/domain/profile.ts';
import type { StatusReason as Reason } from '../lib/domain/status-reason.ts';
import { statusReason } from '../lib/domain/status-reason.ts';
import type { MoveStatus } from '../lib/domain/move.ts';

/** Why a move is called as sure as it is: the rule in a sentence, for this move. */
export function StatusReason({ view }: { view: MoveView }) {
  const reason = statusReason(view);
  const copies =
    reason.copies === 0
      ? ''
      : ` ${reason.copies === 1 ? 'Another only repeats' : `${reason.copies} others only repeat`} it, and copies do not count.`;
  return (
    <p className="quiet reason">
      {inWords(view.move.status, reason, view.move.origin)}
      {copies}
    </p>
  );
}

function inWords(status: MoveStatus, { by, independent }: Reason, origin: string): string {
  if (by === 'none') return 'No source is given: only a source can make it surer.';
  if (by === 'set') {
    return origin === 'me'
      ? 'As you set it; its sources alone say otherwise.'
      : 'As the list it comes from has it.';
  }
  const two = independent === 2 ? 'Two' : String(independent);
  switch (status) {
    case 'confirmed':
      return by === 'more'
        ? `${two} independent sources report it.`
        : 'Its source has it from those concerned.';
    case 'reported':
      return by === 'more'
        ? `${two} independent sources tell of it, none of them for certain.`
        : 'One source reports it. A second one, independent of it, makes it confirmed.';
    case 'rumour':
      return 'One source has it as a rumour. A second one, independent of it, makes it reported.';
    case 'expected':
      return 'A plan, until a source tells that it happened.';
    case 'denied':
      return 'A source says that it was not so.';
  }
}
