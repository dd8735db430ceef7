const look = 500;

/**
 * Under npm a shell stands between, which a SIGTERM ends without telling us: that our parent has changed is then the
 * only sign. build/start.mjs notes who it was.
 */
function whenOrphaned(then: () => void): void {
  const parent = process.env.ALONGSIDE_PARENT;
  if (parent === undefined || process.platform === 'win32') return;
  const timer = setInterval(() => {
    if (String(process.ppid) === parent) return;
    clearInterval(timer);
    then();
  }, look);
  timer.unref();
}

/**
 * Resolves at Ctrl-C, or when the system asks the app to end. A second Ctrl-C ends it at once: what was done is safe in
 * its journal.
 */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
    whenOrphaned(resolve);
  });
}
