import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** How Electron marks the place of its fuses: this text, a version, their number, and a digit for each (all on). */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('1'.repeat(9)),
]);

/** A Windows program that does nothing, with the description that electron-builder rewrites. */
function windowsProgram(): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const description = Resource.VersionInfo.createEmpty();
  description.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  description.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(new Uint8Array(fuses).buffer);
  return new Uint8Array(program.generate());
}

/**
 * A folder that electron-builder takes for Electron as it is unpacked, for Linux and for Windows: packaging can be seen
 * to work where Electron's 120 MB cannot be had.
 */
export async function makeElectronStub(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  for (const language of ['en-GB', 'en-US', 'cy'])
    await writeFile(join(folder, 'locales', `${language}.pak`), '');
  await writeFile(join(folder, 'electron.exe'), windowsProgram());
  await writeFile(join(folder, 'electron'), fuses, { mode: 0o755 });
}
