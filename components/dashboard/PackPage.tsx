import { Download } from 'lucide-react';
import type { ChosenMove, MoveChoice } from '../../lib/domain/choose-moves.ts';

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
        <h1 tabIndex={-1}>Make a pack</h1>
        <p className="quiet">
          <a href="#/data">Back to data</a>
        </p>
      </div>
      <p>
        A pack is a file of moves with their people, labs and sources. Send it to somebody, or put
        it on the web: who subscribes to its address gets each new version.
      </p>
      <section aria-labelledby="which">
        <h2 id="which">Which moves</h2>
        <div className="fields">
          <label className="field">
            Of whom
            <input
              type="text"
              placeholder="Any person or lab"
              value={choice.search}
              onChange={(event) => onChoice({ ...choice, search: event.target.value })}
            />
          </label>
          <label className="field">
            Since
            <input
              type="text"
              inputMode="numeric"
              placeholder="2025 or 2025-06"
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
          Only what I saved
        </label>
        {moves && moves.length > 0 && (
          <ul className="pick" aria-label="Moves">
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
                      {move.date !== null && ` · ${move.date}`}
                    </small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className="quiet">
          {moves && countWords(taken)}
          {moves && moves.length > LISTED && ` The first ${LISTED} are listed.`}
        </p>
      </section>
      <section aria-labelledby="what">
        <h2 id="what">What it says of itself</h2>
        <label className="field">
          Name
          <input
            type="text"
            maxLength={100}
            value={words.name}
            onChange={(event) => onWords({ ...words, name: event.target.value })}
          />
        </label>
        <label className="field">
          What is in it, and who keeps it
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
          With the notes on moves
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
          <Download size={15} aria-hidden="true" /> Download the pack
        </button>
        {words.name.trim() === '' && <span className="quiet">Give it a name first.</span>}
      </p>
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'No move fits.';
  return count === 1 ? 'One move.' : `${count.toLocaleString()} moves.`;
}
