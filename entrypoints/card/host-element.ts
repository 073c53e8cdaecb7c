import { say } from '../../lib/i18n/say.ts';

/** Events of the card that are no business of the page's. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'beforeinput',
  'paste',
  'copy',
  'cut',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'wheel',
  'focusin',
  'focusout',
  'submit',
  'contextmenu',
];

const GUARDS: [string, string][] = [
  ['all', 'initial'],
  // "all" leaves it as it is on the page.
  ['direction', 'ltr'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['overflow', 'visible'],
  ['background', 'transparent'],
  ['display', 'block'],
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['filter', 'none'],
  ['transform', 'none'],
  ['z-index', '2147483647'],
];

const SAY_AFTER = 60;

/** Our one element in the page, and the place in its closed shadow where React draws. */
export interface HostElement {
  element: HTMLElement;
  root: ShadowRoot;
  mount: HTMLElement;
  /** Into the document (or the dialog or fullscreen element that covers it), on top of all. */
  attach(): void;
  detach(): void;
  /** Have assistive technology say something, once; the element comes into the document for it. */
  say(words: string): void;
}

/**
 * Make the host element. Its shadow is closed, so that the page cannot read the
 * card; its own style is inline and important, so that no `* { all: … }` of the
 * page reaches it; events inside stay inside.
 */
export function makeHostElement(css: string, name = 'whence-card'): HostElement {
  const element = document.createElement(name);
  for (const [property, value] of GUARDS) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  mount.className = 'root';
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  live.setAttribute(
    'style',
    'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  );
  let saying: ReturnType<typeof setTimeout> | undefined;
  root.append(style, mount, live);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    root,
    mount,
    say(words) {
      if (!element.isConnected) document.documentElement.append(element);
      clearTimeout(saying);
      live.textContent = '';
      live.lang = say('meta.language');
      // A region that came with its words is not read out: they must change in it.
      saying = setTimeout(() => {
        live.textContent = words;
      }, SAY_AFTER);
    },
    attach() {
      mount.lang = say('meta.language');
      const parent = coveringElement() ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      // Shown again, it comes to the top of the top layer.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    detach() {
      element.remove();
    },
  };
}

/** What makes the rest of the page unreachable: a fullscreen element or an open modal dialog. */
function coveringElement(): Element | null {
  const modals = document.querySelectorAll('dialog:modal');
  return modals.item(modals.length - 1) ?? document.fullscreenElement;
}
