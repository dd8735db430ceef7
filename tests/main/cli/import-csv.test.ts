import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { readProjectBytes } from '../../../main/projects/read-project-file.ts';
import { createServices } from '../../../main/services.ts';
import type { Files } from '../../../main/storage/files.ts';
import { acquireInstanceLock } from '../../../main/storage/instance-lock.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { failingFiles } from '../storage/failing-files.ts';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

const numbers = `measure,kind,unit,direction,date,value,note
Visits in a week,process,visits,up,2026-01-05,2,"Two lines,
one note"
,,,,2026-01-12,3,
,,,,2026-01-19,4,
`;

const read = async (folder: string, name: string): Promise<ProjectDocument> => {
  const { document, outcome } = readProjectBytes(await readFile(join(folder, name)));
  expect(outcome.outcome).toBe('ok');
  if (!document) throw new Error(outcome.sentence);
  return document;
};

const visitsIn = (document: ProjectDocument) => {
  const measure = recordsOf(document, 'measure').find((one) => textOf(one, 'name') === 'Visits in a week');
  return measureSeries(document, measure?.id ?? '')?.points.map(({ date, value }) => [date, value]);
};

const visits = [
  ['2026-01-05', 2],
  ['2026-01-12', 3],
  ['2026-01-19', 4],
];

test('makes a project of a table, with its measures on the map', async () => {
  const { alongside, put, folder } = await atWork();
  await put('visits.csv', numbers);
  const { code, out, err } = await alongside(
    'import-csv',
    'visits.csv',
    '-o',
    'new.json',
    '--title',
    'Street',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('new.json: 1 new measure, 3 points added, 0 changed, 0 were there already.');
  const document = await read(folder, 'new.json');
  expect(visitsIn(document)).toEqual(visits);
  const [map] = recordsOf(document, 'map');
  expect(placementsOf(document, map?.id ?? '').length).toBe(1);
  expect(await alongside('import-csv', 'visits.csv', '-o', 'new.json')).toMatchObject({ code: 2 });
});

test('names the measure after the file, or as asked, where the table does not', async () => {
  const { alongside, put, folder } = await atWork();
  await put('Contacts.csv', 'Week of;Median\n05/01/2026;2,5\n13/01/2026;3\n');
  expect(await alongside('import-csv', 'Contacts.csv', '-o', 'n.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('All dates can be read with the day first. Rows that could be two days: 2.'),
  });
  await expect(stat(join(folder, 'n.json'))).rejects.toThrow();
  await alongside('import-csv', 'Contacts.csv', '-o', 'n.json', '--dates', 'day-first');
  const [contacts] = recordsOf(await read(folder, 'n.json'), 'measure');
  expect(contacts?.fields.name).toBe('Contacts');
  expect(measureSeries(await read(folder, 'n.json'), contacts?.id ?? '')?.points[0]).toMatchObject({
    date: '2026-01-05',
    value: 2.5,
  });
  await alongside(
    'import-csv',
    'Contacts.csv',
    '-o',
    'm.json',
    '--dates',
    'day-first',
    '--measure',
    'Meetings',
  );
  expect(recordsOf(await read(folder, 'm.json'), 'measure')[0]?.fields.name).toBe('Meetings');
});

test('tells rows that are left out, and keeps them as a table', async () => {
  const { alongside, put, folder } = await atWork();
  await put('a.csv', 'date,value\n2026-02-31,1\n2026-02-02,six\n2026-02-03,3\n');
  const { code, out, err } = await alongside(
    'import-csv',
    'a.csv',
    '-o',
    'n.json',
    '--problems',
    'p.csv',
    '--json',
  );
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toMatchObject({ sort: 'measures', added: 1, problems: [{ row: 2 }, { row: 3 }] });
  expect(await readFile(join(folder, 'p.csv'), 'utf8')).toContain('2,date,2026-02-31,');
  expect(
    await alongside('import-csv', 'a.csv', '-o', 'n.json', '--problems', 'a.csv', '--replace'),
  ).toMatchObject({ code: 2 });
});

test('refuses what it cannot do in sentences', async () => {
  const { alongside, put } = await atWork();
  await put('a.csv', 'date,value\n2026-02-03,3\n');
  await put('b.csv', 'colour,shape\nred,round\n');
  await put('p.json', 'no project');
  const refused = async (words: string, ...args: string[]) => {
    const ended = await alongside('import-csv', ...args);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  };
  await refused('Say where it goes', 'a.csv');
  await refused('Say where it goes', 'a.csv', '-o', 'n.json', '--into', 'p.json');
  await refused('--dates must be day-first or month-first.', 'a.csv', '-o', 'n.json', '--dates', 'british');
  const between = '--delimiter must be comma, semicolon, tab or pipe.';
  await refused(between, 'a.csv', '-o', 'n.json', '--delimiter', 'x');
  await refused('--title goes with -o only.', 'a.csv', '--into', 'p.json', '--title', 'T');
  await refused('Give one CSV file.', 'a.csv', 'b.csv', '-o', 'n.json');
  await put('c.csv', Buffer.from([0, 1, 2, 0xff]));
  await refused('c.csv is not a text file. Save the sheet as CSV.', 'c.csv', '-o', 'n.json');
  await refused('No row of headings was found', 'b.csv', '-o', 'n.json');
  await refused('Nothing was written.', 'a.csv', '--into', 'p.json');
  await refused('There is no file', 'a.csv', '--into', 'gone.json');
  await refused('There is no file', 'gone.csv', '-o', 'n.json');
});

test('takes in actions', async () => {
  const { alongside, put, folder } = await atWork();
  await put(
    'actions.csv',
    'title,owners,due_on,status\nRing the day centre,Team lead / Carer,Mon 9 March,underway\n',
  );
  expect((await alongside('import-csv', 'actions.csv', '-o', 'n.json')).out).toBe(
    'n.json: 1 action added, 0 changed, 0 were there already.',
  );
  expect(recordsOf(await read(folder, 'n.json'), 'action')[0]?.fields).toMatchObject({
    owners: ['Team lead', 'Carer'],
    dueOn: '2026-03-09',
    status: 'inProgress',
  });
});

test('adds to a project by one edit, with the state of before among the versions; the same table again changes no byte', async () => {
  const { alongside, put, folder } = await atWork();
  await put('p.alongside.json', sample());
  await put('visits.csv', numbers);
  const first = await alongside('import-csv', 'visits.csv', '--into', 'p.alongside.json');
  expect(first).toMatchObject({ code: 0, err: '' });
  const document = await read(folder, 'p.alongside.json');
  expect(visitsIn(document)).toEqual(visits);
  const [replica = '', ...others] = Object.keys(document.clock).filter((id) => !(id in sample().clock));
  expect(others).toEqual([]);
  // One edit: everything that is new carries one dot.
  const dots = JSON.stringify(document.records).match(new RegExp(`${replica}-\\d+`, 'g'));
  expect(new Set(dots).size).toBe(1);

  const versions = join(folder, 'data-folder', 'versions');
  const [key = ''] = await readdir(versions);
  const kept = (await readdir(join(versions, key))).filter((name) => name.endsWith('.alongside.json'));
  const documents = await Promise.all(kept.sort().map((name) => read(join(versions, key), name)));
  expect(documents.map((version) => visitsIn(version)?.length ?? 0)).toContain(0);
  expect(await readdir(join(folder, 'data-folder'))).not.toContain('app.lock');

  const bytes = await readFile(join(folder, 'p.alongside.json'));
  expect((await alongside('import-csv', 'visits.csv', '--into', 'p.alongside.json')).out).toContain(
    'nothing new, 3 were there already',
  );
  expect(await readFile(join(folder, 'p.alongside.json'))).toEqual(bytes);
});

test.each([
  ['measures', 'measure,date,value\n'],
  ['actions', 'title,owners,due_on\n,,\n'],
])(
  'a table of %s with nothing under its headings makes no empty project, and says so',
  async (_sort, text) => {
    const { alongside, put, folder } = await atWork();
    await put('empty.csv', text);
    expect(await alongside('import-csv', 'empty.csv', '-o', 'new.alongside.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('empty.csv: nothing stands under the headings. Nothing was written.'),
    });
    expect(await readdir(folder)).not.toContain('new.alongside.json');
  },
);

test('where the project file cannot be written, says where the change is, and does not say that all is well', async () => {
  const { alongsideOn, put, folder } = await atWork();
  await put('p.alongside.json', sample());
  await put('visits.csv', numbers);
  const disk = failingFiles(nodeFiles);
  disk.fail('rename', 'EROFS', 'p.alongside.json');
  for (const options of [[], ['--json']])
    expect(
      await alongsideOn(disk)('import-csv', 'visits.csv', '--into', 'p.alongside.json', ...options),
    ).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('The change is kept on this computer'),
    });
  expect(visitsIn(await read(folder, 'p.alongside.json'))).toBeUndefined();
});

