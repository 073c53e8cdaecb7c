import { say } from '../lib/i18n/say.ts';

interface Props {
  /** Null while there is nothing to say. */
  words: string | null;
  /** Null where nothing can be undone. */
  onUndo: (() => void) | null;
}

/**
 * "Saved · Undo": said once to those who listen, there for ten seconds to those
 * who look. To be in its place before it says anything: a region that comes with
 * its words is not read out.
 */
export function SavedBar({ words, onUndo }: Props) {
  return (
    <div className="saved" role="status">
      {words !== null && <span>{words}</span>}
      {words !== null && onUndo && (
        <>
          <span aria-hidden="true"> · </span>
          <button type="button" className="link" onClick={onUndo}>
            {say('notices.undo')}
          </button>
        </>
      )}
    </div>
  );
}
