import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../lib/settings/settings.ts';
import { followPageSettings } from '../../lib/settings/page-settings.ts';
import { validSettings } from '../../lib/settings/valid-settings.ts';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const inStore = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until something is set, and only that is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings({ dwell: 0, sitesOff: ['example.org'] });
    await changeSettings({ logPaused: true });
    expect(await inStore()).toEqual({ dwell: 0, sitesOff: ['example.org'], logPaused: true });
    expect(await readSettings()).toMatchObject({ dwell: 0, hideDelay: 300, logPaused: true });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['a pause of the pointer below nothing', { dwell: -1 }],
    ['one too long', { dwell: 1_001 }],
    ['one that is no number', { dwell: NaN }],
    ['a way of marking that is not known', { marks: 'blink' }],
    ['a colour that is a style', { personColour: 'red; } * { display: none' }],
    ['sites that are no list', { sitesOff: 'example.org' }],
    ['sites that are no hosts', { sitesOff: ['https://example.org/'] }],
    ['a name of every object', { constructor: 1, toString: 2 }],
    ['a setting nobody knows', { colour: '#123456' }],
    ['nothing', null],
    ['no object', 'dwell'],
  ])('that are out of bounds are as if never set: %s', async (_, stored) => {
    await store(stored);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('that are sound stay beside one that is not', async () => {
    await store({ dwell: 'long', hideDelay: 500, personColour: '#A1b2c3' });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      hideDelay: 500,
      personColour: '#A1b2c3',
    });
  });

  it('take every default for sound', () => {
    expect(validSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('tell who watches of each change, until they stop', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings({ comments: true });
    expect(seen).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, comments: true });
    stop();
    await changeSettings({ comments: false });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

const readInPage = async () => (await followPageSettings(() => {})).settings;

describe('settings in pages', () => {
  it('are the same, when what is stored is sound', async () => {
    await changeSettings({ dwell: 10, personColour: '#123456', sitesOff: ['example.org'] });
    expect(await readInPage()).toEqual(await readSettings());
  });

  it('are the defaults where something of another type is stored', async () => {
    await store({ dwell: '10', comments: 1, marks: null, sitesOff: ['example.org'] });
    expect(await readInPage()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['example.org'] });
    await store(null);
    expect(await readInPage()).toEqual(DEFAULT_SETTINGS);
  });

  it('tell of each change, until one stops', async () => {
    const seen = vi.fn();
    const { unfollow } = await followPageSettings(seen);
    await changeSettings({ comments: true });
    expect(seen).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, comments: true });
    unfollow();
    await changeSettings({ comments: false });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('are those of a change that comes while they are read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockImplementationOnce(async () => {
      await store({ theme: 'dark' });
      return {};
    });
    const seen = vi.fn();
    const { settings } = await followPageSettings(seen);
    expect(settings.theme).toBe('dark');
    expect(seen).not.toHaveBeenCalled();
    get.mockRestore();
  });
});
