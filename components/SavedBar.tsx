interface Props {
  /** Null once it was undone. */
  words: string;
  onUndo: (() => void) | null;
}

/** "Saved · Undo": said once to those who listen, there for ten seconds to those who look. */
export function SavedBar({ words, onUndo }: Props) {
  return (
    <div className="saved" role="status">
      <span>{words}</span>
      {onUndo && (
        <>
          <span aria-hidden="true"> · </span>
          <button type="button" className="link" onClick={onUndo}>
            Undo
          </button>
        </>
      )}
    </div>
  );
}
