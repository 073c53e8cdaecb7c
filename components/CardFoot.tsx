import { EllipsisVertical, Eye, NotebookPen } from 'lucide-react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import type { CardExtras } from '../lib/domain/card-extras.ts';
import type { Profile } from '../lib/domain/profile.ts';
import { webAddress } from '../lib/domain/web-address.ts';
import { IconButton } from './IconButton.tsx';

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
        label={note?.notes ? 'Your note' : 'Write a note'}
        onClick={onNote}
        pressed={noting}
      />
      <IconButton
        icon={Eye}
        label="Watch"
        onClick={(event) => onWatch(!watched, event)}
        pressed={watched}
      />
      <details className="menu" ref={menu} onKeyDown={onKey} onBlur={onBlur}>
        <summary className="icon-button" aria-label="More" title="More">
          <EllipsisVertical size={16} aria-hidden="true" />
        </summary>
        <ul>
          {onAll && (
            <li>
              <button type="button" onClick={item(onAll)}>
                Open in the dashboard
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={item((event) => onHide(!hidden, event))}>
              {hidden ? 'Mark this name again' : 'Never mark this name'}
            </button>
          </li>
          {onLeaveSite && (
            <li>
              <button type="button" onClick={item(onLeaveSite)}>
                Not on this site
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
  if (seen === 0) return 'Not seen before';
  const times = seen === 1 ? 'Seen once' : `Seen ${seen.toLocaleString()} times`;
  if (!last) return times;
  const address = webAddress(last.url);
  const title = last.title || last.site;
  return (
    <>
      {times}, last in{' '}
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={title}>
          {title}
        </a>
      )}
    </>
  );
}
