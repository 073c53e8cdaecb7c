import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { Dashboard } from './Dashboard.tsx';
import './dashboard.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Dashboard db={openDatabase()} />);
