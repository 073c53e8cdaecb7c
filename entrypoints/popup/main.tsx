import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { say } from '../../lib/i18n/say.ts';
import { followLanguage } from '../../lib/settings/language.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

void followTheme(document.documentElement);
const db = openDatabase();
const mount = document.getElementById('root');
const root = mount && createRoot(mount);

/** Draw it all, at first and when the reader chooses another language. */
function draw(): void {
  document.documentElement.lang = say('meta.language');
  root?.render(<Popup db={db} />);
}
await followLanguage(draw);
draw();
