// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { checkArchitecture } from './architecture.ts';

const roots: string[] = [];

/** A project of these files in a folder of its own. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'whence-architecture-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const faultsOf = (files: Record<string, string>): string[] =>
  checkArchitecture(project(files)).faults;

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('the check of the layers', () => {
  it('reads the real project', () => {
    const report = checkArchitecture(fileURLToPath(new URL('../..', import.meta.url)));
    expect(report.modules).toBeGreaterThan(15);
  });

  it('passes a tree that keeps the rules', () => {
    expect(
      faultsOf({
        'lib/domain/entity.ts': 'export interface Entity { id: string }',
        'lib/nlp/names.ts':
          "import type { Entity } from '../domain/entity.ts';\nexport const names: Entity[] = [];",
        'entrypoints/reader.content/index.ts':
          "import { names } from '../../lib/nlp/names.ts';\nimport { browser } from 'wxt/browser';\nbrowser.runtime.id; names;",
        'components/Card.tsx':
          "import { useState } from 'react';\nexport const Card = () => <p>{useState(1)[0]}</p>;",
      }),
    ).toEqual([]);
  });

  it('fails when it reads no module', () => {
    expect(faultsOf({ 'README.md': 'nothing here' })).toEqual([
      expect.stringContaining('No module was read'),
    ]);
  });

  it.each([
    ['upwards', "import { a } from '../page/a.ts';", 'lib/nlp may not import lib/page'],
    [
      'upwards for a type',
      "import type { a } from '../page/a.ts';",
      'lib/nlp may not import lib/page',
    ],
    [
      'upwards in a re-export',
      "export { a } from '../page/a.ts';",
      'lib/nlp may not import lib/page',
    ],
    [
      'upwards when it is called',
      "void import('../page/a.ts');",
      'lib/nlp may not import lib/page',
    ],
    [
      'upwards in a type',
      "export type A = import('../page/a.ts').A;",
      'lib/nlp may not import lib/page',
    ],
    [
      'a package of another layer',
      "import { Dexie } from 'dexie';",
      'may not import the package dexie',
    ],
    [
      'a part of such a package',
      "import 'react/jsx-runtime';",
      'may not import the package react/jsx-runtime',
    ],
    ['something of Node', "import 'node:fs';", 'may not import the package node:fs'],
    ['something computed', 'const a = "x"; void import(a);', '(computed)'],
    ['a file without its ending', "import { a } from './other';", 'is no file'],
    ['a test', "import { a } from '../../tests/a.ts';", 'lies in no layer'],
  ])('sees an import that goes %s', (_, text, fault) => {
    const faults = faultsOf({
      'lib/nlp/names.ts': text,
      'lib/nlp/other.ts': 'export const a = 1;',
      'lib/page/a.ts': 'export const a = 1; export type A = 1;',
      'tests/a.ts': 'export const a = 1;',
    });
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('sees a module that lies in no layer', () => {
    expect(faultsOf({ 'lib/utils/all.ts': 'export {};', 'lib/domain/a.ts': '' })).toEqual([
      expect.stringContaining('lib/utils/all.ts: lies in no layer'),
    ]);
  });

  it('sees the browser touched where it may not be', () => {
    expect(faultsOf({ 'lib/page/a.ts': 'export const id = () => chrome.runtime.id;' })).toEqual([
      expect.stringContaining('chrome.runtime'),
    ]);
  });

  it('sees a circle of imports, but not one of types', () => {
    expect(
      faultsOf({
        'lib/domain/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
        'lib/domain/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
      }),
    ).toEqual([
      expect.stringContaining(
        'circle of imports: lib/domain/a.ts → lib/domain/b.ts → lib/domain/a.ts',
      ),
    ]);
    expect(
      faultsOf({
        'lib/domain/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
        'lib/domain/b.ts': "import type { A } from './a.ts';\nexport type B = A[] | 1;",
      }),
    ).toEqual([]);
  });

  it('sees what is heavy reach every page, over however many steps', () => {
    const faults = faultsOf({
      'entrypoints/reader.content/index.ts':
        "import { names } from '../../lib/nlp/names.ts'; names;",
      'lib/nlp/names.ts': "export { names } from './more.ts';",
      'lib/nlp/more.ts': "import nlp from 'compromise/one';\nexport const names = nlp;",
    });
    expect(faults).toEqual([
      'compromise/one must not come into every page: entrypoints/reader.content/index.ts → lib/nlp/names.ts → lib/nlp/more.ts',
    ]);
  });

  it('refuses a file that is too long, and warns before', () => {
    const long = checkArchitecture(project({ 'lib/domain/a.ts': '//\n'.repeat(401) }));
    expect(long.faults).toEqual([expect.stringContaining('401 lines')]);
    const longish = checkArchitecture(project({ 'lib/domain/a.ts': '//\n'.repeat(201) }));
    expect([longish.faults.length, longish.warnings.length]).toEqual([0, 1]);
  });
});
