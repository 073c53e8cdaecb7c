import { expect, it } from 'vitest';
import { areNearNames } from '../../lib/domain/near-names.ts';

it.each([
  ['Antropic', 'Anthropic', true],
  ['Anhtropic', 'Anthropic', true],
  ['Vallone', 'Andrea Vallone', true],
  ['Andrea Valone', 'Andrea Vallone', true],
  ['Meta', 'Beta', false],
  ['OpenAI', 'OpenAI', false],
  ['OPENAI', 'OpenAI', false],
  ['Ada Quill', 'Ada Quinn', false],
  ['Mistral', 'Minstrel', false],
  ['', 'OpenAI', false],
  ['Jan Leike', 'Jan Koum', false],
])('%j and %j: %s', (one, two, near) => {
  expect(areNearNames(one, two)).toBe(near);
  expect(areNearNames(two, one)).toBe(near);
});
