/** A language's messages by flat key, from the browser's own table; for pages and workers of the extension. */
export async function fetchMessages(language: string): Promise<Record<string, string>> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  const table = (await answer.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, message]));
}
