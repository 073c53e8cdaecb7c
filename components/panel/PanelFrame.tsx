import type { ReactNode } from 'react';
import type { PageOutline } from '../../lib/domain/page-outline.ts';

interface Props {
  /** Undefined while it is asked; null where no reader is (a page of the browser, or one still loading). */
  state: PageOutline['state'] | null | undefined;
  title: string;
  people: number;
  organizations: number;
  news: number;
  notice: string | null;
  /** Read this site again, or go on after a pause. */
  onRead: () => void;
  children: ReactNode;
  footer: ReactNode;
}

/** The side panel: what the page is, how many it names, and the list of them. */
export function PanelFrame(props: Props) {
  const { state, title, people, organizations, news, notice, onRead, children, footer } = props;
  const named = state === 'read' && people + organizations > 0;
  return (
    <main className="panel">
      <header>
        <h1>On this page</h1>
        <p className="panel-title">
          <bdi>{title}</bdi>
        </p>
        <p className="quiet" role="status">
          {named ? counted(people, organizations, news) : inWords(state)}
        </p>
        {(state === 'off' || state === 'paused') && (
          <button type="button" className="button plain" onClick={onRead}>
            {state === 'off' ? 'Read this site' : 'Go on reading'}
          </button>
        )}
      </header>
      <p className="notice" role="alert" hidden={notice === null}>
        {notice}
      </p>
      {named && children}
      {footer && <div className="panel-foot">{footer}</div>}
    </main>
  );
}

function inWords(state: Props['state']): string {
  switch (state) {
    case undefined:
      return '';
    case null:
      return 'Whence cannot read this page.';
    case 'none':
      return 'No article that names people or labs.';
    case 'off':
      return 'Whence is switched off on this site.';
    case 'paused':
      return 'Whence is paused.';
    case 'read':
      return 'Nobody known, and no move reported.';
  }
}

function counted(people: number, organizations: number, news: number): string {
  const parts = [
    people === 1 ? '1 person' : `${people} people`,
    organizations === 1 ? '1 organization' : `${organizations} organizations`,
    news === 0 ? '' : news === 1 ? '1 new move' : `${news} new moves`,
  ];
  return parts.filter(Boolean).join(' · ');
}
