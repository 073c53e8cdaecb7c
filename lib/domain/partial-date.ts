/**
 * A date known to the year, the month or the day: EDTF (ISO 8601-2) level 0 and
 * the `~` of level 1: `2026`, `2026-01`, `2026-01-15`, `2026~`.
 * https://www.loc.gov/standards/datetime/
 */
export type PartialDate = string;
