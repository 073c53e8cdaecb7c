import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { Panel } from './Panel.tsx';
import './panel.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel db={openDatabase()} />);
