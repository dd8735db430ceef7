/**
 * Work that runs once at a time: what is asked for again meanwhile, as by the second half of a double click, is the
 * same wish and gets the same answer.
 */
export function singleFlight<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  let inFlight: Promise<void> | undefined;
  return (...args) => {
    inFlight ??= work(...args).finally(() => {
      inFlight = undefined;
    });
    return inFlight;
  };
}
