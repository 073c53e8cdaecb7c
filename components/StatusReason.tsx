import type { MoveView } from '../lib/domain/profile.ts';
import type { StatusReason as Reason } from '../lib/domain/status-reason.ts';
import { statusReason } from '../lib/domain/status-reason.ts';
import type { MoveStatus } from '../lib/domain/move.ts';
import { say } from '../lib/i18n/say.ts';

/** Why a move is called as sure as it is: the rule in a sentence, for this move. */
export function StatusReason({ view }: { view: MoveView }) {
  const reason = statusReason(view);
  return (
    <p className="quiet reason">
      {inWords(view.move.status, reason, view.move.origin)}
      {reason.copies > 0 && ` ${say('reason.copies', { count: reason.copies })}`}
    </p>
  );
}

function inWords(status: MoveStatus, { by, independent }: Reason, origin: string): string {
  if (by === 'none') return say('reason.none');
  if (by === 'set') return say(origin === 'me' ? 'reason.setByYou' : 'reason.setByList');
  const size = independent === 2 ? 'Two' : 'More';
  switch (status) {
    case 'confirmed':
      return by === 'more'
        ? say(`reason.confirmed${size}`, { count: independent })
        : say('reason.confirmedFirst');
    case 'reported':
      return by === 'more'
        ? say(`reason.reported${size}`, { count: independent })
        : say('reason.reportedOne');
    default:
      return say(`reason.${status}`);
  }
}
