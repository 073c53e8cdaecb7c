/** What the reader's cost in a page is compared with: scripts that do the same work in the page. */
import { readFileSync } from 'node:fs';

export interface Rival {
  name: string;
  /** A script that does the whole work when it is evaluated. */
  source: string;
}

/**
 * The floor that no reader can go under: every text node visited, every word
 * cut out and looked up. Then a marker that searches the known names, and
 * compromise's full build finding people and organizations.
 */
export function rivals(knownNames: string[]): Rival[] {
  const names = JSON.stringify(knownNames);
  return [
    {
      name: 'floor',
      source: `{
        const known = new Set(${names}.flatMap((name) => name.split(' ')));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let hits = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const [word] of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) if (known.has(word)) hits += 1;
        }
        window.benchFloor = hits;
      }`,
    },
    {
      name: 'compromise/three',
      source: `{
        const module = { exports: {} };
        ((module, exports) => { ${readPackage('compromise', 'builds/three/compromise-three.cjs')} })(module, module.exports);
        const doc = module.exports(document.body.innerText);
        window.benchCompromise = [doc.people().json({ offset: true }), doc.organizations().json({ offset: true })];
      }`,
    },
    {
      // Last: it wraps what it finds, so the page is no longer the same.
      name: 'mark.js',
      source: `{
        const define = undefined, module = undefined, exports = undefined;
        ${readPackage('mark.js', 'dist/mark.es6.min.js')}
        new Mark(document.body).mark(${names}, { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true });
      }`,
    },
  ];
}

function readPackage(name: string, file: string): string {
  return readFileSync(new URL(`../../node_modules/${name}/${file}`, import.meta.url), 'utf8');
}
