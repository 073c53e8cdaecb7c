import type { ReactNode } from 'react';
import type { EntityId } from '../lib/domain/entity.ts';
import type { OutlineItem, PageOutline } from '../lib/domain/page-outline.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { proposalKey } from '../lib/domain/proposal-key.ts';
import { MovePath } from './MovePath.tsx';
import type { ProposalActions } from './ProposalItem.tsx';
import { ReviewList } from './ReviewList.tsx';
import { SavedBar } from './SavedBar.tsx';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

/** A report that was dealt with here: it stays where it can be taken back. */
export interface DealtWith {
  proposal: Proposal;
  words: string;
  onUndo: (() => void) | null;
}

interface Props {
  /** The page in front; null where Whence cannot read, undefined while it is asked and in a tab of our own. */
  outline: PageOutline | null | undefined;
  /** Its site; empty where there is none. */
  site: string;
  /** How often each was seen in all. */
  seen: ReadonlyMap<EntityId, number>;
  /** Whom the reader watches. */
  watched: ReadonlySet<EntityId>;
  /** What may be done with what the page reports. */
  review: ProposalActions;
  dealtWith: readonly DealtWith[];
  onReveal: (id: string) => void;
  onSite: (on: boolean) => void;
  onRest: (rests: boolean) => void;
}

/** What the page in front has: what it reports, whom it names, and whether it is read at all. */
export function PageHere(props: Props) {
  const { outline, site, onSite, onRest } = props;
  if (outline === undefined) return null;
  if (outline === null) return <p className="here-words">{say('here.notRead')}</p>;
  if (outline.state === 'off') {
    return (
      <p className="here-words">
        {say('here.off', { site })} ·{' '}
        <button type="button" className="link" onClick={() => onSite(true)}>
          {say('here.readSite')}
        </button>
      </p>
    );
  }
  if (outline.state === 'paused') {
    return (
      <p className="here-words">
        {say('here.paused')} ·{' '}
        <button type="button" className="link" onClick={() => onRest(false)}>
          {say('here.readAgain')}
        </button>
      </p>
    );
  }
  if (outline.items.length === 0) {
    return (
      <p className="here-words">
        {say(outline.state === 'none' ? 'here.noArticle' : 'here.nobody')}
      </p>
    );
  }
  return <Named {...props} items={outline.items} />;
}

function Named(props: Props & { items: OutlineItem[] }) {
  const { items, seen, watched, review, dealtWith, onReveal } = props;
  const done = new Set(dealtWith.map(({ proposal }) => proposalKey(proposal.move)));
  const reports = reportsOf(items).filter(({ proposal }) => !done.has(proposalKey(proposal.move)));
  const open = reports.filter(({ proposal }) => isOpen(proposal));
  const closed = reports.filter(({ proposal }) => !isOpen(proposal));
  const people = items.filter(({ kind }) => kind === 'person');
  const labs = items.filter(({ kind }) => kind === 'organization');
  const item = (one: OutlineItem) => (
    <li key={one.id}>
      <button type="button" className="here-item" onClick={() => onReveal(one.id)}>
        <span>
          <bdi>{one.name}</bdi>
          {one.entityIds.some((id) => watched.has(id)) && (
            <span className="watched">{say('here.watched')}</span>
          )}
        </span>
        <span className="quiet">{aboutInWords(one, seen)}</span>
      </button>
    </li>
  );
  return (
    <div className="here-lists">
      {reports.length + dealtWith.length > 0 && (
        <Section title={say('here.reported')}>
          {open.length > 0 && (
            <li className="to-review">
              <ReviewList
                proposals={open.map(({ proposal }) => proposal)}
                named
                watched={watched}
                {...review}
              />
            </li>
          )}
          {dealtWith.map(({ proposal, words, onUndo }) => (
            <li key={`done ${proposalKey(proposal.move)}`} className="dealt-with">
              <Told proposal={proposal} />
              <SavedBar words={words} onUndo={onUndo} />
            </li>
          ))}
          {closed.map(({ proposal, item: { id } }) => (
            <li key={`${proposal.move.person} ${proposal.move.block} ${proposal.move.start}`}>
              <button type="button" className="here-item" onClick={() => onReveal(id)}>
                <Told proposal={proposal} />
                <span className="quiet">
                  {say(proposal.standing === 'told' ? 'here.saved' : 'here.known')}
                </span>
              </button>
            </li>
          ))}
        </Section>
      )}
      {people.length > 0 && (
        <Section title={say('here.people', { count: people.length })}>{people.map(item)}</Section>
      )}
      {labs.length > 0 && <Section title={say('here.labs')}>{labs.map(item)}</Section>}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Told({ proposal: { move } }: { proposal: Proposal }) {
  return (
    <span>
      <Words
        of="review.whose"
        with={{
          person: <bdi>{move.person}</bdi>,
          move: (
            <MovePath
              kind={move.kind}
              from={move.from !== null && <bdi>{move.from}</bdi>}
              to={move.to !== null && <bdi>{move.to}</bdi>}
              inside={move.from !== null && move.from === move.to}
            />
          ),
        }}
      />
    </span>
  );
}

/** Whether the reader has still to say what they want of it. */
function isOpen({ standing }: Proposal): boolean {
  return standing === 'new' || standing === 'contradicts';
}

/** What the page reports; what is new first, what was saved from it last. */
export function reportsOf(
  items: readonly OutlineItem[],
): { proposal: Proposal; item: OutlineItem }[] {
  const found = new Map<string, { proposal: Proposal; item: OutlineItem }>();
  // The person's own entry leads to where the page names them.
  for (const item of items.toSorted(
    (a, b) => Number(a.kind !== 'person') - Number(b.kind !== 'person'),
  )) {
    for (const proposal of item.proposals) {
      const { person, from, to, kind } = proposal.move;
      const key = JSON.stringify([person, from, to, kind]);
      if (!found.has(key)) found.set(key, { proposal, item });
    }
  }
  const order = ({ standing }: Proposal) => ['known', 'told'].indexOf(standing);
  return [...found.values()].toSorted((a, b) => order(a.proposal) - order(b.proposal));
}

function aboutInWords({ times, entityIds, look }: OutlineItem, seen: Props['seen']): string {
  const often = Math.max(0, ...entityIds.map((id) => seen.get(id) ?? 0));
  return [
    entityIds.length > 1 ? say('here.several') : look === 'proposal' ? say('here.notKnown') : '',
    times > 1 ? say('here.times', { count: times }) : '',
    often > 0 ? say('here.seen', { count: often }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
