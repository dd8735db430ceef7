/** Runs tasks one after the other; a failed one does not stop the next. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A new, empty queue. */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
};
