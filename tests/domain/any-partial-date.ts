import fc from 'fast-check';

/** Any partial date: to the year, the month or the day, approximate or not. */
export const anyPartialDate = fc
  .tuple(
    fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom(4, 7, 10),
    fc.boolean(),
  )
  .map(([date, length, approximate]) => {
    return date.toISOString().slice(0, length) + (approximate ? '~' : '');
  });
