import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { countersOf } from '../../../shared/document/clock.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { nextDot } from '../../../shared/document/edit.ts';
import { readProject } from '../../../shared/document/read-file.ts';
import { erasedBy } from '../../../shared/document/stamps.ts';
import { findRecord, placeRecords } from '../../../shared/document/tables.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { filesHolding } from '../../helpers/canary.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import { platform } from '../../shared/document/helpers/platform.ts';
import { type App, documentOf, type EditInput, make, note, pairForEach, sheet } from './kit.ts';

/** What hangs on an erased record and comes, or is found, after it was erased. */
const CANARY = 'canary Ödön 4K';
const MEASURE = 'measure1';

let council: App;
let carers: App;
let key: string;
let theirs: string;

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const copyOf = async (app: App, of: string, profile?: 'partners'): Promise<string> =>
  (await app.ask.project.saveCopy({ key: of, ...(profile && { profile }) })).bytes ?? '';
const text = (bytes: string): string => Buffer.from(bytes, 'base64').toString('utf8');
const takeIn = async (app: App, of: string, bytes: string): Promise<void> => {
  const { incoming = '' } = await app.ask.library.receive({ name: 'x', bytes });
  await app.ask.project.takeIn({ key: of, incoming });
  await app.ask.project.forget({ key: of });
};
const erase = async (app: App, of: string): Promise<void> => {
  await make(app, of, [{ op: 'erase', kind: 'measure', id: MEASURE }]);
  await app.ask.project.forget({ key: of });
};
const dotOf = (document: ProjectDocument, kind: string, id: string): string | undefined => {
  const found = findRecord(document, { kind, id });
  return found && erasedBy(found.record);
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
  ({ key } = await council.ask.library.create(sheet));
  await make(council, key, [note('note1', 'stays'), add('measure', MEASURE, { name: 'Visits' })]);
  const bytes = await copyOf(council, key);
  theirs = (await carers.ask.library.receive({ name: 'Street', bytes })).key ?? '';
});

describe('what a partner hung on a record that was erased meanwhile', () => {
  it('is erased where it arrives, in both copies the same, and its words stand in no byte', async () => {
    await make(carers, theirs, hanging);
    await erase(council, key);
    await takeIn(council, key, await copyOf(carers, theirs));
    await takeIn(carers, theirs, await copyOf(council, key));
    for (const app of [council, carers]) {
      await app.ask.project.close({ key: app === council ? key : theirs });
      expect(await filesHolding(app.home, CANARY)).toEqual([]);
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
    await make(council, key, [restrict]);
    await make(carers, theirs, [restrict, ...hanging]);
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
      await expect(council.ask.project.commit({ key, edit })).rejects.toMatchObject({
        data: { sentence: expect.stringContaining('erased for good') },
      });
      expect(await filesHolding(council.home, CANARY)).toEqual([]);
    },
  );
});

describe('a file in which something hangs on an erased record, as earlier versions left it', () => {
  /** The file with one more record, as nobody’s edit makes it today. */
  const withRemnant = async (): Promise<{ path: string; bytes: Uint8Array }> => {
    await erase(council, key);
    await council.ask.project.close({ key });
    const path = await onlyProjectFile(council.home);
    const read = readProject(await readFile(path), platform);
    if (read.outcome !== 'ok') throw new Error(read.outcome);
    const { document } = read;
    const dot = nextDot(document.clock, 'Old00001');
    const id = `note1_relatesTo_${MEASURE}`;
    const fields = { from: 'note1', relation: 'relatesTo', to: MEASURE, note: CANARY };
    const remnant = placeRecords(
      document,
      [{ kind: 'link', id, record: { ...fields, '~': dot }, place: 'live' }],
      { clock: { ...countersOf(document.clock), Old00001: Number(dot.split('-')[1]) } },
    );
    return { path, bytes: createWriter(platform)(remnant) };
  };

  it('is rid of it when it is opened', async () => {
    const { path, bytes } = await withRemnant();
    await writeFile(path, bytes);
    const opened = await council.ask.project.open({ key });
    expect(opened.document).not.toContain(CANARY);
    await council.ask.project.forget({ key });
    expect(await filesHolding(council.home, CANARY)).toEqual([]);
  });

  it('is rid of it when it takes the place of the open project’s file', async () => {
    const { path, bytes } = await withRemnant();
    await council.ask.project.open({ key });
    await writeFile(path, bytes);
    // Writing looks first at what lies there.
    await make(council, key, [note('note2', 'goes on')]);
    await council.ask.project.close({ key });
    expect(await filesHolding(council.home, CANARY)).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain('goes on');
  });
});

describe('an erasure that came in with a copy', () => {
  it('stays when the copy is taken out again, and the file is as the app writes it', async () => {
    await erase(carers, theirs);
    await takeIn(council, key, await copyOf(carers, theirs));
    expect(await council.ask.project.unTake({ key })).toMatchObject({ done: true });
    await council.ask.project.close({ key });
    const { outcome } = await council.ask.project.open({ key });
    expect(outcome).toMatchObject({ outcome: 'ok' });
    expect(dotOf(await documentOf(council, key), 'measure', MEASURE)).toBeDefined();
  });
});
