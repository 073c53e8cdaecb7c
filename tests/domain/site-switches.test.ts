import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { marksSite, readsSite, siteOf, switchSite } from '../../lib/domain/site-switches.ts';

const reads = (change: object, host: string) =>
  readsSite({ ...DEFAULT_SETTINGS, ...change }, host, 1_000);

describe('readsSite', () => {
  it.each([
    [{}, 'example.org', 'on'],
    [{ sitesOff: ['example.org'] }, 'example.org', 'off'],
    [{ sitesOff: ['example.org'] }, 'WWW.Example.org', 'off'],
    [{ sitesOff: ['www.example.org'] }, 'example.org', 'off'],
    [{ sitesOff: ['example.org'] }, 'news.example.org', 'off'],
    [{ sitesOff: ['example.org'] }, 'anexample.org', 'on'],
    [{ sitesOff: ['news.example.org'] }, 'example.org', 'on'],
    [{ sites: 'listed' }, 'example.org', 'off'],
    [{ sites: 'listed', sitesOn: ['example.org'] }, 'news.example.org', 'on'],
    [{ sites: 'listed', sitesOn: ['example.org'], sitesOff: ['example.org'] }, 'example.org', 'on'],
    [{ pausedUntil: 1_001 }, 'example.org', 'paused'],
    [{ pausedUntil: 1_000 }, 'example.org', 'on'],
    [{ pausedUntil: 9_000, sitesOff: ['example.org'] }, 'example.org', 'off'],
  ])('with %j on %s: %s', (change, host, answer) => {
    expect(reads(change, host)).toBe(answer);
  });
});

describe('switchSite', () => {
  it('puts a site into the list that counts, and takes it out with its kin', () => {
    const off = { ...DEFAULT_SETTINGS, ...switchSite(DEFAULT_SETTINGS, 'www.example.org', false) };
    expect(off.sitesOff).toEqual(['example.org']);
    expect(readsSite(off, 'example.org', 0)).toBe('off');
    // A subdomain is off because of the domain: to switch it on, that must go.
    expect(switchSite(off, 'news.example.org', true)).toEqual({ sitesOff: [] });
    const listed = { ...DEFAULT_SETTINGS, sites: 'listed' as const };
    expect(switchSite(listed, 'example.org', true)).toEqual({ sitesOn: ['example.org'] });
    expect(switchSite({ ...listed, sitesOn: ['example.org'] }, 'example.org', false)).toEqual({
      sitesOn: [],
    });
  });

  it('keeps a site once', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['www.example.org'] };
    expect(switchSite(settings, 'example.org', false)).toEqual({});
    expect(switchSite(settings, 'news.example.org', false)).toEqual({});
  });
});

describe('marksSite', () => {
  it('paints nothing where the reader said so', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesUnmarked: ['example.org'] };
    expect(marksSite(settings, 'news.example.org')).toBe('none');
    expect(marksSite(settings, 'example.com')).toBe('every');
  });
});

it('siteOf drops the www alone', () => {
  expect(siteOf('www.wwwhere.org')).toBe('wwwhere.org');
});
