import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { Panel } from './Panel.tsx';
import './panel.css';

void followTheme(document.documentElement);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel db={openDatabase()} />);
