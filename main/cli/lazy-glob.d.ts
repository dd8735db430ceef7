/** Vite turns the call into imports in every build and test: of each file when its function is called. */
interface ImportMeta {
  glob<Module>(pattern: string): Readonly<Record<string, () => Promise<Module>>>;
}
