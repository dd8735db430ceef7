/** Lets keys, presses and a frame come between two pieces of long work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
