import { Download } from 'lucide-react';
import type { ChosenMove, MoveChoice } from '../../lib/domain/choose-moves.ts';
import { formatPartialDate } from '../../lib/domain/partial-date.ts';
import { say } from '../../lib/i18n/say.ts';

/** What is said of a pack besides its moves. */
export interface PackWords {
  name: string;
  description: string;
  notes: boolean;
}

interface Props {
  choice: MoveChoice;
  words: PackWords;
  /** Undefined while they are read. */
  moves: readonly ChosenMove[] | undefined;
  /** Moves that fit, but are left out. */
  left: ReadonlySet<string>;
  fault: string | null;
  onChoice: (choice: MoveChoice) => void;
  onWords: (words: PackWords) => void;
  onLeave: (id: string, left: boolean) => void;
  onMake: () => void;
}

/** So many are listed; all that fit are taken. */
const LISTED = 300;

/** A pack of the reader's own choice, for others to bring in or to follow. */
export function PackPage(props: Props) {
  const { choice, words, moves, left, fault, onChoice, onWords } = props;
  const taken = (moves ?? []).filter(({ id }) => !left.has(id)).length;
  return (
    <div className="data">
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.pack')}</h1>
        <p className="quiet">
          <a href="#/data">{say('pack.back')}</a>
        </p>
      </div>
      <p>{say('pack.lead')}</p>
      <section aria-labelledby="which">
        <h2 id="which">{say('pack.which')}</h2>
        <div className="fields">
          <label className="field">
            {say('pack.ofWhom')}
            <input
              type="text"
              placeholder={say('pack.anybody')}
              value={choice.search}
              onChange={(event) => onChoice({ ...choice, search: event.target.value })}
            />
          </label>
          <label className="field">
            {say('pack.since')}
            <input
              type="text"
              inputMode="numeric"
              placeholder={say('pack.sinceHint')}
              pattern="\d{4}(-\d{2}){0,2}"
              value={choice.since}
              onChange={(event) => onChoice({ ...choice, since: event.target.value })}
            />
          </label>
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={choice.own}
            onChange={(event) => onChoice({ ...choice, own: event.target.checked })}
          />
          {say('pack.onlyMine')}
        </label>
        {moves && moves.length > 0 && (
          <ul className="pick" aria-label={say('pack.moves')}>
            {moves.slice(0, LISTED).map((move) => (
              <li key={move.id}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={!left.has(move.id)}
                    onChange={(event) => props.onLeave(move.id, !event.target.checked)}
                  />
                  <span>
                    <bdi>{move.person}</bdi>
                    <small>
                      <bdi>{move.from ?? '…'}</bdi> → <bdi>{move.to ?? '…'}</bdi>
                      {move.date !== null && ` · ${formatPartialDate(move.date)}`}
                    </small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className="quiet">
          {moves &&
            (moves.length > LISTED
              ? say('pack.listed', { moves: countWords(taken), count: LISTED })
              : countWords(taken))}
        </p>
      </section>
      <section aria-labelledby="what">
        <h2 id="what">{say('pack.itself')}</h2>
        <label className="field">
          {say('pack.name')}
          <input
            type="text"
            maxLength={100}
            value={words.name}
            onChange={(event) => onWords({ ...words, name: event.target.value })}
          />
        </label>
        <label className="field">
          {say('pack.description')}
          <input
            type="text"
            maxLength={2_000}
            value={words.description}
            onChange={(event) => onWords({ ...words, description: event.target.value })}
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={words.notes}
            onChange={(event) => onWords({ ...words, notes: event.target.checked })}
          />
          {say('pack.withNotes')}
        </label>
      </section>
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={taken === 0 || words.name.trim() === ''}
          onClick={props.onMake}
        >
          <Download size={15} aria-hidden="true" /> {say('pack.download')}
        </button>
        {words.name.trim() === '' && <span className="quiet">{say('pack.nameFirst')}</span>}
      </p>
    </div>
  );
}

function countWords(count: number): string {
  return count === 0 ? say('pack.none') : say('pack.count', { count });
}
