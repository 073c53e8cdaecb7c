/** What comes sooner needs no word that it is coming (ms). */
const SLOW = 100;

/** Say that something is long in coming (`slow(true)`), and then that it has come. */
export function whenSlow(asked: Promise<unknown>, slow: (is: boolean) => void): void {
  const timer = setTimeout(() => slow(true), SLOW);
  const stop = () => {
    clearTimeout(timer);
    slow(false);
  };
  asked.then(stop, stop);
}
