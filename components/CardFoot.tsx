import { EllipsisVertical, Eye, NotebookPen } from 'lucide-react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import type { CardExtras } from '../lib/domain/card-extras.ts';
import type { Profile } from '../lib/domain/profile.ts';
import { webAddress } from '../lib/domain/web-address.ts';
import { IconButton } from './IconButton.tsx';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

interface Props {
  profile: Profile;
  /** Null while it is being asked; a string where that failed, in words. */
  extras: CardExtras | string | null;
  noting: boolean;
  onNote: () => void;
  onWatch: (watched: boolean, event: Event) => void;
  onHide: (hidden: boolean, event: Event) => void;
  /** Absent where there is no site to leave. */
  onLeaveSite?: ((event: Event) => void) | undefined;
  /** Opens the dashboard's page of it. */
  onAll?: (() => void) | undefined;
}

/** The card's last line, always as high: how often one saw it, and what one may do with it. */
export function CardFoot(props: Props) {
  const { profile, extras, noting, onNote, onWatch, onHide, onLeaveSite, onAll } = props;
  const { note } = profile;
  const menu = useRef<HTMLDetailsElement>(null);
  const watched = note?.watchedAt != null;
  const hidden = note?.hiddenAt != null;
  const item = (run: (event: Event) => void) => (event: MouseEvent) => {
    if (menu.current) menu.current.open = false;
    run(event.nativeEvent);
  };
  const onKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    // The first Escape closes the menu, the next one the card.
    event.nativeEvent.stopImmediatePropagation();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  return (
    <footer className="foot">
      <p className="seen quiet">
        <Seen extras={extras} />
      </p>
      <IconButton
        icon={NotebookPen}
        label={say(note?.notes ? 'card.yourNote' : 'card.writeNote')}
        onClick={onNote}
        pressed={noting}
      />
      <IconButton
        icon={Eye}
        label={say('card.watch')}
        onClick={(event) => onWatch(!watched, event)}
        pressed={watched}
      />
      <details className="menu" ref={menu} onKeyDown={onKey} onBlur={onBlur}>
        <summary className="icon-button" aria-label={say('card.more')} title={say('card.more')}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </summary>
        <ul>
          {onAll && (
            <li>
              <button type="button" onClick={item(onAll)}>
                {say('card.openInDashboard')}
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={item((event) => onHide(!hidden, event))}>
              {say(hidden ? 'card.markAgain' : 'card.markNever')}
            </button>
          </li>
          {onLeaveSite && (
            <li>
              <button type="button" onClick={item(onLeaveSite)}>
                {say('card.notHere')}
              </button>
            </li>
          )}
        </ul>
      </details>
    </footer>
  );
}

function Seen({ extras }: Pick<Props, 'extras'>) {
  if (extras === null) return null;
  if (typeof extras === 'string') return extras;
  const { seen, last } = extras;
  if (seen === 0) return say('card.notSeen');
  if (!last) return say('card.seen', { count: seen });
  const address = webAddress(last.url);
  const title = last.title || last.site;
  const article =
    address === null ? (
      title
    ) : (
      <a href={address} target="_blank" rel="noopener noreferrer" title={title}>
        {title}
      </a>
    );
  return <Words of="card.seenLast" count={seen} with={{ article }} />;
}
