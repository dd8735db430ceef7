type ProjectBundle = typeof import('./project-bundle.ts');

let loading: Promise<ProjectBundle> | undefined;

const loadBundle = async (): Promise<ProjectBundle> => {
  // Before anything that builds a schema.
  await import('../../core/client/configure-zod.ts');
  return import('./project-bundle.ts');
};

/** Loads, once, the part of the app that Home is painted without: commands, their keys, and projects. */
export function loadProjectBundle(): Promise<ProjectBundle> {
  loading ??= loadBundle().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
