/**
 * Every component in every state. `#card/person` shows one state as its reader
 * sees it; without a fragment all of them stand side by side, light and dark.
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import dashboardCss from '../../entrypoints/dashboard/dashboard.css?inline';
import popupCss from '../../entrypoints/popup/popup.css?inline';
import panelCss from '../../entrypoints/sidepanel/panel.css?inline';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { speak } from '../speak.ts';
import { STATES } from './states.tsx';
import type { Surface } from './widths.ts';
import { WIDTHS } from './widths.ts';
import type { Language } from '../../lib/i18n/languages.ts';

const STYLES: Record<Surface, string> = {
  // A card is laid out by the page's script; here it lies where it is drawn.
  card: `${tokensCss}${cardCss}.card { position: static !important; } body { margin: 12px; background: light-dark(#fff, #111); }`,
  popup: popupCss,
  panel: panelCss,
  dashboard: dashboardCss,
};

const style = document.createElement('style');
document.head.append(style);
const mount = document.getElementById('gallery');
const root = mount && createRoot(mount);

/** Show one state in a language; for the pictures, for axe and for what must fit. */
function show(address: string, language: Language = 'en'): boolean {
  const state = STATES.find(({ name, surface }) => `${surface}/${name}` === address);
  if (!state || !root) return false;
  style.textContent = STYLES[state.surface];
  document.title = `Whence: ${address}`;
  document.documentElement.lang = language;
  speak(language);
  flushSync(() =>
    root.render(
      <div key={`${address} ${language}`} className={state.surface === 'card' ? 'root' : 'surface'}>
        {state.element}
      </div>,
    ),
  );
  return true;
}

function showAll(): void {
  style.textContent =
    'body { font: 14px system-ui; margin: 16px; } iframe { border: 1px solid #8888; } figure { display: inline-block; margin: 0 16px 24px 0; vertical-align: top; } figcaption { padding: 4px 0; }';
  root?.render(
    STATES.map(({ name, surface }) => (
      <figure key={`${surface}/${name}`}>
        <figcaption>
          {surface}: {name}
        </figcaption>
        {(['light', 'dark'] as const).map((theme) => (
          <iframe
            key={theme}
            title={`${surface}: ${name}, ${theme}`}
            src={`#${surface}/${name}`}
            width={WIDTHS[surface]}
            height={surface === 'dashboard' ? 700 : 560}
            style={{ colorScheme: theme }}
            onLoad={(event) => {
              const inside = event.currentTarget.contentDocument?.documentElement;
              if (inside) inside.style.colorScheme = theme;
            }}
          />
        ))}
      </figure>
    )),
  );
}

const asked = decodeURIComponent(location.hash.slice(1));
if (asked === '' || !show(asked)) showAll();

/** What the tools use. */
export interface GalleryHandle {
  states: { name: string; surface: Surface }[];
  show: typeof show;
}
Object.assign(globalThis, {
  gallery: {
    states: STATES.map(({ name, surface }) => ({ name, surface })),
    show,
  } satisfies GalleryHandle,
});
