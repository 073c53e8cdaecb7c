/** What a reader may ask of the page in front without a pointer; the manifest has a command for each. */
export const READER_COMMANDS = [
  'next-name',
  'previous-name',
  'open-card',
  'pin-card',
  'save-move',
] as const;

export type ReaderCommand = (typeof READER_COMMANDS)[number];
