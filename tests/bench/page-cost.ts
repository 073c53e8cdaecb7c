/** Main-thread time of single scripts, read from Chromium's sampling profiler. */
import type { CDPSession } from 'puppeteer-core';

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Every 0.1 ms: below that the profiler itself weighs. */
const INTERVAL = 100;

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

export async function stopProfile(session: CDPSession): Promise<Profile> {
  const { profile } = await session.send('Profiler.stop');
  return profile as Profile;
}

/** The ids of the nodes in which a script of which `isOurs` holds is anywhere on the stack. */
function nodesOf(profile: Profile, isOurs: (url: string) => boolean): Set<number> {
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const walk = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const here = inside || isOurs(node.callFrame.url);
    if (here) ours.add(id);
    for (const child of node.children ?? []) walk(child, here);
  };
  const root = profile.nodes[0];
  if (root) walk(root.id, false);
  return ours;
}

/**
 * Milliseconds of each stretch in which such a script ran without a pause, the longest first; collecting
 * garbage is no pause. Two tasks with less than a sample between them count as one stretch.
 */
export function stretchesOf(profile: Profile, isOurs: (url: string) => boolean): number[] {
  const ours = nodesOf(profile, isOurs);
  const collector = profile.nodes.find(
    ({ callFrame }) => callFrame.functionName === '(garbage collector)',
  )?.id;
  const stretches: number[] = [];
  let stretch = 0;
  profile.samples?.forEach((id, index) => {
    if (ours.has(id) || (stretch > 0 && id === collector)) {
      stretch += profile.timeDeltas?.[index + 1] ?? INTERVAL;
      return;
    }
    if (stretch > 0) stretches.push(stretch / 1000);
    stretch = 0;
  });
  if (stretch > 0) stretches.push(stretch / 1000);
  return stretches.toSorted((a, b) => b - a);
}

/**
 * Milliseconds in which a script of which `isOurs` holds was anywhere on the
 * stack: what it calls in the browser counts, as does what it calls back.
 */
export function timeIn(profile: Profile, isOurs: (url: string) => boolean): number {
  const ours = nodesOf(profile, isOurs);
  let microseconds = 0;
  profile.samples?.forEach((id, index) => {
    // A sample stands for the time until the next one.
    if (ours.has(id)) microseconds += profile.timeDeltas?.[index + 1] ?? INTERVAL;
  });
  return microseconds / 1000;
}
