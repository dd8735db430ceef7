/** Runs tasks one after the other; a failed one does not stop the next. */
export type RunExclusive = <T>(task: () => Promise<T>) => Promise<T>;

/** A new, empty queue. */
export function createMutex(): RunExclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
