import type { ReactNode } from 'react';
import type { PageOutline } from '../../lib/domain/page-outline.ts';
import { say } from '../../lib/i18n/say.ts';

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
        <h1>{say('panel.title')}</h1>
        <p className="panel-title">
          <bdi>{title}</bdi>
        </p>
        <p className="quiet" role="status">
          {named ? counted(people, organizations, news) : inWords(state)}
        </p>
        {(state === 'off' || state === 'paused') && (
          <button type="button" className="button plain" onClick={onRead}>
            {say(state === 'off' ? 'panel.readSite' : 'panel.goOn')}
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
      return say('panel.cannot');
    case 'none':
      return say('panel.noArticle');
    case 'off':
      return say('panel.off');
    case 'paused':
      return say('panel.paused');
    case 'read':
      return say('panel.nobody');
  }
}

function counted(people: number, organizations: number, news: number): string {
  const parts = [
    say('panel.people', { count: people }),
    say('panel.organizations', { count: organizations }),
    news === 0 ? '' : say('panel.newMoves', { count: news }),
  ];
  return parts.filter(Boolean).join(' · ');
}
