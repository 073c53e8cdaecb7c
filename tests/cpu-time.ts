/**
 * How long something keeps this process busy, in milliseconds of processor
 * time: whatever else the machine does meanwhile does not count.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
