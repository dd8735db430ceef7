import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../project-paths.mjs';
import { notices } from './notices.mjs';
import { appFolders, filesAskedFor, modulesOfApp, packagesAmong } from './shipped.mjs';

/**
 * Puts the app together: the built program, its description, the licences. Everything is bundled, so that no package
 * comes along.
 * @param {string} folder
 */
export async function stageApp(folder) {
  for (const part of appFolders)
    await cp(inProject('dist', part), join(folder, 'dist', part), { recursive: true });
  for (const file of await filesAskedFor()) await cp(inProject('dist', file), join(folder, 'dist', file));
  await cp(inProject('LICENSE'), join(folder, 'LICENSE'));
  const shipped = await packagesAmong(await modulesOfApp());
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), await notices(shipped));
  const whole = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const { name, productName, version, description, license, type, main } = whole;
  // The makers of installers insist on an author and an address; the project has neither, and says so.
  const author = 'Alongside contributors';
  const homepage = 'https://alongside.invalid/';
  const own = {
    name,
    productName,
    version,
    description,
    license,
    author,
    homepage,
    private: true,
    type,
    main,
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}
