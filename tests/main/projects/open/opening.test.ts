import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { documentOf as documentIn, readProject } from '../../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import {
  addNote,
  commitChanges,
  cutPower,
  documentOf,
  type EditInput,
  projectForEach,
  startTestApp,
  versionFolderOf,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

const stage = projectForEach();

const versionsKept = async (): Promise<readonly string[]> =>
  (await readdir(versionFolderOf(stage.app, stage.key)))
    .filter((name) => name.endsWith('.alongside.json'))
    .sort();

/** Writes what becomes of the file's document into the file, as this app writes files. */
const rewriteFile = async (change: (document: ProjectDocument) => ProjectDocument): Promise<void> => {
  const path = await onlyProjectFile(stage.app.home);
  const document = documentIn(readProject(await readFile(path), platform));
  if (!document) throw new Error('There is no project in the file.');
  await writeFile(path, createProjectWriter(platform)(change(document)));
};

/** A project's own record with a title that is no text: an older version, or a hand, wrote it. */
const withBrokenTitle = (document: ProjectDocument): ProjectDocument => {
  const [[id, record] = []] = Object.entries(document.records.project ?? {});
  if (id === undefined || record === undefined) throw new Error('The project has no record.');
  const project = { [id]: { ...record, title: 7 } } as unknown as ProjectDocument['records'][string];
  return { ...document, records: { ...document.records, project } };
};

const reopen = async (): Promise<void> => {
  await stage.app.services.close();
  stage.app = await startTestApp(stage.app.home);
};

describe('a project that was closed in peace', () => {
  it('is answered with what its file says, the same as its document', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'Ünïcode “quoted” \n and a line')]);
    await reopen();
    const first = (await stage.app.api.project.open({ key: stage.key })).document;
    const again = (await stage.app.api.project.open({ key: stage.key })).document;
    expect(JSON.parse(first)).toEqual(JSON.parse(again));
    expect(Object.keys(JSON.parse(first)).sort()).toEqual(Object.keys(JSON.parse(again)).sort());
    expect(first).not.toContain('"sum"');
  });

  it('keeps what of its file is not ours', async () => {
    await rewriteFile((document) => ({ ...document, extra: { fromAnotherTool: [1, { deep: true }] } }));
    await commitChanges(stage.app, stage.key, [addNote('note1', 'an edit')]);
    await reopen();
    const { extra } = await documentOf(stage.app, stage.key);
    expect(extra).toEqual({ fromAnotherTool: [1, { deep: true }] });
  });

  it('is answered with an edit that another window has made since', async () => {
    const { key } = stage;
    await commitChanges(stage.app, key, [addNote('note1', 'before')]);
    const edit = prepareEdit(
      await documentOf(stage.app, key),
      [addNote('note2', 'made since')],
      documentRules,
    );
    await reopen();
    // The window of before sends it, without having opened the project anew.
    await stage.app.api.project.commit({ key, edit: edit as EditInput });
    expect((await stage.app.api.project.open({ key })).document).toContain('made since');
  });

  it('keeps no further version when it is opened and closed', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'an edit')]);
    await reopen();
    const before = await versionsKept();
    await stage.app.api.project.open({ key: stage.key });
    await reopen();
    expect(await versionsKept()).toEqual(before);
  });
});

describe('a value that does not fit, in a file that this app wrote', () => {
  it('is told to windows a moment after opening, and to those that come later', async () => {
    const { key } = stage;
    await rewriteFile(withBrokenTitle);
    const first = await stage.app.api.project.open({ key });
    expect(first.outcome.outcome).toBe('brokenRecords');
    await commitChanges(stage.app, key, [addNote('note1', 'so that it is written')]);
    await reopen();
    const { events, stop } = await watchProject(stage.app, key);
    await stage.app.api.project.open({ key });
    await waitUntil(() => events.some(({ type }) => type === 'outcome'));
    expect(events.find((event) => event.type === 'outcome')).toMatchObject({
      outcome: { outcome: 'brokenRecords', details: [expect.stringContaining('“Title” should be')] },
    });
    expect((await stage.app.api.project.open({ key })).outcome).toMatchObject({ outcome: 'brokenRecords' });
    stop();
  });

  it('is told with the answer where somebody else’s file was kept as a version', async () => {
    const { app, key } = stage;
    await app.api.project.open({ key });
    await app.services.close();
    await rewriteFile(withBrokenTitle);
    const bytes = await readFile(await onlyProjectFile(app.home));
    const folder = versionFolderOf(app, key);
    await writeFile(join(folder, '00000099_2026-03-02T10-00-00.000Z_outside.alongside.json'), bytes);
    stage.app = await startTestApp(app.home);
    expect((await stage.app.api.project.open({ key })).outcome.outcome).toBe('brokenRecords');
  });
});

describe('the version that is kept on opening', () => {
  /** A project that this data folder knows and has nothing of. */
  const openUnknown = async (): Promise<void> => {
    await stage.app.services.close();
    await rewriteFile((document) => document);
    const folder = versionFolderOf(stage.app, stage.key);
    for (const name of await readdir(folder)) await rm(join(folder, name));
    stage.app = await startTestApp(stage.app.home);
    await stage.app.api.project.open({ key: stage.key });
  };

  it('comes a moment after the answer', async () => {
    await openUnknown();
    expect(await versionsKept()).toEqual([]);
    await waitUntil(async () => (await versionsKept()).length === 1);
    expect((await versionsKept())[0]).toContain('_opened.');
  });

  it('comes with the first edit where that is earlier, and once', async () => {
    await openUnknown();
    await commitChanges(stage.app, stage.key, [addNote('note1', 'at once')]);
    const [opened, ...others] = await versionsKept();
    expect(opened).toContain('_opened.');
    expect(others).toEqual([]);
  });

  it('comes with closing where nothing was edited', async () => {
    await openUnknown();
    await stage.app.services.close();
    expect(await versionsKept()).toEqual([expect.stringContaining('_opened.')]);
    stage.app = await startTestApp(stage.app.home);
  });

  it('is not missed after a power cut before it: the file is whole, and so is an edit of that moment', async () => {
    await openUnknown();
    await commitChanges(stage.app, stage.key, [addNote('note1', 'acknowledged')]);
    const cut = join(stage.root, 'cut');
    await cutPower(stage.app, cut);
    const again = await startTestApp(cut);
    const { document, outcome } = await again.api.project.open({ key: stage.key });
    expect(outcome.outcome).toBe('ok');
    expect(document).toContain('acknowledged');
    await again.services.close();
  });
});
