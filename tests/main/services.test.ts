import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServices, type Services } from '../../main/services.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { onlyProjectFile } from '../helpers/app/project-file.ts';

const sheet = {
  title: 'Company on our street',
  aim: 'Fewer lonely days',
  population: 'People with dementia who live alone',
  objectives: [],
  leadRole: 'Lead commissioner',
  stage: 'discover',
};

let dataFolder: string;
let services: Services;
const start = () => createServices({ dataFolder, version: '1', shell: 'browser' });
const client = () => createRouterClient(services.router);

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'alongside-'));
  services = await start();
});
afterEach(async () => {
  await services.close();
  await rm(dataFolder, { recursive: true });
});

describe('the services', () => {
  it('make a project, take an edit, and have it in the file after closing', async () => {
    const { key } = await client().library.create(sheet);
    const opened = await client().project.open({ key });
    const document: ProjectDocument = JSON.parse(opened.document);
    const fields = { statement: 'Forms come before people' };
    const edit = prepareEdit(
      document,
      [{ op: 'add', kind: 'barrier', id: 'b12345678', fields }],
      documentRules,
    );
    const { save, dot } = await client().project.commit({ key, edit: edit as never, nonce: 'one' });
    expect(save.state).toBe('saved');
    const again = await client().project.commit({ key, edit: edit as never, nonce: 'one' });
    expect(again.dot).toBe(dot);
    await services.close();
    const path = await onlyProjectFile(dataFolder);
    expect(basename(path)).toBe('Company on our street.alongside.json');
    expect(await readFile(path, 'utf8')).toContain('Forms come before people');
    const [listed] = await client().library.list();
    expect(listed).toMatchObject({
      title: sheet.title,
      counts: { cards: 1 },
      inFolder: true,
      missing: false,
    });
  });

  it('open the sample, and the same one again while it is untouched', async () => {
    const first = await client().library.createSample();
    expect(await client().library.createSample()).toEqual(first);
    const { outcome } = await client().project.open(first);
    expect(outcome.outcome).toBe('ok');
  });
});
