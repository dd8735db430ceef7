import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from '../../main/projects/platform.ts';
import { writeDurably } from '../../main/storage/durable-file.ts';
import { createJournal } from '../../main/storage/journal.ts';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { nextDot } from '../../shared/document/model/dots.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';
import { type Bench, type Measurement, medianRatio, medianTime } from '../helpers/measure/bench.ts';

const replica = 'Qm3xA9pL';
const LARGE = 10_000;

/** A project of notes with about as many words as people write. */
const projectOf = (cards: number): ProjectDocument => {
  const empty = emptyDocument('p12345678');
  const changes = Array.from({ length: cards }, (_, index) => ({
    op: 'add' as const,
    kind: 'note',
    id: `n${index}`,
    fields: {
      text: `What number ${index} said about help that comes in time, and who was there. `.repeat(5),
    },
  }));
  return applyChanges(empty, changes, replica);
};

const oneLine = (document: ProjectDocument) => {
  const change = { op: 'set' as const, kind: 'note', id: 'n1', fields: { text: 'Said otherwise.' } };
  return { dot: nextDot(document.clock, replica), edit: prepareEdit(document, [change], documentRules) };
};

/** What a durable save is measured against: the same bytes written over the file, synced too. */
const writeInPlace = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
};

/** What one line is measured against: as many bytes written at a place of a file that is open already, and synced. */
const bareAppendOf = async (path: string, lineBytes: number) => {
  await writeFile(path, new Uint8Array(1024 * 1024));
  const file = await open(path, 'r+');
  const bytes = new Uint8Array(lineBytes).fill(0x61);
  let at = 0;
  const append = async (): Promise<void> => {
    await file.write(bytes, 0, bytes.length, at);
    await file.datasync();
    at += bytes.length;
  };
  return { append, close: () => file.close() };
};

const measure = async (folder: string, cards: number): Promise<Measurement[]> => {
  const document = projectOf(cards);
  const size = `${cards.toLocaleString('en')} cards`;
  const line = oneLine(document);
  const path = join(folder, `${cards}.alongside.json`);
  const journal = await createJournal(nodeFiles, join(folder, `${cards}.journal`), {
    sum: '',
    clock: document.clock,
    wrote: document.clock,
    nonces: {},
  });
  const append = () => journal.append(line);
  const save = () => writeDurably(nodeFiles, path, createProjectWriter(platform)(document));
  const name = 'journal append over a full save';
  const value = await medianRatio(append, save, 15);
  // A small project is saved nearly as fast as one line: the goal is for a large one.
  const row: Measurement =
    cards < LARGE ? { name, size, value, unit: 'x' } : { name, size, value, unit: 'x', goal: 0.05 };
  const before = journal.length;
  await append();
  const bare = await bareAppendOf(join(folder, `${cards}.bare`), journal.length - before);
  const overBare = await medianRatio(append, bare.append, 60);
  await bare.close();
  const bareName = 'journal append over a bare write and sync';
  const bareRow: Measurement =
    cards < LARGE
      ? { name: bareName, size, value: overBare, unit: 'x' }
      : { name: bareName, size, value: overBare, unit: 'x', goal: 1.5 };
  return [row, bareRow, { name: 'journal append', size, value: await medianTime(append, 15), unit: 'ms' }];
};

/** Journal and durable file on the disk that holds the system's temporary folder. */
export const bench: Bench = {
  title: 'From edit to disk',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
    try {
      const rows: Measurement[] = [];
      for (const cards of [100, 1000, LARGE]) rows.push(...(await measure(folder, cards)));
      const bytes = new Uint8Array(6 * 1024 * 1024).fill(0x61);
      const durable = () => writeDurably(nodeFiles, join(folder, 'durable'), bytes);
      const inPlace = () => writeInPlace(join(folder, 'in-place'), bytes);
      const value = await medianRatio(durable, inPlace, 15);
      rows.push({ name: 'durable save over in-place write', size: '6 MB', value, unit: 'x', goal: 2.2 });
      return rows;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
