import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

void followTheme(document.documentElement);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup db={openDatabase()} />);
