import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Editor, Replacement } from '../../../../main/projects/editing/editor.ts';
import { createPendingDecision } from '../../../../main/projects/editing/external-change.ts';
import { createReconciler } from '../../../../main/projects/editing/reconcile-external-change.ts';
import { createSizeGuard, ProjectTooLarge } from '../../../../main/projects/editing/size-guard.ts';
import { chooseInitialState } from '../../../../main/projects/open/initial-state.ts';
import { platform } from '../../../../main/projects/platform.ts';
import { readProjectBytes } from '../../../../main/projects/read-project-file.ts';
import type { ProjectEvent } from '../../../../shared/contract/project.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import {
  createProjectPieceWriter,
  createProjectWriter,
} from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { MAX_REPLICAS } from '../../../../shared/document/file/replica-limit.ts';
import { createReplica } from '../../../../shared/document/merge/replica.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { MAX_FILE_BYTES } from '../../../../shared/input-size-limits.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  type EditInput,
  noteTexts,
  projectForEach,
  setNote,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { patience } from '../../../shared/document/laws/operations.ts';

const stage = projectForEach();
const path = (): string => join(stage.root, 'street.alongside.json');
const write = (document: ProjectDocument): Uint8Array => createProjectWriter(platform)(document);

const words = (length: number): string => 'word '.repeat(length / 5);

const project = applyChanges(emptyDocument('p12345678'), [
  { op: 'add', kind: 'project', id: 'p12345678', fields: { title: 'Street' } },
  addNote('note1', words(4000)),
  addNote('note2', 'short'),
]);

/** The project with something that this version does not know, so that its file lacks `room` bytes of the limit. */
const nearlyFull = (document: ProjectDocument, room: number): ProjectDocument => {
  const filled = (length: number) => ({ ...document, extra: { future: 'x'.repeat(length) } });
  return filled(MAX_FILE_BYTES - room - write(filled(0)).length);
};

const open = async (app: TestApp): Promise<string> => {
  const { key } = await app.api.library.openPath({ path: path() });
  if (key === undefined) throw new Error('not opened');
  return key;
};

/** Asks for changes of `seen` as a window does. */
const ask = (app: TestApp, key: string, seen: ProjectDocument, changes: readonly Change[]) =>
  app.api.project.commit({ key, edit: prepareEdit(seen, changes, documentRules) as EditInput });

const refused = (part: string) => ({
  code: 'REFUSED',
  data: { sentence: expect.stringContaining(part) },
});

const LARGER = 'The project would be larger than 64 MB and could not be opened again. Erase for good';

const SESSIONS =
  'The project was opened and changed 500,000 times, and with one more it could not be opened again. Go on in a new project.';

const onDisk = async (): Promise<ProjectDocument> => {
  const read = readProject(await readFile(path()), platform);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  return read.document;
};

describe('a project at 64 MB', () => {
  const full = nearlyFull(project, 600);
  beforeEach(() => writeFile(path(), write(full)));

  it('refuses an edit that would make it larger, takes one that fits and one that makes room, takes in no copy that is too much, and can be read', {
    timeout: patience,
  }, async () => {
    const { app } = stage;
    const key = await open(app);
    const long = [setNote('note2', words(1000))];
    await expect(ask(app, key, full, long)).rejects.toMatchObject(refused(LARGER));
    const { mtimeMs } = await stat(path());
    await ask(app, key, full, [setNote('note2', 'it fits')]);
    // Reading 64 MB again and again takes the processor from what writes them. And a text of 64 MB that is looked through by
    // `expect` is a text of 64 MB that it writes down each time it is not there yet.
    await waitUntil(
      async () => (await stat(path())).mtimeMs !== mtimeMs && (await readFile(path())).includes('it fits'),
    );
    expect((await stat(path())).size).toBeLessThanOrEqual(MAX_FILE_BYTES);
    expect(noteTexts(await onDisk())).toEqual(['it fits', words(4000)]);
    // Little by little is no way past it.
    let [isTaken, pieces] = [true, 0];
    for (; isTaken && pieces < 8; pieces += 1)
      isTaken = await ask(app, key, full, [addNote(`more${pieces}`, words(200))]).then(
        () => true,
        () => false,
      );
    expect(isTaken).toBe(false);
    expect(pieces).toBeGreaterThan(1);
    await ask(app, key, full, [{ op: 'erase', kind: 'note', id: 'note1' }]);
    const copy = applyChanges({ ...full, extra: {} }, [addNote('theirs', words(20_000))], 'Partner1');
    const bytes = Buffer.from(write(copy)).toString('base64');
    const { incomingId = '' } = await receiveCopy(app.api, { name: 'copy.alongside.json', bytes });
    await expect(app.api.project.mergeIncoming({ key, incomingId })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(LARGER),
    });
    await ask(app, key, full, [addNote('note3', words(1000))]);
    await app.services.close();
    const left = noteTexts(await onDisk());
    expect(left).toContain(words(1000));
    expect(left).not.toContain(words(20_000));
    expect((await stat(path())).size).toBeLessThanOrEqual(MAX_FILE_BYTES);
  });
});

