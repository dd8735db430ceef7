import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { platform } from '../../../main/projects/platform.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import type { StoredRecord } from '../../../shared/document/model/document.ts';
import { oldProjectFile } from '../../helpers/disk/old-data-folder.ts';
import { atWork, edited, sample } from './at-work.ts';

/** Every name in JSON, with the names in it: of a list, those of its first entry. */
const namesIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? [namesIn(value[0])] : [];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, namesIn(inner)]));
};

const stampless = { text: 'without a stamp' } as unknown as StoredRecord;

/** Scripts of people read these: names may be added, and none may go. */
const asked = async (...args: string[]): Promise<unknown> => {
  const { alongside, put } = await atWork();
  await put('p.json', await readFile(oldProjectFile));
  const read = readProject(await readFile(oldProjectFile), platform);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  const fields = { title: 'One more idea' };
  await put(
    'edited.json',
    edited(read.document, 'Tt00Tt00', { op: 'add', kind: 'idea', id: 'idea9', fields }),
  );
  await put('broken.json', { ...sample(), records: { note: { note1: stampless } } });
  await put('numbers.csv', 'date,value\n2026-01-05,1\n2026-01-12,two\n');
  await put(
    'n.md',
    '# Evenings\n\n![The hall](hall.jpg)\n\n## Barriers\n\n- The bus stops at six\n- Ask Anna (lead, 3 March)\n\n---\n',
  );
  return namesIn(JSON.parse((await alongside(...args, '--json')).out));
};

test('info keeps its names', async () => {
  expect(await asked('info', 'p.json')).toMatchObject({
    file: 'string',
    outcome: 'string',
    format: 'string',
    project: 'string',
    title: 'string',
    stage: 'string',
    counts: { barrier: 'number', dataPoint: 'number', note: 'number', weather: 'number' },
    trash: 'number',
    clashes: 'number',
    sessions: [{ id: 'string', writes: 'number', org: 'string', role: 'string', on: 'string' }],
  });
});

test('validate keeps its names', async () => {
  expect(await asked('validate', 'p.json')).toMatchObject({
    file: 'string',
    outcome: 'string',
    sentence: 'string',
    findings: [{ kind: 'string', id: 'string', rule: 'string', message: 'string', field: 'string' }],
  });
  expect(await asked('validate', 'broken.json')).toMatchObject({
    details: ['string'],
    broken: [{ kind: 'string', id: 'string', line: 'number', reason: 'string' }],
  });
});

test('merge keeps its names', async () => {
  expect(await asked('merge', 'p.json', 'p.json', '-o', 'o.json')).toMatchObject({
    out: 'string',
    changed: 'number',
    clashes: [{ kind: 'string', id: 'string', field: 'string' }],
    lines: ['string'],
    warnings: [],
    changedOutside: [],
  });
});

test('diff keeps its names', async () => {
  const field = { name: 'string', label: 'string', from: 'string', to: 'string' };
  expect(await asked('diff', 'p.json', 'edited.json')).toMatchObject({
    a: 'string',
    b: 'string',
    outcome: 'string',
    counts: { new: 'number', changed: 'number', deleted: 'number', restored: 'number', clash: 'number' },
    entries: [
      {
        kind: 'string',
        kindLabel: 'string',
        id: 'string',
        title: 'string',
        what: 'string',
        fields: [field],
        links: [],
        parts: [],
      },
    ],
    places: 'number',
    onlyInA: 'number',
    warnings: [],
    changedOutside: [],
  });
});

test('import-notes keeps its names', async () => {
  expect(await asked('import-notes', 'n.md', '-o', 'o.json')).toMatchObject({
    lines: 'number',
    taken: 'number',
    joined: 'number',
    leftOut: [{ line: 'number', text: 'string', why: 'string' }],
    byKind: { barrier: 'number' },
    names: [{ name: 'string', line: 'number', proposedRole: 'string' }],
    notReadable: [{ what: 'string', count: 'number' }],
  });
});

test('measures keeps its names', async () => {
  const place = { index: 'number', date: 'string' };
  expect(await asked('measures', 'p.json')).toMatchObject({
    file: 'string',
    measures: [
      {
        id: 'string',
        name: 'string',
        chart: 'string',
        points: 'number',
        status: 'string',
        sentence: 'string',
        rules: { id: 'string', name: 'string', version: 'number' },
        phases: [{ from: place, to: place, n: 'number', useful: 'number', runs: 'number' }],
      },
    ],
  });
});

test('import-csv keeps its names', async () => {
  expect(await asked('import-csv', 'numbers.csv', '-o', 'new.json')).toMatchObject({
    out: 'string',
    sort: 'string',
    cards: 'number',
    added: 'number',
    changed: 'number',
    unchanged: 'number',
    dates: 'string',
    problems: [{ row: 'number', column: 'string', cell: 'string', sentence: 'string', isTaken: 'boolean' }],
  });
});
