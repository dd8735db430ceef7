import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countersOf, topOf } from '../../../shared/document/clock.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { MAX_COUNTER } from '../../../shared/document/dots.ts';
import { readProject } from '../../../shared/document/read-file.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import { platform } from '../../shared/document/helpers/platform.ts';
import { documentOf, make, note, notesIn, setNote, soon, stageForEach } from './kit.ts';

/** Files whose counters are at, or near, the end of counting. */
const stage = stageForEach();

const documentIn = async (path: string): Promise<ProjectDocument> => {
  const read = readProject(await readFile(path), platform);
  if (read.outcome !== 'ok') throw new Error(read.outcome);
  return read.document;
};

/** The file of the stage's project as a partner's app with a damaged clock hands it over, with a note of theirs. */
const farCopy = async (counter: number, text = 'theirs'): Promise<Buffer> => {
  const { app, key } = stage;
  await app.ask.project.close({ key });
  const document = await documentIn(await onlyProjectFile(app.home));
  const clock = { ...countersOf(document.clock), Far00001: counter };
  const note = { ...document.records.note, note9: { text, '~': `Far00001-${counter}` } };
  return Buffer.from(createWriter(platform)({ ...document, clock, records: { ...document.records, note } }));
};

const receive = (bytes: Buffer) =>
  stage.app.ask.library.receive({ name: 'theirs.json', bytes: bytes.toString('base64') });

describe('a copy whose counters are far ahead of ours', () => {
  it('is refused with a sentence, and ours stays as it is and can be edited', async () => {
    const { key } = stage;
    await make(stage.app, key, [note('note1', 'ours')]);
    const { outcome, incoming = '' } = await receive(await farCopy(MAX_COUNTER));
    expect(outcome).toBe('sameProject');
    const refusal = { message: expect.stringContaining('cannot be joined with yours') };
    await expect(stage.app.ask.project.preview({ key, incoming })).rejects.toMatchObject(refusal);
    await expect(stage.app.ask.project.takeIn({ key, incoming })).rejects.toMatchObject(refusal);
    await make(stage.app, key, [setNote('note1', 'ours, later')]);
    expect(notesIn(await documentOf(stage.app, key))).toEqual(['ours, later']);
  });

  it('can become a project of its own, with room', async () => {
    await make(stage.app, stage.key, [note('note1', 'ours')]);
    const { incoming = '' } = await receive(await farCopy(MAX_COUNTER));
    const { key } = await stage.app.ask.library.keepApart({ incoming });
    await make(stage.app, key, [note('note2', 'goes on')]);
    expect(notesIn(await documentOf(stage.app, key))).toEqual(['goes on', 'ours', 'theirs']);
    expect(topOf((await documentOf(stage.app, key)).clock)).toBeLessThan(100);
  });

  it('is taken in where it is 2^32 ahead and no more', async () => {
    const { key } = stage;
    const top = topOf((await documentOf(stage.app, key)).clock);
    const { incoming = '' } = await receive(await farCopy(top + 2 ** 32));
    await stage.app.ask.project.takeIn({ key, incoming });
    await make(stage.app, key, [note('note2', 'goes on')]);
    expect(notesIn(await documentOf(stage.app, key))).toEqual(['goes on', 'theirs']);
  });
});

describe('such a file in the place of ours', () => {
  it.each(['while it is open', 'while it is closed'])(
    '%s: is asked about, and only its values come in',
    async (when) => {
      const { app, key } = stage;
      await make(app, key, [note('note1', 'ours')]);
      const bytes = await farCopy(MAX_COUNTER);
      const path = await onlyProjectFile(app.home);
      if (when === 'while it is open') {
        await app.ask.project.open({ key });
        await writeFile(path, bytes);
        await make(app, key, [setNote('note1', 'ours, later')]);
      } else await writeFile(path, bytes);
      await soon(async () => {
        expect((await app.ask.project.open({ key })).outcome.outcome).toBe('changedOutside');
      });
      expect(notesIn(await documentOf(app, key))).not.toContain('theirs');
      const { incoming = '' } = (await app.ask.project.open({ key })).outcome;
      await app.ask.project.takeIn({ key, incoming });
      await make(app, key, [note('note2', 'goes on')]);
      await app.ask.project.close({ key });
      const written = await documentIn(path);
      expect(notesIn(written)).toEqual(expect.arrayContaining(['goes on', 'theirs']));
      expect(topOf(written.clock)).toBeLessThan(100);
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
    await writeFile(path, createWriter(platform)({ ...other, project: 'other1234' }));
    const { key = '' } = await app.ask.library.openPath({ path });
    const opened = await app.ask.project.open({ key });
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'countersUsedUp' } });
    expect(opened.outcome.sentence).toContain('can take no more changes');
    await expect(make(app, key, [note('note2', 'no')])).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('can take no more changes') },
    });
    const made = await app.ask.library.duplicate({ key });
    await make(app, made.key, [note('note2', 'goes on')]);
    expect(notesIn(await documentOf(app, made.key))).toEqual(['goes on', 'theirs']);
  });

  it('takes its last edit, refuses the next with a sentence, and keeps what it has', async () => {
    const { app } = stage;
    const path = `${stage.root}/nearly.alongside.json`;
    await writeFile(path, await farCopy(MAX_COUNTER - 1));
    const other = await documentIn(path);
    await writeFile(path, createWriter(platform)({ ...other, project: 'other1234' }));
    const { key = '' } = await app.ask.library.openPath({ path });
    await make(app, key, [note('note2', 'last')]);
    await expect(make(app, key, [note('note3', 'one too many')])).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('can take no more changes') },
    });
    await app.ask.project.close({ key });
    expect(notesIn(await documentIn(path))).toEqual(['last', 'theirs']);
  });
});
