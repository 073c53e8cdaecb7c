/** Pages that fight, made when they are asked for: too large or too loud for a file. */

const NEWS =
  '<p>Andrea Vallone has joined Anthropic after years at OpenAI, and her new colleagues are pleased to have her with them at last.</p>' +
  '<p>Jan Leike spoke about alignment to a full hall, and Leike answered questions until midnight, when the caretaker asked all to leave.</p>';

const SCRIPTS: Record<string, string> = {
  // Everything a reader of pages uses answers with an error or with nonsense.
  'overrides.html': `
    const broken = () => { throw new Error('broken by the page'); };
    for (const [owner, names] of [
      [Document.prototype, ['createTreeWalker', 'createRange', 'createElement', 'querySelector', 'querySelectorAll', 'addEventListener', 'getSelection']],
      [Element.prototype, ['attachShadow', 'getBoundingClientRect', 'getClientRects', 'matches', 'closest', 'checkVisibility', 'append', 'remove', 'hasAttributes', 'getAttribute']],
      [Node.prototype, ['appendChild', 'contains', 'cloneNode']],
      [Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'cloneRange']],
      [Array.prototype, ['map', 'filter', 'flatMap', 'toSorted', 'find', 'some']],
      [String.prototype, ['normalize', 'replace', 'matchAll', 'split', 'trim']],
      [Map.prototype, ['get', 'set', 'has']],
      [Set.prototype, ['add', 'has']],
      [WeakMap.prototype, ['get', 'set']],
      [RegExp.prototype, ['exec', 'test']],
      [Promise, ['all', 'resolve', 'race']],
      [JSON, ['parse', 'stringify']],
      [Object, ['entries', 'keys', 'assign', 'hasOwn', 'create', 'fromEntries']],
      [window, ['getComputedStyle', 'requestIdleCallback', 'MutationObserver', 'IntersectionObserver', 'performance', 'matchMedia', 'setTimeout', 'Highlight', 'TreeWalker', 'NodeFilter']],
    ]) for (const name of names) {
      try { Object.defineProperty(owner, name, { value: broken, configurable: false, writable: false }); } catch {}
    }
    Object.defineProperty(Object.prototype, 'then', { get() { return undefined; }, configurable: true });
    Object.defineProperty(Node.prototype, 'isConnected', { get: broken });
    Object.defineProperty(Node.prototype, 'textContent', { get: broken, set: broken });
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });`,
  // Text that never rests, names among it.
  'storm.html': `
    const article = document.querySelector('article');
    let n = 0;
    setInterval(() => {
      for (let i = 0; i < 100; i += 1) {
        const p = document.createElement('p');
        p.textContent = 'Max Stoiber left Shopify for OpenAI, wrote somebody for the ' + (n += 1) + 'th time today, and nobody knew why.';
        article.append(p);
        if (article.children.length > 60) article.children[4].remove();
      }
    }, 10);`,
  // Every move and every frame makes the browser lay out the page again.
  'reflow.html': `
    const end = performance.now() + 20_000;
    const thrash = () => {
      for (let i = 0; i < 30; i += 1) {
        document.body.style.paddingTop = (i % 7) + 'px';
        document.body.getBoundingClientRect();
      }
      if (performance.now() < end) requestAnimationFrame(thrash);
    };
    requestAnimationFrame(thrash);`,
  // Deeper than any parser makes it.
  'deep-by-script.html': `
    let at = document.querySelector('article');
    for (let i = 0; i < DEPTH; i += 1) at = at.appendChild(document.createElement('span'));
    at.textContent = ' Andrea Vallone was here.';`,
  // The same depth without the browser's own layout of it, which no browser ends (see README.md).
  'deep-unseen.html': `
    const top = document.createElement('div');
    top.style.display = 'none';
    let at = top;
    for (let i = 0; i < DEPTH; i += 1) at = at.appendChild(document.createElement('span'));
    at.textContent = ' Andrea Vallone was here.';
    document.querySelector('article').append(top);`,
  // So many megabytes of text, of which the browser lays out what is in sight.
  'vast.html': `
    const style = document.createElement('style');
    style.textContent = 'p { content-visibility: auto; contain-intrinsic-size: auto 400px; }';
    document.head.append(style);
    const ten = 'Nobody counted the chairs, but the caretaker swore that there had never been so many people. '.repeat(105);
    for (let i = 0; i < MEGABYTES * 100; i += 1) {
      const p = document.createElement('p');
      p.textContent = ten;
      document.querySelector('article').append(p);
    }`,
  'many-nodes.html': `
    const list = document.createElement('div');
    for (let i = 0; i < NODES / 4; i += 1) {
      const p = document.createElement('p');
      p.innerHTML = 'a <b>word</b> of no use';
      list.append(p);
    }
    document.querySelector('article').append(list);`,
  // Takes away whatever is put beside head and body, for ever.
  'remover.html': `
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children]) {
        if (child !== document.head && child !== document.body) child.remove();
      }
    }).observe(document.documentElement, { childList: true });`,
  // Asks for everybody's name.
  'prober.html': `
    const names = document.createElement('div');
    for (let i = 0; i < NAMES; i += 1) {
      const p = document.createElement('p');
      p.textContent = 'Somebody has seen ' + String.fromCharCode(65 + i % 26) + 'da' + i % 997 + ' Quill' + i + ' today.';
      names.append(p);
    }
    document.querySelector('article').append(names);`,
};

/** A page by name, with how much of it there shall be; null when it is none of these. */
export function hostilePage(name: string): string | null {
  const [, file = '', amount = '1000'] = /^([a-z-]+?)(?:-(\d+))?\.html$/.exec(name) ?? [];
  const script = SCRIPTS[`${file}.html`];
  if (script === undefined) return null;
  const body = script.replace(/\b(?:DEPTH|NODES|NAMES|MEGABYTES)\b/g, amount);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page that fights</title></head><body><article><h1>A page that fights</h1>${NEWS}</article><script>{${body}}</script></body></html>`;
}
