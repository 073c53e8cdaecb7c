import { createRoot } from 'react-dom/client';
import { openDatabase, systemClock } from '../../lib/db/database.ts';
import { careForData } from '../background/care.ts';
import { ensureStarterPack } from '../background/starter-pack.ts';
import { say } from '../../lib/i18n/say.ts';
import { followLanguage } from '../../lib/settings/language.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { Dashboard } from './Dashboard.tsx';
import './dashboard.css';
import './data.css';

const db = openDatabase();
void followTheme(document.documentElement);
const mount = document.getElementById('root');
const root = mount && createRoot(mount);

/** Draw it all, at first and when the reader chooses another language. */
function draw(): void {
  document.documentElement.lang = say('meta.language');
  root?.render(<Dashboard db={db} />);
}
await followLanguage(draw);
draw();

// The worker does the same when it wakes; a reader may come here before it has.
void ensureStarterPack(db, systemClock).then(() => careForData(db, systemClock));
