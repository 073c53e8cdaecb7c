/** What a row of the pattern tables says for those who read the source: a string on its own line, or on the next. */
const SAID = /^\s+(?:comment|example):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/gm;
const TABLE = /\/lib\/nlp\/moves\/(?:patterns|idioms)-[a-z-]+\.ts$/;

/** The source of a pattern table without the comments and examples of its rows: a third of what the tables weigh. */
export function barePatterns(source: string): string {
  return source.replaceAll(SAID, '');
}

/** The same as a plugin of Vite: what is built has the rows alone, tests read the examples in the source. */
export const barePatternsPlugin = {
  name: 'bare-patterns',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    return TABLE.test(id) ? { code: barePatterns(code), map: null } : null;
  },
};
