import { createRoot } from 'react-dom/client';
import { openDatabase, systemClock } from '../../lib/db/database.ts';
import { careForData } from '../background/care.ts';
import { ensureStarterPack } from '../background/starter-pack.ts';
import { followLooks } from '../../lib/settings/follow-looks.ts';
import { Dashboard } from './Dashboard.tsx';
import './dashboard.css';
import './data.css';

const db = openDatabase();
const mount = document.getElementById('root');
const root = mount && createRoot(mount);
followLooks(document.documentElement, () => root?.render(<Dashboard db={db} />));

// The worker does the same when it wakes; a reader may come here before it has.
void ensureStarterPack(db, systemClock).then(() => careForData(db, systemClock));
