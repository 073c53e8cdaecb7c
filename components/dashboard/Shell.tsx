import {
  Building2,
  ClipboardCheck,
  Database,
  Eye,
  Plus,
  ScrollText,
  Settings,
  Users,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';

const PLACES = [
  { place: 'people', title: 'People', Icon: Users },
  { place: 'labs', title: 'Labs', Icon: Building2 },
  { place: 'flow', title: 'Flow', Icon: Waypoints },
  { place: 'watch', title: 'Watch', Icon: Eye },
  { place: 'review', title: 'Review', Icon: ClipboardCheck },
  { place: 'log', title: 'Log', Icon: ScrollText },
  { place: 'data', title: 'Data', Icon: Database },
  { place: 'settings', title: 'Settings', Icon: Settings },
  { place: 'add', title: 'Add a move', Icon: Plus },
] as const;

/** The frame of every dashboard page: where one can go, and where one is. */
export function Shell({ place, children }: { place: string; children: ReactNode }) {
  return (
    <div className="shell">
      <nav aria-label="Whence">
        <p className="brand">Whence</p>
        <ul>
          {PLACES.map(({ place: id, title, Icon }) => (
            <li key={id}>
              <a href={`#/${id}`} aria-current={place === id ? 'page' : undefined}>
                <Icon size={17} aria-hidden="true" />
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
