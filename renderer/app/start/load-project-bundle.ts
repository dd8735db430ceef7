type ProjectBundle = typeof import('./project-bundle.ts');

let loading: Promise<ProjectBundle> | undefined;

const loadBundle = async (): Promise<ProjectBundle> => {
  // Before anything that builds a schema.
  await import('../../core/client/configure-zod.ts');
  return import('./project-bundle.ts');
};

/** All of the program that Home is painted without: commands, their keys, and projects. Loaded once. */
export function loadProjectBundle(): Promise<ProjectBundle> {
  loading ??= loadBundle().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
