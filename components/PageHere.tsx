import type { ReactNode } from 'react';
import type { EntityId } from '../lib/domain/entity.ts';
import type { OutlineItem, PageOutline } from '../lib/domain/page-outline.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { proposalKey } from '../lib/domain/proposal-key.ts';
import { MovePath } from './MovePath.tsx';
import type { ProposalActions } from './ProposalItem.tsx';
import { ReviewList } from './ReviewList.tsx';
import { SavedBar } from './SavedBar.tsx';

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
  if (outline === null) return <p className="here-words">Whence does not read this page.</p>;
  if (outline.state === 'off') {
    return (
      <p className="here-words">
        Whence is off on {site} ·{' '}
        <button type="button" className="link" onClick={() => onSite(true)}>
          Read this site
        </button>
      </p>
    );
  }
  if (outline.state === 'paused') {
    return (
      <p className="here-words">
        Whence is paused: no page is read ·{' '}
        <button type="button" className="link" onClick={() => onRest(false)}>
          Read again
        </button>
      </p>
    );
  }
  if (outline.items.length === 0) {
    return (
      <p className="here-words">
        {outline.state === 'none' ? 'No article on this page.' : 'Nobody known on this page.'}
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
          {one.entityIds.some((id) => watched.has(id)) && <span className="watched">watched</span>}
        </span>
        <span className="quiet">{aboutInWords(one, seen)}</span>
      </button>
    </li>
  );
  return (
    <div className="here-lists">
      {reports.length + dealtWith.length > 0 && (
        <Section title="Reported here">
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
                <span className="quiet">{proposal.standing === 'told' ? 'saved' : 'known'}</span>
              </button>
            </li>
          ))}
        </Section>
      )}
      {people.length > 0 && (
        <Section title={people.length === 1 ? '1 person here' : `${people.length} people here`}>
          {people.map(item)}
        </Section>
      )}
      {labs.length > 0 && <Section title="Labs and companies here">{labs.map(item)}</Section>}
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
      <bdi>{move.person}</bdi>
      {': '}
      <MovePath
        kind={move.kind}
        from={move.from !== null && <bdi>{move.from}</bdi>}
        to={move.to !== null && <bdi>{move.to}</bdi>}
        inside={move.from !== null && move.from === move.to}
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
    entityIds.length > 1 ? 'several of this name' : look === 'proposal' ? 'not known yet' : '',
    times > 1 ? `${times.toLocaleString()} times here` : '',
    often > 0 ? `seen ${often === 1 ? 'once' : `${often.toLocaleString()} times`}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
