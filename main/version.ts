/** Put in by build/vite.main.config.ts and build/vitest.config.ts from package.json. */
declare const ALONGSIDE_VERSION: string;

/** The version of this copy of Alongside, such as "0.1.0". */
export const version: string = ALONGSIDE_VERSION;
