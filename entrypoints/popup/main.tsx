import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { followLooks } from '../../lib/settings/follow-looks.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

const db = openDatabase();
const mount = document.getElementById('root');
const root = mount && createRoot(mount);
followLooks(document.documentElement, () => root?.render(<Popup db={db} />));
