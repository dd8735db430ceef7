import type { Platform } from '../document/platform.ts';
import { createWriter } from '../document/write-file.ts';
import { companyOnOurStreet } from './company-on-our-street/project.ts';

/** The shipped sample projects: file names in this folder and their bytes, the same on every machine. */
export const makeSamples = (
  platform: Platform,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const write = createWriter(platform);
  return [{ name: 'company-on-our-street.alongside.json', bytes: write(companyOnOurStreet()) }];
};
