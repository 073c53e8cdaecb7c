/** How a save ended, in the card's footer. */
export function savedWords(saveId: string | null, addedToKnown: boolean): string {
  if (saveId === null) return 'Nothing was changed';
  return addedToKnown ? 'Saved as another source' : 'Saved';
}

/** What went wrong, as a notice. */
export function failure(error: unknown): string {
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
}
