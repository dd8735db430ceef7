import { cp, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { connectToServices } from './service-client.ts';
import { startApp, temporaryFolder } from './start-app.ts';

/** The screens of the shipped sample that a test can begin on. */
export type SampleScreen = 'map' | 'outline' | 'plan' | 'hypotheses' | 'measures';

/** A data folder with the sample in it, as "Try a sample project" on Home leaves it: to be copied. */
export interface SampleHome {
  readonly path: string;
  readonly key: string;
  remove(): Promise<void>;
}

/** Asks a shell for the sample as Home does, without a page: that is much less work for the machine. */
export async function makeSampleHome(): Promise<SampleHome> {
  const { path, remove } = await temporaryFolder();
  const app = await startApp({ home: path });
  try {
    const window = await connectToServices(app.url);
    const { key } = await window.api.library.createSample();
    window.close();
    return { path, key, remove };
  } finally {
    await app.stop();
  }
}

const jsonEscaped = (folder: string): string => JSON.stringify(folder).slice(1, -1);

/** Puts the sample into another data folder. Throws where that one would still name the file of the first. */
export async function copySample({ path }: SampleHome, home: string): Promise<void> {
  await cp(join(path, 'projects'), join(home, 'projects'), { recursive: true });
  // The library names the whole path of each file, without links on the way.
  const [from, to] = await Promise.all([realpath(path), realpath(home)]);
  const before = await readFile(join(path, 'library.json'), 'utf8');
  const text = before.replaceAll(jsonEscaped(from), jsonEscaped(to));
  if (text === before) throw new Error(`The library of ${from} names none of its files.`);
  await writeFile(join(home, 'library.json'), text);
}

/** The address of a screen of the sample, to be put behind that of the app. */
export function sampleAddress({ key }: SampleHome, screen: SampleScreen): string {
  const isTab = screen === 'hypotheses' || screen === 'measures';
  return `#/p/${key}/${isTab ? `tests?tab=${screen}` : screen}`;
}

/** Waits until a screen of the sample is drawn: by the page itself, for `expect` looks again after half a second only. */
export async function waitForSample(page: Page, screen: SampleScreen): Promise<void> {
  const sign = {
    map: page.locator('.card[data-card]', { hasText: 'Six residents, six weeks' }),
    outline: page.locator('[data-row]', { hasText: 'Six residents, six weeks' }).first(),
    plan: page.getByRole('heading', { name: 'Plan', exact: true }),
    hypotheses: page.getByRole('heading', { name: 'Cycle 2', exact: false }),
    measures: page.getByRole('heading', { name: 'Meaningful contacts', exact: true }),
  };
  await sign[screen].waitFor();
}
