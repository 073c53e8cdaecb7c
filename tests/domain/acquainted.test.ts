import { describe, expect, it } from 'vitest';
import { colleaguesOf, peopleAt } from '../../lib/domain/acquainted.ts';
import { ada, bolt } from '../components/profiles.ts';
import { view } from './moves.ts';

const named = (name: string, ...moves: ReturnType<typeof view>[]) =>
  ada(moves, { id: `id of ${name}`, name });

const me = named(
  'Me',
  view('Acme', 'Bolt', { date: '2026' }),
  view(null, 'Acme', { date: '2020' }),
);
const atBolt = named('Bea', view(null, 'Bolt', { date: '2024' }));
const atBoth = named('Cy', view('Acme', 'Bolt', { date: '2025' }));
const wasAtBolt = named('Di', view('Bolt', 'Core', { date: '2025' }));
const wasAtAcme = named('Ed', view('Acme', null, { date: '2021' }));
const elsewhere = named('Flo', view(null, 'Core', { date: '2021' }));
const everybody = [me, atBolt, atBoth, wasAtBolt, wasAtAcme, elsewhere, bolt([])];

describe('colleaguesOf', () => {
  it('tells who is where one is, then who was or where one was, each once', () => {
    const told = colleaguesOf(me, everybody).map(({ organization, now, people }) => [
      organization.name,
      now,
      ...people.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['Bolt', true, 'Bea', 'Cy'],
      ['Bolt', false, 'Di'],
      ['Acme', false, 'Ed'],
    ]);
  });

  it('tells nobody where nobody shares a place', () => {
    expect(colleaguesOf(elsewhere, [me, atBolt, wasAtAcme])).toEqual([]);
  });
});

describe('peopleAt', () => {
  it('tells who of these is there and who was', () => {
    const { now, before } = peopleAt('id of Bolt', everybody);
    expect(now.map(({ name }) => name)).toEqual(['Me', 'Bea', 'Cy']);
    expect(before.map(({ name }) => name)).toEqual(['Di']);
  });
});
