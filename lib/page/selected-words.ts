import type { Mark } from './marks.ts';

/** Shorter than this no words tell a move. */
const LEAST = 15;
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i])';

/** What is selected in a document, else the words that were told (by the context menu). */
export function selectedIn(document: Document, told = ''): { words: string; range: Range | null } {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return { words: selection?.toString().trim() || told.trim(), range };
}

/** What is selected, if it may tell a move: words enough, nothing that is being written, a marked name. */
export function tellingSelection(document: Document, marks: readonly Mark[]): Range | null {
  const { words, range } = selectedIn(document);
  if (!range || words.length < LEAST) return null;
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  if (element?.closest(EDITABLE)) return null;
  const isNamed = marks.some(
    ({ range: name }) =>
      name.startContainer.isConnected &&
      // Ranges in two trees cannot be compared.
      name.startContainer.getRootNode() === within.getRootNode() &&
      range.compareBoundaryPoints(Range.START_TO_END, name) > 0 &&
      range.compareBoundaryPoints(Range.END_TO_START, name) < 0,
  );
  return isNamed ? range : null;
}
