import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { countersOf, highestCounter } from '../../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { MAX_COUNTER } from '../../../../shared/document/model/dots.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  projectForEach,
  setNote,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { platform } from '../../../shared/document/helpers/platform.ts';

/** Files whose counters are at, or near, the end of counting. */
const stage = projectForEach();

const documentIn = async (path: string): Promise<ProjectDocument> => {
  const read = readProject(await readFile(path), platform);
  if (read.outcome !== 'ok') throw new Error(read.outcome);
  return read.document;
};

/** The file of the stage's project as a partner's app with a damaged clock hands it over, with a note of theirs. */
const farCopy = async (counter: number, text = 'theirs'): Promise<Buffer> => {
  const { app, key } = stage;
  await app.api.project.close({ key });
  const document = await documentIn(await onlyProjectFile(app.home));
  const clock = { ...countersOf(document.clock), Far00001: counter };
  const note = { ...document.records.note, note9: { text, '~': `Far00001-${counter}` } };
  return Buffer.from(
    createProjectWriter(platform)({ ...document, clock, records: { ...document.records, note } }),
  );
};

const receive = (bytes: Buffer) =>
  receiveCopy(stage.app.api, { name: 'theirs.json', bytes: bytes.toString('base64') });

describe('a copy whose counters are far ahead of ours', () => {
  it('is refused with a sentence, and ours stays as it is and can be edited', async () => {
    const { key } = stage;
    await commitChanges(stage.app, key, [addNote('note1', 'ours')]);
    const { sort, incomingId = '' } = await receive(await farCopy(MAX_COUNTER));
    expect(sort).toBe('countersTooHigh');
    const refusal = { message: expect.stringContaining('cannot be joined with yours') };
    await expect(stage.app.api.project.previewMerge({ key, incomingId })).rejects.toMatchObject(refusal);
    await expect(stage.app.api.project.mergeIncoming({ key, incomingId })).rejects.toMatchObject(refusal);
    await commitChanges(stage.app, key, [setNote('note1', 'ours, later')]);
    expect(noteTexts(await documentOf(stage.app, key))).toEqual(['ours, later']);
  });

  it('can become a project of its own, with room', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'ours')]);
    const { incomingId = '' } = await receive(await farCopy(MAX_COUNTER));
    const { key } = await stage.app.api.library.keepAsSeparate({ incomingId });
    await commitChanges(stage.app, key, [addNote('note2', 'goes on')]);
    expect(noteTexts(await documentOf(stage.app, key))).toEqual(['goes on', 'ours', 'theirs']);
    expect(highestCounter((await documentOf(stage.app, key)).clock)).toBeLessThan(100);
  });

  it('is taken in where it is 2^32 ahead and no more', async () => {
    const { key } = stage;
    const top = highestCounter((await documentOf(stage.app, key)).clock);
    const { incomingId = '' } = await receive(await farCopy(top + 2 ** 32));
    await stage.app.api.project.mergeIncoming({ key, incomingId });
    await commitChanges(stage.app, key, [addNote('note2', 'goes on')]);
    expect(noteTexts(await documentOf(stage.app, key))).toEqual(['goes on', 'theirs']);
  });
});

describe('such a file in the place of ours', () => {
  it.each(['while it is open', 'while it is closed'])(
    '%s: is asked about, and only its values come in',
    async (when) => {
      const { app, key } = stage;
      await commitChanges(app, key, [addNote('note1', 'ours')]);
      const bytes = await farCopy(MAX_COUNTER);
      const path = await onlyProjectFile(app.home);
      if (when === 'while it is open') {
        await app.api.project.open({ key });
        await writeFile(path, bytes);
        await commitChanges(app, key, [setNote('note1', 'ours, later')]);
      } else await writeFile(path, bytes);
      await waitUntil(async () => {
        expect((await app.api.project.open({ key })).outcome.outcome).toBe('changedOutside');
      });
      expect(noteTexts(await documentOf(app, key))).not.toContain('theirs');
      const { incomingId = '' } = (await app.api.project.open({ key })).outcome;
      await app.api.project.mergeIncoming({ key, incomingId });
      await commitChanges(app, key, [addNote('note2', 'goes on')]);
      await app.api.project.close({ key });
      const written = await documentIn(path);
      expect(noteTexts(written)).toEqual(expect.arrayContaining(['goes on', 'theirs']));
      expect(highestCounter(written.clock)).toBeLessThan(100);
    },
  );
});

describe('a project without room', () => {
  it('opens for reading, says why, and becomes a project of its own that can be worked on', async () => {
    const { app } = stage;
    const bytes = await farCopy(MAX_COUNTER);
    const path = `${stage.root}/elsewhere.alongside.json`;
    await writeFile(path, bytes);
    const other = await documentIn(path);
    await writeFile(path, createProjectWriter(platform)({ ...other, project: 'other1234' }));
    const { key = '' } = await app.api.library.openPath({ path });
    const opened = await app.api.project.open({ key });
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'countersUsedUp' } });
    expect(opened.outcome.sentence).toContain('can take no more changes');
    await expect(commitChanges(app, key, [addNote('note2', 'no')])).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('can take no more changes') },
    });
    const made = await app.api.library.duplicate({ key });
    await commitChanges(app, made.key, [addNote('note2', 'goes on')]);
    expect(noteTexts(await documentOf(app, made.key))).toEqual(['goes on', 'theirs']);
  });

  it('takes its last edit, refuses the next with a sentence, and keeps what it has', async () => {
    const { app } = stage;
    const path = `${stage.root}/nearly.alongside.json`;
    await writeFile(path, await farCopy(MAX_COUNTER - 1));
    const other = await documentIn(path);
    await writeFile(path, createProjectWriter(platform)({ ...other, project: 'other1234' }));
    const { key = '' } = await app.api.library.openPath({ path });
    await commitChanges(app, key, [addNote('note2', 'last')]);
    await expect(commitChanges(app, key, [addNote('note3', 'one too many')])).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('can take no more changes') },
    });
    await app.api.project.close({ key });
    expect(noteTexts(await documentIn(path))).toEqual(['last', 'theirs']);
  });
});
