import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSettings } from '../../../main/settings/settings.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'alongside-settings-'));
});
afterEach(() => rm(home, { recursive: true }));
const open = () => openSettings(nodeFiles, home);

it('settings begin calm and light, and are there again after a change', async () => {
  const settings = await open();
  expect(settings.data).toMatchObject({ theme: 'light', org: '', role: '', tourSeen: false });
  await settings.update((before) => ({ ...before, theme: 'dark', org: 'Council' }));
  expect((await open()).data).toMatchObject({ theme: 'dark', org: 'Council', tourSeen: false });
});

it('settings of an older version get what is new, and keep what they say', async () => {
  await writeFile(join(home, 'settings.json'), '{"theme":"auto"}');
  expect((await open()).data).toMatchObject({ theme: 'auto', tourSeen: false });
});

it('settings that make no sense are kept beside', async () => {
  await writeFile(join(home, 'settings.json'), '{"theme":"pink"}');
  const { data } = await open();
  expect(data.theme).toBe('light');
  await expect(readFile(join(home, 'settings.json'))).rejects.toThrow();
});
