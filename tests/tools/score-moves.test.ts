import { expect, it } from 'vitest';
import type { LabelledMove } from './score-moves.ts';
import { directionOf } from './score-moves.ts';

function move(person: string, from: string | null, to: string | null): LabelledMove {
  return { person, from, to, role_to: null, kind: 'join', date_text: null, status: 'reported' };
}

function direction(gold: LabelledMove[], guessed: LabelledMove[]): { right: number; of: number } {
  return directionOf([{ gold, guessed }]);
}

it('counts a move that has one place right', () => {
  const gold = [move('Ada Quill', 'OpenAI', 'Meta')];
  expect(direction(gold, [move('Quill', null, 'Meta')])).toEqual({ right: 1, of: 1 });
});

it('counts one that goes the other way as turned', () => {
  const gold = [move('Ada Quill', 'OpenAI', 'Meta')];
  expect(direction(gold, [move('Ada Quill', 'Meta', 'OpenAI')])).toEqual({ right: 0, of: 1 });
  expect(direction(gold, [move('Ada Quill', 'Meta', null)])).toEqual({ right: 0, of: 1 });
});

it('leaves out what is not found, and other people', () => {
  const gold = [move('Ada Quill', 'OpenAI', 'Meta')];
  expect(direction(gold, [move('Ada Quill', 'Apple', null)])).toEqual({ right: 0, of: 0 });
  expect(direction(gold, [move('Bo Lind', 'Meta', 'OpenAI')])).toEqual({ right: 0, of: 0 });
});

it('takes each guess once, for the move that it fits', () => {
  const gold = [move('Ada Quill', 'Meta', 'OpenAI'), move('Ada Quill', 'OpenAI', 'Meta')];
  const guessed = [move('Ada Quill', 'OpenAI', 'Meta')];
  expect(direction(gold, guessed)).toEqual({ right: 1, of: 1 });
});
