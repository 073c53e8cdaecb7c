import { describe, expect, it } from 'vitest';
import type { BackupCare } from '../../lib/domain/backup-care.ts';
import { afterExport, afterLooking, backupDue, NO_CARE } from '../../lib/domain/backup-care.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
const look = (care: BackupCare, id: string, own: number, at = NOW, isNew = false) =>
  afterLooking(care, { id, own, isNew }, at);

describe('a backup', () => {
  it('is due after 20 saves, or 14 days with any', () => {
    let care = look(NO_CARE, 'a', 0, NOW, true);
    expect(backupDue(care, 0, NOW + 100 * DAY)).toBeNull();
    care = look(care, 'a', 3, NOW);
    expect(backupDue(care, 3, NOW + 13 * DAY)).toBeNull();
    expect(backupDue(care, 3, NOW + 14 * DAY)).toEqual({ saves: 3, days: 14 });
    expect(backupDue(care, 19, NOW)).toBeNull();
    expect(backupDue(care, 20, NOW)).toEqual({ saves: 20, days: 0 });
  });

  it('that was taken out is due again only after as much again', () => {
    let care = look(NO_CARE, 'a', 25);
    care = afterExport(care, 25, NOW);
    expect(backupDue(care, 25, NOW + 100 * DAY)).toBeNull();
    care = look(care, 'a', 26, NOW + 50 * DAY);
    expect(backupDue(care, 26, NOW + 60 * DAY)).toBeNull();
    expect(backupDue(care, 26, NOW + 64 * DAY)).toEqual({ saves: 1, days: 14 });
  });

  it('that was put off is asked for again after three days', () => {
    const care = { ...look(NO_CARE, 'a', 25), nudgedAt: NOW };
    expect(backupDue(care, 25, NOW + 2 * DAY)).toBeNull();
    expect(backupDue(care, 25, NOW + 3 * DAY)).not.toBeNull();
  });
});

describe('the canary', () => {
  it('notices that a database with records of the reader’s is another', () => {
    const care = look(look(NO_CARE, 'a', 0, NOW, true), 'a', 7);
    const later = look(care, 'b', 0, NOW + DAY, true);
    expect(later.lost).toEqual({ own: 7, at: NOW });
    // Until the reader has answered, looking again changes nothing of it.
    expect(look(later, 'b', 0, NOW + 2 * DAY).lost).toEqual({ own: 7, at: NOW });
    expect(backupDue(later, 1, NOW + DAY)).toBeNull();
  });

  it('is silent where the reader deleted all, and where there was nothing', () => {
    const care = look(look(NO_CARE, 'a', 7, NOW, true), 'a', 0);
    expect(care.lost).toBeNull();
    expect(look(care, 'b', 0, NOW, true).lost).toBeNull();
    expect(look(NO_CARE, 'a', 0, NOW, true).lost).toBeNull();
  });
});
