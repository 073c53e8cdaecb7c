import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import { addToLog } from '../../lib/db/log.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import type { FrontTab } from './use-tab.ts';

/** Write that somebody was looked at in the panel, where the log takes anything. */
export async function logFromPanel(db: Database, entity: Entity, tab: FrontTab): Promise<void> {
  if (tab.incognito || (await readSettings()).logPaused) return;
  await addToLog(
    db,
    {
      entityId: entity.id,
      kind: entity.kind,
      name: entity.name,
      url: tab.url,
      title: tab.title,
      context: '',
      openedBy: 'menu',
    },
    systemClock,
  );
}
