import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BackgroundHandlers } from '../../lib/messaging/listen.ts';
import { answer, RefusedMessage } from '../../lib/messaging/listen.ts';

const OWN = 'whence';
const sender = { id: OWN };

function handlers() {
  const called = vi.fn(() => 'answered');
  const proxy = new Proxy({}, { get: () => called }) as BackgroundHandlers;
  return { called, proxy };
}

describe('answer', () => {
  it('calls the handler of a well-formed message', async () => {
    const { called, proxy } = handlers();
    const data = { page: 'a', blocks: [{ id: 1, kind: 'prose', text: 'Andrea Vallone left.' }, 2] };
    const message = { type: 'readNames', data, id: 1, timestamp: 2 };
    await expect(answer(proxy, message, sender, OWN)).resolves.toBe('answered');
    expect(called).toHaveBeenCalledWith(data, sender);
  });

  it.each([
    ['an unknown verb', { type: 'exportEverything', data: {} }],
    ['a verb that every object has', { type: 'constructor', data: {} }],
    ['the prototype', { type: '__proto__', data: {} }],
    ['no verb', { data: {} }],
    ['a string', 'readNames'],
    ['nothing', undefined],
    ['too many blocks', { type: 'readNames', data: { page: 'a', blocks: Array(200_001).fill(1) } }],
    ['a block that is none', { type: 'readNames', data: { page: 'a', blocks: ['x'] } }],
    [
      'a block of no kind',
      { type: 'readNames', data: { page: 'a', blocks: [{ id: 1, text: '' }] } },
    ],
    ['a field too many', { type: 'readNames', data: { page: 'a', blocks: [], all: true } }],
    ['missing data', { type: 'saveMove' }],
    ['a wrong kind', { type: 'suggestNames', data: { kind: 'robot', typed: '' } }],
    ['a negative count', { type: 'countKnown', data: { people: -1 } }],
  ])('refuses %s', async (_, message) => {
    const { called, proxy } = handlers();
    await expect(answer(proxy, message, sender, OWN)).rejects.toBeInstanceOf(RefusedMessage);
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses another extension', async () => {
    const { called, proxy } = handlers();
    const message = { type: 'readNames', data: { page: 'a', blocks: [] } };
    await expect(answer(proxy, message, { id: 'other' }, OWN)).rejects.toThrow(/another extension/);
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses whatever is not a known verb with its own shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
        const { called, proxy } = handlers();
        await expect(answer(proxy, message, sender, OWN)).rejects.toBeInstanceOf(RefusedMessage);
        expect(called).not.toHaveBeenCalled();
      }),
    );
  });
});
