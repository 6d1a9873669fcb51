/** Milliseconds that a thread may work before others get their turn. */
const LONGEST_WORK = 12;

/** Gives a function to be awaited often in long work: now and then it lets the screen and the planner have their turn. */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_WORK) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}
