/** How often a tool looks for the process that started it, in milliseconds. */
const EVERY = 500;

/**
 * Calls `end` once the process that started this one is gone. npm puts a shell between itself and a
 * tool, which does not pass on that it is told to end.
 */
export function onParentGone(end: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, EVERY);
  timer.unref();
}
