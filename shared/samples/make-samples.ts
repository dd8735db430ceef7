import type { Platform } from '../document/file/platform.ts';
import { createProjectWriter } from '../document/file/project-writer.ts';
import { companyOnOurStreet } from './company-on-our-street/company-on-our-street.ts';

/** The shipped sample projects: file names in this folder and their bytes, the same on every machine. */
export function makeSamples(
  platform: Platform,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const write = createProjectWriter(platform);
  return [{ name: 'company-on-our-street.alongside.json', bytes: write(companyOnOurStreet()) }];
}