test('where an app runs, writes the file alone; the app takes it in, and is not asked to show anything', async () => {
  const { alongside, put, folder } = await atWork();
  const dataFolder = join(folder, 'data-folder');
  const shown: string[] = [];
  const lock = await acquireInstanceLock(dataFolder, '', (message) => shown.push(message));
  if (lock.outcome !== 'first') throw new Error('locked');
  onTestFinished(lock.release);
  lock.setAddress('app://alongside/');
  await put('p.alongside.json', sample());
  await put('visits.csv', numbers);
  const services = await createServices({ dataFolder, version: '1', shell: 'browser' });
  onTestFinished(services.close);
  const client = createRouterClient(services.router);
  const { key = '' } = await services.openPath(join(folder, 'p.alongside.json'));
  await client.project.open({ key });

  expect(await alongside('import-csv', 'visits.csv', '--into', 'p.alongside.json')).toMatchObject({
    code: 0,
    err: '',
  });
  expect(visitsIn(await read(folder, 'p.alongside.json'))).toEqual(visits);
  expect(shown).toEqual([]);
  await expect
    .poll(async () => visitsIn(JSON.parse((await client.project.open({ key })).document)), {
      timeout: 20_000,
    })
    .toEqual(visits);
});

test('where the file changes meanwhile, reads it again and keeps both', async () => {
  const { alongsideOn, put, folder } = await atWork();
  const lock = await acquireInstanceLock(join(folder, 'data-folder'));
  if (lock.outcome !== 'first') throw new Error('locked');
  onTestFinished(lock.release);
  await put('p.json', sample());
  await put('visits.csv', numbers);
  const note = { op: 'add', kind: 'note', id: 'note9', fields: { text: 'Written meanwhile' } } as const;
  let isChanged = false;
  const files: Files = {
    ...nodeFiles,
    // A partner's program is quicker, once: between reading and the last look before the rename.
    create: async (path, bytes, mode) => {
      await nodeFiles.create(path, bytes, mode);
      if (isChanged || !path.includes('p.json')) return;
      isChanged = true;
      await writeFile(join(folder, 'p.json'), bytesOf(edited(sample(), 'Bb22Bb22', note)));
    },
  };
  expect(await alongsideOn(files)('import-csv', 'visits.csv', '--into', 'p.json')).toMatchObject({ code: 0 });
  const document = await read(folder, 'p.json');
  expect(visitsIn(document)).toEqual(visits);
  expect(document.records.note?.note9).toBeDefined();
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
