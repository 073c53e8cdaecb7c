import { describe, expect, it } from 'vitest';
import { sameAddress, usableAddress } from '../../../lib/page/metadata/address.ts';
import { readByline } from '../../../lib/page/metadata/byline.ts';
import { languageTag } from '../../../lib/page/metadata/language.ts';
import { readDate } from '../../../lib/page/metadata/read-date.ts';
import { isOfHost, withoutSiteName } from '../../../lib/page/metadata/site-name.ts';
import { tidyData } from '../../../lib/page/metadata/tidy-line.ts';
import { cpuTime } from '../../cpu-time.ts';

describe('readByline', () => {
  const site = ['The Harbour Ledger', 'harbourledger.example'];
  it.each([
    ['By Ilse Varga', ['Ilse Varga']],
    ['Written by: Ilse Varga | Photographs by Noor Hale', ['Ilse Varga']],
    ['Ilse Varga in Lisbon and Tomas Okello in Accra', ['Ilse Varga', 'Tomas Okello']],
    ['Ilse Varga, Tomas Okello (Reuters)', ['Ilse Varga', 'Tomas Okello']],
    ['Ilse Varga and Tomas Okello, The Harbour Ledger', ['Ilse Varga', 'Tomas Okello']],
    ['Ilse Varga, Harbour Ledger Staff Writer', ['Ilse Varga']],
    ['Ilse Varga 2 hours ago', ['Ilse Varga']],
    ['Ilse Varga • 5 min read', ['Ilse Varga']],
    ['Ilse Varga, edited by Noor Hale', ['Ilse Varga']],
    ['Ilse Varga 3. März 2026', ['Ilse Varga']],
    ['Ilse Varga MD', ['Ilse Varga']],
    ['Varga, Ilse', ['Ilse Varga']],
    ['Yo-Yo Ma', ['Yo-Yo Ma']],
    ['An Nguyen and Theresa May', ['An Nguyen', 'Theresa May']],
    ['bell hooks', ['bell hooks']],
    ['Ilse Varga, Senior Staff Technologist, Tides and Technology Project', ['Ilse Varga']],
    ['Ilse Varga, editor, and Tomas Okello, reporter', ['Ilse Varga', 'Tomas Okello']],
    [
      'By Ilse Varga, a deputy editor and author of a letter. She wrote for other outlets',
      ['Ilse Varga'],
    ],
    ['<a href="/x">Ilse Varga</a>', ['Ilse Varga']],
    ['ilse@ledger.example (Ilse Varga)', ['Ilse Varga']],
    ['张三、李四', ['张三', '李四']],
    ['The Harbour Ledger', []],
    ['Staff', []],
    ['News Desk', []],
    ['@ilsevarga', []],
    ['March 3, 2026', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(readByline(line, site).map(({ name }) => name)).toEqual(names);
  });

  it('ends in time for hostile lines', () => {
    const spent = cpuTime(() => {
      for (const part of [
        'By ',
        'a, ',
        '(',
        'Senior ',
        'Mon ',
        '1-',
        'A. ',
        '<b ',
        '&#',
        ' and ',
      ]) {
        readByline(part.repeat(50_000), site);
      }
    });
    expect(spent).toBeLessThan(1_000);
  });
});

describe('readDate', () => {
  it.each([
    ['2026-03-03 10:00:00 +0100', '2026-03-03T10:00:00+01:00'],
    ['2026-03-03T10:00:00.000+01', '2026-03-03T10:00:00.000+01:00'],
    ['2026-3-3', '2026-03-03'],
    ['2026/03/03', '2026-03-03'],
    ['2026/03', '2026-03'],
    ['20260303T100000Z', '2026-03-03T10:00:00Z'],
    ['1772532000', '2026-03-03T10:00:00Z'],
    ['Tue Mar 03 10:00:00 CET 2026', '2026-03-03T10:00:00+01:00'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['3. März 2026', '2026-03-03'],
    ['3 mars 2026', '2026-03-03'],
    ['21.dez.2018 às 12h55', '2018-12-21'],
    ['2026年3月3日', '2026-03-03'],
    ['03.04.2026', '2026-04-03'],
    ['03/04/2026', null],
    ['13/04/2026', '2026-04-13'],
    ['1970-01-01T00:00:00Z', null],
    ['0000-00-00', null],
    ['Marketing 12, 2020', null],
    ['0'.repeat(10_000), null],
  ])('%s', (given, expected) => {
    expect(readDate(given)).toBe(expected);
  });
});

describe('addresses', () => {
  const here = 'https://www.ledger.example/labs/quiet-exits?id=8';
  it.each([
    ['http://m.ledger.example/labs/quiet-exits/', true],
    ['/labs/quiet-exits/amp', true],
    ['/labs/quiet-exits?id=8&utm_source=x#top', true],
    ['/labs/quiet-exits?id=9', false],
    ['/labs/other-exits', false],
  ])('%s', (other, same) => {
    expect(sameAddress(here, other, here)).toBe(same);
  });

  it.each([
    '',
    '#',
    'undefined',
    '{{url}}',
    'mailto:a@b.example',
    'https://a:b@c.example/x',
    '/',
    '/en/',
    '/index.html',
  ])('is none: %s', (address) => {
    expect(usableAddress(address, here)).toBeNull();
  });
});

describe('names of sites', () => {
  it('ends in time for a host that any words might abbreviate', () => {
    const host = `https://${'a'.repeat(60)}b.example/x`;
    const spent = cpuTime(() => void isOfHost('aaaaaaaaaaaaaaaaaaaa '.repeat(12), host));
    expect(spent).toBeLessThan(200);
  });

  it.each([
    ['The New York Times', 'https://www.nytimes.com/x', true],
    ['Herald Sun', 'https://www.heraldsun.com.au/x', true],
    ['WordPress Tavern', 'https://wptavern.com/x', true],
    ['Quiet exits', 'https://www.ledger.example/x', false],
  ])('%s of %s', (name, address, expected) => {
    expect(isOfHost(name, address)).toBe(expected);
  });

  it.each([
    ['Apple sues a rival', 'Apple', 'Apple sues a rival'],
    ['Apple sues a rival - Ledger', 'Apple', 'Apple sues a rival'],
    ['Ledger | Apple sues', '', 'Apple sues'],
    ['Apple sues [Ledger]', '', 'Apple sues'],
    ['Ledger', '', ''],
  ])('%s', (title, h1, expected) => {
    expect(withoutSiteName(title, ['The Ledger'], h1)).toBe(expected);
  });
});

describe('languages', () => {
  it.each([
    ['en_us', 'en-US'],
    [' DE ', 'de'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['en, fr', 'en'],
    ['English', null],
    ['x-default', null],
    ['', null],
  ])('%s', (given, expected) => {
    expect(languageTag(given)).toBe(expected);
  });
});

describe('tidyData', () => {
  it.each([
    ['Ports &amp; tides', 'Ports & tides'],
    ['Ports &#38; <em>tides</em>', 'Ports & tides'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['why <video> is dead', 'why <video> is dead'],
    ['&unknown; &#xD800;', '&unknown;'],
  ])('%s', (given, expected) => {
    expect(tidyData(given)).toBe(expected);
  });
});
