import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { commitChanges, sheet, type TestApp } from './test-app.ts';

interface TwoApps {
  readonly root: string;
  readonly council: TestApp;
  readonly carers: TestApp;
}

/** The key under which each app has the project open. */
export interface ProjectOnDrive {
  readonly ours: string;
  readonly theirs: string;
}

/** A project that begins with these changes, on a drive that both apps see and have it open from. */
export async function projectOnDrive(
  { root, council, carers }: TwoApps,
  changes: readonly Change[],
): Promise<ProjectOnDrive> {
  const { key } = await council.api.library.create(sheet);
  await commitChanges(council, key, changes);
  const [made] = await council.api.library.list();
  await council.services.close();
  const path = join(root, 'drive', 'Street.alongside.json');
  await mkdir(join(root, 'drive'));
  await rename(made?.path ?? '', path);
  const ours = (await council.services.openPath(path)).key ?? '';
  await council.api.library.moveToBin({ key });
  const theirs = (await carers.services.openPath(path)).key ?? '';
  return { ours, theirs };
}
