/** The one thing of Vite that shared/ leans on: it turns the call into static imports in every build and test. */
interface ImportMeta {
  glob<Module>(pattern: string, options: { readonly eager: true }): Readonly<Record<string, Module>>;
}
