import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { countersOf } from '../../../../shared/document/model/clock.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { findRecord, putRecords } from '../../../../shared/document/model/record-tables.ts';
import { erasureDotOf } from '../../../../shared/document/model/stamps.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { filesContaining } from '../../../helpers/disk/files-containing.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  pairForEach,
  sheet,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { platform } from '../../../shared/document/helpers/platform.ts';

/** What hangs on an erased record and comes, or is found, after it was erased. */
const CANARY = 'canary Ödön 4K';
const MEASURE = 'measure1';

let council: TestApp;
let carers: TestApp;
let key: string;
let theirs: string;

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const copyOf = async (app: TestApp, of: string, profile?: 'partners'): Promise<string> =>
  (await app.api.project.saveCopy({ key: of, ...(profile && { profile }) })).bytes ?? '';
const text = (bytes: string): string => Buffer.from(bytes, 'base64').toString('utf8');
const takeIn = async (app: TestApp, of: string, bytes: string): Promise<void> => {
  const { incomingId = '' } = await receiveCopy(app.api, { name: 'x', bytes });
  await app.api.project.mergeIncoming({ key: of, incomingId });
  await app.api.project.purgeErased({ key: of });
};
const erase = async (app: TestApp, of: string): Promise<void> => {
  await commitChanges(app, of, [{ op: 'erase', kind: 'measure', id: MEASURE }]);
  await app.api.project.purgeErased({ key: of });
};
const dotOf = (document: ProjectDocument, kind: string, id: string): string | undefined => {
  const found = findRecord(document, { kind, id });
  return found && erasureDotOf(found.record);
};

/** Everything that may hang on a card, with words of its own. */
const hanging: readonly Change[] = [
  add('link', `note1_relatesTo_${MEASURE}`, {
    from: 'note1',
    relation: 'relatesTo',
    to: MEASURE,
    note: CANARY,
  }),
  add('link', `${MEASURE}_relatesTo_note1`, {
    from: MEASURE,
    relation: 'relatesTo',
    to: 'note1',
    note: CANARY,
  }),
  add('dataPoint', `${MEASURE}_20260301`, { measure: MEASURE, date: '2026-03-01', note: CANARY }),
  add('annotation', 'annotation1', { measure: MEASURE, date: '2026-03-01', text: CANARY }),
  add('phase', 'phase1', { measure: MEASURE, from: '2026-03-01', label: CANARY }),
  add('placement', `map1_${MEASURE}`, { map: 'map1', card: MEASURE, pos: [1, 2] }),
];

pairForEach((pair) => {
  ({ council, carers } = pair);
});
beforeEach(async () => {
  ({ key } = await council.api.library.create(sheet));
  await commitChanges(council, key, [addNote('note1', 'stays'), add('measure', MEASURE, { name: 'Visits' })]);
  const bytes = await copyOf(council, key);
  theirs = (await receiveCopy(carers.api, { name: 'Street', bytes })).key ?? '';
});

describe('what a partner hung on a record that was erased meanwhile', () => {
  it('is erased where it arrives, in both copies the same, and its words stand in no byte', async () => {
    await commitChanges(carers, theirs, hanging);
    await erase(council, key);
    await takeIn(council, key, await copyOf(carers, theirs));
    await takeIn(carers, theirs, await copyOf(council, key));
    for (const app of [council, carers]) {
      await app.api.project.close({ key: app === council ? key : theirs });
      expect(await filesContaining(app.home, CANARY)).toEqual([]);
    }
    const [mine, other] = [await documentOf(council, key), await documentOf(carers, theirs)];
    expect([mine.records, mine.trash]).toEqual([other.records, other.trash]);
    const erasure = dotOf(mine, 'measure', MEASURE);
    for (const change of hanging) expect(dotOf(mine, change.kind, change.id)).toBeDefined();
    expect(dotOf(mine, 'link', `note1_relatesTo_${MEASURE}`)).toBe(erasure);
    expect(dotOf(mine, 'dataPoint', `${MEASURE}_20260301`)).toBe(erasure);
  });

  it('does not leave with a copy, although what withheld it is gone', async () => {
    const restrict: Change = {
      op: 'set',
      kind: 'measure',
      id: MEASURE,
      fields: { sensitivity: 'restricted' },
    };
    await commitChanges(council, key, [restrict]);
    await commitChanges(carers, theirs, [restrict, ...hanging]);
    await erase(council, key);
    await takeIn(council, key, await copyOf(carers, theirs));
    expect(text(await copyOf(council, key, 'partners'))).not.toContain(CANARY);
  });
});

describe('what a window hangs on a record that another window erased', () => {
  it.each(hanging.map((change) => [change.kind, change]))(
    '%s: is refused, and not written anywhere',
    async (_kind, change) => {
      await erase(council, key);
      const { kind, id } = change;
      const fields = 'fields' in change ? change.fields : {};
      const writes = Object.entries(fields).map(([register, value]) => ({
        kind,
        id,
        register,
        value,
        seen: [],
      }));
      const edit = { writes: [...writes, { kind, id, register: '+', seen: [] }] } as EditInput;
      await expect(council.api.project.commit({ key, edit })).rejects.toMatchObject({
        data: { sentence: expect.stringContaining('erased for good') },
      });
      expect(await filesContaining(council.home, CANARY)).toEqual([]);
    },
  );
});

describe('a file in which something hangs on an erased record, as earlier versions left it', () => {
  /** The file with one more record, as nobody’s edit makes it today. */
  const withRemnant = async (): Promise<{ path: string; bytes: Uint8Array }> => {
    await erase(council, key);
    await council.api.project.close({ key });
    const path = await onlyProjectFile(council.home);
    const read = readProject(await readFile(path), platform);
    if (read.outcome !== 'ok') throw new Error(read.outcome);
    const { document } = read;
    const dot = nextDot(document.clock, 'Old00001');
    const id = `note1_relatesTo_${MEASURE}`;
    const fields = { from: 'note1', relation: 'relatesTo', to: MEASURE, note: CANARY };
    const remnant = putRecords(
      document,
      [{ kind: 'link', id, record: { ...fields, '~': dot }, location: 'live' }],
      { clock: { ...countersOf(document.clock), Old00001: Number(dot.split('-')[1]) } },
    );
    return { path, bytes: createProjectWriter(platform)(remnant) };
  };

  it('is rid of it when it is opened', async () => {
    const { path, bytes } = await withRemnant();
    await writeFile(path, bytes);
    const opened = await council.api.project.open({ key });
    expect(opened.document).not.toContain(CANARY);
    await council.api.project.purgeErased({ key });
    expect(await filesContaining(council.home, CANARY)).toEqual([]);
  });

  it('is rid of it when it takes the place of the open project’s file', async () => {
    const { path, bytes } = await withRemnant();
    await council.api.project.open({ key });
    await writeFile(path, bytes);
    // Writing looks first at what lies there.
    await commitChanges(council, key, [addNote('note2', 'goes on')]);
    await council.api.project.close({ key });
    expect(await filesContaining(council.home, CANARY)).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain('goes on');
  });
});

describe('an erasure that came in with a copy', () => {
  it('stays when the copy is taken out again, and the file is as the app writes it', async () => {
    await erase(carers, theirs);
    await takeIn(council, key, await copyOf(carers, theirs));
    expect(await council.api.project.undoMerge({ key })).toMatchObject({ done: true });
    await council.api.project.close({ key });
    const { outcome } = await council.api.project.open({ key });
    expect(outcome).toMatchObject({ outcome: 'ok' });
    expect(dotOf(await documentOf(council, key), 'measure', MEASURE)).toBeDefined();
  });
});
