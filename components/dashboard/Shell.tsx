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
import { say } from '../../lib/i18n/say.ts';

const PLACES = [
  { place: 'people', Icon: Users },
  { place: 'labs', Icon: Building2 },
  { place: 'flow', Icon: Waypoints },
  { place: 'watch', Icon: Eye },
  { place: 'review', Icon: ClipboardCheck },
  { place: 'log', Icon: ScrollText },
  { place: 'data', Icon: Database },
  { place: 'settings', Icon: Settings },
  { place: 'add', Icon: Plus },
] as const;

/** The frame of every dashboard page: where one can go, and where one is. */
export function Shell({ place, children }: { place: string; children: ReactNode }) {
  return (
    <div className="shell">
      <nav aria-label="Whence">
        <p className="brand">Whence</p>
        <ul>
          {PLACES.map(({ place: id, Icon }) => (
            <li key={id}>
              <a href={`#/${id}`} aria-current={place === id ? 'page' : undefined}>
                <Icon size={17} aria-hidden="true" />
                {say(`nav.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
