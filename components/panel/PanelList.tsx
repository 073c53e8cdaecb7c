import { Building2, Eye, LocateFixed, User } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';
import type { OutlineItem } from '../../lib/domain/page-outline.ts';
import { IconButton } from '../IconButton.tsx';
import { say } from '../../lib/i18n/say.ts';

/** One of those whom the page names, with what tells them apart at a glance. */
export interface PanelItem extends Pick<OutlineItem, 'id' | 'kind' | 'name' | 'times'> {
  /** Where they are now, or what they are. */
  detail: string;
  /** How many moves of theirs the page reports that are not saved. */
  news: number;
  watched: boolean;
}

interface Props {
  items: readonly PanelItem[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** Scroll the page to the name's next place. */
  onReveal: (id: string) => void;
  /** What is told of the chosen one. */
  children: ReactNode;
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** A page's people and labs in the order in which it names them; one of them is open. */
export function PanelList({ items, chosen, onChoose, onReveal, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.panel-name') ?? [])];
    const at = heads.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      heads[items.findIndex(({ id }) => id === chosen)]?.focus();
      onChoose(null);
      return;
    }
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    heads[to]?.focus();
  };
  return (
    <ol className="panel-list" ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => {
        const open = item.id === chosen;
        return (
          <li key={item.id} className={open ? 'open' : undefined} ref={open ? intoView : null}>
            <div className="panel-row">
              <h2>
                <button
                  type="button"
                  className="panel-name"
                  aria-expanded={open}
                  onClick={() => onChoose(open ? null : item.id)}
                >
                  {item.kind === 'person' ? (
                    <User size={15} aria-hidden="true" />
                  ) : (
                    <Building2 size={15} aria-hidden="true" />
                  )}
                  <span className="panel-words">
                    <bdi className="who">{item.name}</bdi>
                    <span className="quiet">{item.detail}</span>
                  </span>
                  {item.watched && (
                    <Eye
                      size={14}
                      role="img"
                      aria-label={say('panel.watched')}
                      className="watched"
                    />
                  )}
                  {item.news > 0 && (
                    <span className="badge news">{say('panel.news', { count: item.news })}</span>
                  )}
                </button>
              </h2>
              <IconButton
                icon={LocateFixed}
                label={
                  item.times === 1
                    ? say('panel.reveal', { name: item.name })
                    : say('panel.revealPlaces', { name: item.name, count: item.times })
                }
                onClick={() => onReveal(item.id)}
              />
            </div>
            {open && <div className="panel-card">{children}</div>}
          </li>
        );
      })}
    </ol>
  );
}
