import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/domain/edit.ts';
import { afterToggling, changeOf, withFields } from '../../lib/domain/edit.ts';
import type { Alias } from '../../lib/domain/entity.ts';

interface Thing {
  id: string;
  a: string | null;
  b: string | null;
  aliases: Alias[];
}

const START: Thing = { id: 'x', a: 'a0', b: null, aliases: [{ text: 'Bo', ambiguous: false }] };

interface Step {
  id: string;
  changes: Change[];
  undoneAt: number | null;
}

const value = fc.constantFrom('1', '2', null);
const alias = fc.constantFrom('Bo', 'Cy', 'Di').map((text) => ({ text, ambiguous: false }));
const news = fc.record(
  { a: value, b: value, aliases: fc.uniqueArray(alias, { selector: ({ text }) => text }) },
  { requiredKeys: [] },
);
const act = fc.oneof(
  news.map((facts) => ({ do: 'change' as const, facts })),
  fc.nat(9).map((index) => ({ do: 'toggle' as const, index })),
);

/** What the rule promises, worked out anew from all steps: the newest that holds decides. */
function expected(steps: readonly Step[]): Record<string, unknown> {
  let known: Record<string, unknown> = {};
  for (const { changes } of [...steps].reverse()) {
    for (const { before } of changes) known = { ...known, ...before };
  }
  for (const { changes, undoneAt } of steps) {
    if (undoneAt !== null) continue;
    for (const { after } of changes) known = { ...known, ...after };
  }
  return known;
}

describe('steps of one record', () => {
  it('can be undone and done again in any order: every field is what the newest that holds made it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        let record = START;
        let steps: Step[] = [];
        for (const one of acts) {
          if (one.do === 'change') {
            const change = changeOf('entities', record, one.facts as Partial<Thing>);
            if (!change) continue;
            record = withFields(record, change.after);
            steps.push({ id: `s${steps.length}`, changes: [change], undoneAt: null });
          } else if (steps.length > 0) {
            const step = steps[one.index % steps.length]!;
            record = afterToggling(record, steps, step.id) ?? record;
            steps = steps.map((other) =>
              other === step ? { ...other, undoneAt: other.undoneAt === null ? 1 : null } : other,
            );
          }
          const want = withFields(START, expected(steps));
          expect({ ...record, aliases: names(record) }).toEqual({ ...want, aliases: names(want) });
        }
        for (const { id } of steps.filter(({ undoneAt }) => undoneAt === null)) {
          record = afterToggling(record, steps, id) ?? record;
          steps = steps.map((other) => (other.id === id ? { ...other, undoneAt: 1 } : other));
        }
        expect({ ...record, aliases: names(record) }).toEqual({ ...START, aliases: names(START) });
      }),
      { numRuns: 500 },
    );
  });

  it('leave alone what was changed without a step since', () => {
    const change = changeOf('entities', START, { a: 'a1' })!;
    const steps = [{ id: 's', changes: [change], undoneAt: null }];
    expect(afterToggling({ ...START, a: 'elsewhere' }, steps, 's')).toBeNull();
  });

  it('tells no change where nothing differs', () => {
    expect(changeOf('entities', START, { a: 'a0', aliases: [...START.aliases] })).toBeNull();
  });

  it('takes a field called __proto__ for a field', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    withFields(START, hostile);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function names({ aliases }: Thing): string[] {
  return aliases.map(({ text }) => text).toSorted();
}
