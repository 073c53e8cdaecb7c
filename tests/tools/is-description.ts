/** Whether an alias only describes an organization ("the search giant", "ChatGPT maker"): no name. */
export const isDescription = (alias: string): boolean => /^the | maker$/i.test(alias);
