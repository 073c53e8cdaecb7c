import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCell, toCell } from '../../lib/domain/csv-cell.ts';

it('no cell begins as a formula, and each comes back as it was', () => {
  const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') });
  fc.assert(
    fc.property(fc.oneof(risky, fc.string()), (text) => {
      expect(toCell(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(fromCell(toCell(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});
