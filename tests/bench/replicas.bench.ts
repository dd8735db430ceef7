import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { platform } from '../../main/projects/platform.ts';
import { createServices } from '../../main/services.ts';
import { applyRemoteEdit } from '../../renderer/core/state/apply-remote-edit.ts';
import type { ProjectEvent } from '../../shared/contract/project.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { createProjectPieceWriter, createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { readProject } from '../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';
import { type Bench, type Measurement, median } from '../helpers/measure/bench.ts';
import { projectOf } from './start-project.ts';

const CARDS = 10_000;
const FEW = 10;
const MANY = 100_000;
const ROUNDS = 60;

const replicaName = (index: number): string => `S${index.toString(36).padStart(7, '0')}`;

/** The project after so many openings with an edit, each of which says who it was. */
const afterReplicas = (document: ProjectDocument, count: number): ProjectDocument => {
  const names = Array.from({ length: count }, (_, index) => replicaName(index));
  const info = { org: 'Council', role: 'lead commissioner', on: '2026-03-02' };
  return {
    ...document,
    clock: Object.fromEntries(names.map((name, index) => [name, 1 + (index % 500)])),
    sessions: Object.fromEntries(names.map((name) => [name, info])),
    records: Object.fromEntries(
      Object.entries(document.records).map(([kind, table]) => [
        kind,
        Object.fromEntries(
          Object.entries(table).map(([id, record]) => [id, { ...record, '~': `${replicaName(0)}-1` }]),
        ),
      ]),
    ),
  };
};

const read = (bytes: Uint8Array): ProjectDocument => {
  const outcome = readProject(bytes, platform);
  if (outcome.outcome !== 'ok') throw new Error(`${outcome.outcome} ${outcome.details[0]}`);
  return outcome.document;
};

const change = (step: number): Change => ({
  op: 'set',
  kind: 'idea',
  id: `c${((step * 7919) % CARDS).toString(36).padStart(8, '0')}`,
  fields: { title: `Edit ${step}` },
});

interface Trial {
  /** Milliseconds from asking for an edit to its line on the disk. */
  acknowledge(step: number): Promise<number>;
  /** Milliseconds that a window takes for the event of the last edit, its text included. */
  land(): number;
  /** Milliseconds for an edit and the bytes of the whole file, in the pieces that are saved. */
  write(step: number): number;
  close(): Promise<void>;
}

type Edited = Extract<ProjectEvent, { readonly type: 'edited' }>;

const begin = async (folder: string, replicas: number): Promise<Trial> => {
  const bytes = createProjectWriter(platform)(afterReplicas(read(projectOf(CARDS)), replicas));
  const path = join(folder, `${replicas}.alongside.json`);
  await writeFile(path, bytes);
  const dataFolder = join(folder, `home-${replicas}`);
  const services = await createServices({ dataFolder, version: '1', shell: 'browser' });
  const ask = createRouterClient(services.router);
  const { key } = await ask.library.openPath({ path });
  if (key === undefined) throw new Error('not opened');
  const events: Edited[] = [];
  const ended = new AbortController();
  const stream = await ask.project.watch({ key }, { signal: ended.signal });
  const listening = (async () => {
    for await (const event of stream) if (event.type === 'edited') events.push(event);
  })().catch(() => undefined);
  let window = JSON.parse((await ask.project.open({ key })).document) as ProjectDocument;
  const arrived = async (): Promise<void> => {
    while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  let current = read(bytes);
  const writer = createProjectPieceWriter(platform);
  writer(current);
  return {
    acknowledge: async (step) => {
      const edit = prepareEdit(window, [change(step)], documentRules);
      const began = performance.now();
      await ask.project.commit({ key, edit } as Parameters<typeof ask.project.commit>[0]);
      const took = performance.now() - began;
      await arrived();
      return took;
    },
    land: () => {
      const event = events.shift();
      if (!event) throw new Error('no event');
      const began = performance.now();
      window = applyRemoteEdit(window, JSON.parse(JSON.stringify(event)) as Edited);
      return performance.now() - began;
    },
    write: (step) => {
      const began = performance.now();
      current = applyChanges(current, [change(step)], 'Zz9Yy8Xx');
      writer(current);
      return performance.now() - began;
    },
    close: async () => {
      ended.abort();
      await listening;
      await services.close();
    },
  };
};

type Times = { readonly [what in 'acknowledge' | 'land' | 'write']: number[] };

const times = (): Times => ({ acknowledge: [], land: [], write: [] });

/** The two take turns, so that a slow moment of the machine hits both. */
const measure = async (folder: string): Promise<readonly Measurement[]> => {
  const trials = [await begin(folder, FEW), await begin(folder, MANY)] as const;
  const found = [times(), times()] as const;
  for (let round = -10; round < ROUNDS; round += 1) {
    for (const [index, trial] of trials.entries()) {
      globalThis.gc?.({ type: 'minor' });
      const took = {
        acknowledge: await trial.acknowledge(round + 10),
        land: trial.land(),
        write: trial.write(round + 10),
      };
      if (round < 0) continue;
      found[index]?.acknowledge.push(took.acknowledge);
      found[index]?.land.push(took.land);
      found[index]?.write.push(took.write);
    }
  }
  for (const trial of trials) await trial.close();
  const size = `${CARDS.toLocaleString('en-GB')} cards`;
  const row = (what: string, of: keyof Times): Measurement[] => {
    const [few, many] = [median(found[0][of]), median(found[1][of])];
    return [
      {
        name: `${what}, with ${MANY.toLocaleString('en-GB')} replicas over with ten`,
        size,
        value: many / few,
        unit: 'x',
        goal: 1.2,
      },
      { name: `${what}, with ${MANY.toLocaleString('en-GB')} replicas`, size, value: many, unit: 'ms' },
    ];
  };
  return [
    ...row('an edit until it is acknowledged', 'acknowledge'),
    ...row('an edit until it is in a window', 'land'),
    ...row('an edit to the bytes of the whole file, as they go to the disk', 'write'),
  ];
};

/** What the past of a project costs: every opening with an edit is a replica in the file for ever. */
export const bench: Bench = {
  title: 'An edit to a project with a long past',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
    try {
      return await measure(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
