/**
 * Work that runs once at a time: what is asked for again meanwhile, as by the second half of a double click, is the
 * same wish and gets the same answer.
 */
export const oneAtATime = <Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): ((...args: Args) => Promise<void>) => {
  let running: Promise<void> | undefined;
  return (...args) => {
    running ??= work(...args).finally(() => {
      running = undefined;
    });
    return running;
  };
};
