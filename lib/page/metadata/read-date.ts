import { tidyLine } from './clean.ts';

/**
 * A date as a page writes it, made ISO 8601: kept as it is where it is that
 * already; "20231005", "2023/10/05", RFC 2822 and English dates are read; null
 * else. A time keeps the offset it is given with; without one, words give the day only.
 */
export function readDate(value: string): string | null {
  const given = tidyLine(value);
  if (given.length > 60) return null;
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      given,
    );
  if (iso?.[1] && isDay(iso[1])) {
    if (!iso[2]) return iso[1];
    const zone = iso[3] ?? '';
    return `${iso[1]}T${iso[2]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/.exec(given);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(given);
  const parts = compact ?? slashed;
  if (parts) {
    const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
    return isDay(day) ? day : null;
  }
  if (!/\p{L}/u.test(given) || !/\d{4}/.test(given)) return null;
  // RFC 2822 and English dates; without a zone they are the page's own day.
  const zone = /(GMT|UTC|Z|[ECMP][SD]T|[+-]\d{2}:?\d{2})\s*$/i.exec(given)?.[1];
  const time = Date.parse(zone ? given : `${given} UTC`);
  if (Number.isNaN(time)) return null;
  const minutes = zone ? zoneMinutes(zone) : 0;
  const made = new Date(time + minutes * 60_000).toISOString();
  if (!/\d:\d\d/.test(given) || !zone) return made.slice(0, 10);
  return made.replace('.000Z', minutes === 0 ? 'Z' : offset(minutes));
}

/** Minutes east of Greenwich. */
function zoneMinutes(zone: string): number {
  const named = /^([ECMP])([SD])T$/i.exec(zone);
  if (named) {
    const hours = 5 + 'ECMP'.indexOf((named[1] ?? 'E').toUpperCase());
    return -60 * (named[2]?.toUpperCase() === 'D' ? hours - 1 : hours);
  }
  const given = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!given) return 0;
  return (given[1] === '-' ? -1 : 1) * (Number(given[2]) * 60 + Number(given[3]));
}

function offset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const all = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
