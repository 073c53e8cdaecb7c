import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messaging/messenger.ts';

/** What each time of asking meets: an answer, silence (undefined), or a lost connection. */
function background(...meets: unknown[]) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    const met = meets.shift();
    if (met instanceof Error) throw met;
    return met;
  }) as never);
}

const LOST = new Error('Could not establish connection. Receiving end does not exist.');
const QUESTION = { page: 'a', blocks: [] };
const NOBODY = { mentions: [], profiles: [] };

describe('ask', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('asks again when the background ended under the question', async () => {
    const asked = background(LOST, undefined, { res: NOBODY });
    expect(await ask('readNames', QUESTION)).toEqual(NOBODY);
    expect(asked).toHaveBeenCalledTimes(3);
    expect(asked.mock.calls[2]).toEqual(asked.mock.calls[0]);
  });

  it('gives up after three times, with what went wrong', async () => {
    const asked = background(LOST, LOST, LOST, { res: NOBODY });
    await expect(ask('readNames', QUESTION)).rejects.toThrow('Receiving end');
    expect(asked).toHaveBeenCalledTimes(3);
    background(undefined, undefined, undefined);
    await expect(ask('readNames', QUESTION)).rejects.toThrow('did not answer');
  });

  it('takes no for an answer', async () => {
    const asked = background({ err: 'refused' }, { res: NOBODY });
    await expect(ask('readNames', QUESTION)).rejects.toThrow('refused');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says once what would be written twice', async () => {
    const asked = background(LOST, { res: undefined });
    const seen = {
      entityId: 'a',
      kind: 'person' as const,
      name: 'Ada Quill',
      url: 'https://news.example/a',
      title: '',
      context: '',
      openedBy: 'pointer' as const,
    };
    await expect(ask('logCard', { seen })).rejects.toThrow('Receiving end');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
