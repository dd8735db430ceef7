type Rest = typeof import('./rest.ts');

let loading: Promise<Rest> | undefined;

const load = async (): Promise<Rest> => {
  // Before anything that builds a schema.
  await import('../client/strict.ts');
  return import('./rest.ts');
};

/** All of the program that Home is painted without: commands, their keys, and projects. Loaded once. */
export const rest = (): Promise<Rest> => {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
};

/** Does a command, as soon as it is there. */
export const runSoon = (id: string): void => {
  void rest().then(({ runCommand }) => runCommand(id));
};