/** What the file says where somebody else made it as full as it may be, and we know an edit that it lacks. */
const bothOf = (): {
  readonly partners: Uint8Array;
  readonly ours: ProjectDocument;
  readonly before: ProjectDocument;
} => {
  const before = nearlyFull(project, 600);
  const partners = write(applyChanges(before, [addNote('theirs', words(400))], 'Partner1'));
  return { partners, before, ours: applyChanges(before, [addNote('ours', words(400))], 'Ours0001') };
};

describe('two versions that each fit and do not fit together', () => {
  const { partners, ours, before } = bothOf();

  it('are not joined under an open project: it says so, the file stays, and nothing of ours changes', async () => {
    const guard = createSizeGuard(createProjectPieceWriter(platform));
    const told: ProjectEvent[] = [];
    const editor = {
      document: ours,
      replace: async ({ produce }: Replacement): Promise<ProjectDocument> => {
        const replica = createReplica(() => 'Own00001');
        guard.check(
          ours,
          produce(ours, (theirs) => replica.merge(ours, theirs, documentRules)),
        );
        throw new Error('it was joined');
      },
    } as unknown as Editor;
    const absorb = createReconciler({
      editor,
      pendingDecision: createPendingDecision(undefined, () => undefined),
      emit: (event) => told.push(event),
      isStable: async () => true,
      preserveUnreadable: async () => true,
    });
    expect(await absorb(partners, before)).toEqual({
      reason: 'tooLarge',
      sentence: expect.stringMatching(
        /^This file was changed elsewhere, and it cannot be joined with what you have here\. .*64 MB.*Your changes are safe/,
      ),
    });
    expect(told).toEqual([]);
  });

  it('are not begun with where a power cut left ours out of the file: it is shown, and ours can be asked for', () => {
    const recalled = {
      document: ours,
      writtenDocument: before,
      writtenClock: before.clock,
      unwrittenCount: 1,
      nonces: new Map(),
      snapshotCrc: undefined,
    };
    const start = chooseInitialState(readProjectBytes(partners), recalled, 'Fresh001');
    expect(start.source).toBe('stale');
    if (start.source !== 'stale') return;
    expect(noteTexts(start.document)).toContain(words(400));
    expect(start.newerState).toBe(ours);
    const roomy = { ...ours, extra: {} };
    const small = write(applyChanges({ ...before, extra: {} }, [addNote('theirs', words(400))], 'Partner1'));
    expect(
      chooseInitialState(readProjectBytes(small), { ...recalled, document: roomy }, 'Fresh001').source,
    ).toBe('file');
  });
});

/** The project after so many openings with an edit. */
const afterSessions = (count: number): ProjectDocument => {
  const past = Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`Q${index}`, 1]));
  return { ...project, clock: { ...past, Tester01: 1 } };
};

describe('the guard of a project’s size', () => {
  const grownBy = (document: ProjectDocument, changes: readonly Change[], session?: string) =>
    applyChanges(document, changes, session);

  it('makes the file to look at it only where an edit comes near a limit', () => {
    let made = 0;
    const guard = createSizeGuard((document) => {
      made += 1;
      return [write(document)];
    });
    let document = project;
    for (let index = 0; index < 50; index += 1) {
      const after = grownBy(document, [addNote(`n${index}`, words(500))]);
      guard.check(document, after, JSON.stringify(after.records.note?.[`n${index}`]));
      document = after;
    }
    expect(made).toBe(1);
  });

  it('counts sessions, and lets the one that is at work go on', { timeout: patience }, () => {
    const before = afterSessions(MAX_REPLICAS);
    const guard = createSizeGuard(createProjectPieceWriter(platform));
    const same = grownBy(before, [setNote('note2', 'ours')]);
    guard.check(before, same, '{}');
    const other = grownBy(same, [setNote('note2', 'theirs')], 'Another1');
    expect(() => guard.check(same, other, '{}')).toThrow(new ProjectTooLarge(SESSIONS));
    expect(() => guard.check(same, grownBy(same, [setNote('note2', 'again')]), '{}')).not.toThrow();
  });

  it('counts parts, whatever an edit is made of', () => {
    const guard = createSizeGuard(createProjectPieceWriter(platform));
    const before = { ...project, extra: { future: Array.from({ length: 7_999_900 }, () => 0) } };
    expect(readProject(write(before), platform).outcome).toBe('ok');
    const tags = (count: number): Change => ({
      op: 'set',
      kind: 'note',
      id: 'note2',
      fields: { tags: Array.from({ length: count }, (_, index) => `t${index}`) },
    });
    const few = grownBy(before, [tags(10)]);
    guard.check(before, few, JSON.stringify(few.records.note?.note2));
    const many = grownBy(few, [tags(400)]);
    expect(() => guard.check(few, many, JSON.stringify(many.records.note?.note2))).toThrow('single parts');
    expect(readProject(write(many), platform).outcome).toBe('tooLarge');
  });
});
