import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platform } from '../../../main/projects/platform.ts';
import { placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { readAndValidate } from '../../../shared/records/checks/read-and-validate.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { atWork } from './at-work.ts';

const notes = `Notes of the spring meeting

Our objective is to:
  • Make it easier for residents to find the help that they need

(1) Getting about

What gets in the way?
  • The bus stops at six, so that
    nobody can go home
  • Lifts are booked a week ahead

Things we need to learn about
  • Who has a car and would share it?

Action: Anna will ask the bus company by May

Leave a Reply
`;

const documentAt = async (path: string) => {
  const read = readAndValidate(await readFile(path), platform);
  if (read.outcome !== 'ok') throw new Error(`${read.sentence} ${read.details}`);
  return read.document;
};

test('makes a project file of notes, and accounts for every line', async () => {
  const { folder, alongside, put } = await atWork();
  await put('notes.txt', notes);
  const { code, out } = await alongside(
    'import-notes',
    'notes.txt',
    '-o',
    'p.alongside.json',
    '--title',
    'Buses',
    '--json',
  );
  expect(code).toBe(0);
  const said = JSON.parse(out);
  expect(Object.keys(said).sort()).toEqual([
    'byKind',
    'items',
    'joined',
    'leftOut',
    'lines',
    'names',
    'notReadable',
    'people',
    'session',
    'taken',
  ]);
  expect(said.lines).toBe(notes.split('\n').filter((line) => line.trim() !== '').length);
  expect(said.taken + said.joined + said.leftOut.length).toBe(said.lines);
  expect(said.byKind).toMatchObject({ barrier: 2, question: 1, action: 1 });
  expect(said.names.map(({ name }: { name: string }) => name)).toContain('Anna');
  const document = await documentAt(join(folder, 'p.alongside.json'));
  expect(recordsOf(document, 'project')[0]?.fields).toMatchObject({
    title: 'Buses',
  });
  expect(recordsOf(document, 'objective').map(({ fields }) => fields)).toMatchObject([
    { words: 'Make it easier for residents to find the help that they need', serves: 'residents' },
  ]);
  const [session] = recordsOf(document, 'session');
  expect(session?.fields).toMatchObject({ title: said.session.title, status: 'closed' });
  expect(said.session.on).toBe(session?.fields.on ?? null);
  expect(recordsOf(document, 'barrier').map(({ fields }) => fields)).toMatchObject([
    { session: session?.id, sourceLine: 9 },
    { session: session?.id, sourceLine: 11 },
  ]);
  expect(recordsOf(document, 'project')[0]?.id).toBe(document.project);
  expect(recordsOf(document, 'barrier').length).toBe(2);
  const [map] = recordsOf(document, 'map');
  const cards = cardKinds()
    .filter(({ name }) => name !== 'theme')
    .flatMap(({ name }) => recordsOf(document, name));
  expect(placementsOf(document, map?.id ?? '').length).toBe(cards.length);
});

test('says the same in words, and names the project after the notes', async () => {
  const { folder, alongside, put } = await atWork();
  await put('notes.txt', notes);
  const { code, out } = await alongside('import-notes', 'notes.txt', '-o', 'p.json');
  expect(code).toBe(0);
  expect(out).toMatch(/^p\.json: \d+ lines, \d+ taken, \d+ joined, \d+ left out\.$/m);
  expect(out).toMatch(/^ {2}Meeting: (Notes of the spring meeting|notes)$/m);
  expect(out).toContain('  2 barriers');
  expect(out).toContain('Leave a Reply');
  expect(out).toContain('A name, line');
  const title = recordsOf(await documentAt(join(folder, 'p.json')), 'project')[0]?.fields.title;
  expect(['Notes of the spring meeting', 'notes']).toContain(title);
});

test('what reading left out is in the account, and what it could not read is said', async () => {
  const { alongside, put } = await atWork();
  const source =
    '---\ndate: 2026-03-04\n---\n\n## Barriers\n\n- The stairs <!-- secret -->\n\n![hall](hall.jpg)\n';
  await put('notes.md', source);
  const asked = await alongside('import-notes', 'notes.md', '-o', 'p.json', '--json');
  const said = JSON.parse(asked.out);
  expect(said.leftOut.map(({ line }: { line: number }) => line)).toEqual([1, 2, 3]);
  expect(said.taken + said.joined + said.leftOut.length).toBe(said.lines);
  expect(said.lines).toBe(5);
  expect(said.notReadable).toEqual([
    { what: 'hidden passage', count: 1 },
    { what: 'picture', count: 1 },
  ]);
  expect(asked.err).toContain('A hidden passage and a picture were not read.');
  const inWords = await alongside('import-notes', 'notes.md', '-o', 'q.json');
  expect(inWords.out).toContain('Left out, line 2: date: 2026-03-04 (It says something about the file');
  expect(inWords.out + inWords.err + asked.out).not.toContain('secret');
});

test('the file it writes is one that validate calls sound', async () => {
  const { alongside, put } = await atWork();
  await put('notes.md', '# Notes\n\n## What gets in the way\n\n- The bus stops at six\n');
  await alongside('import-notes', 'notes.md', '-o', 'p.json');
  expect(await alongside('validate', 'p.json')).toMatchObject({ code: 0 });
});

test.each([
  ['empty notes', ''],
  ['blank notes', '\n \n'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
])('ends with 1 for %s, and writes nothing', async (_name, content) => {
  const { folder, alongside, put } = await atWork();
  await put('notes.txt', content);
  const ended = await alongside('import-notes', 'notes.txt', '-o', 'p.json');
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('notes.txt: ');
  await expect(readFile(join(folder, 'p.json'))).rejects.toThrow();
});

test('never writes over the notes, and over another file only where the person says so', async () => {
  const { folder, alongside, put } = await atWork();
  await put('notes.txt', notes);
  await put('other.json', 'precious');
  await symlink(join(folder, 'notes.txt'), join(folder, 'link.txt'));
  for (const name of ['notes.txt', './notes.txt', 'link.txt'])
    for (const said of [[], ['--replace']]) {
      const ended = await alongside('import-notes', 'notes.txt', '-o', name, ...said);
      expect(ended, name).toMatchObject({ code: 2, out: '' });
      expect(ended.err, name).toContain('Name another file.');
    }
  expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe(notes);
  const ended = await alongside('import-notes', 'notes.txt', '-o', 'other.json');
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toContain('other.json is there already. Name another file, or add --replace.');
  expect(await readFile(join(folder, 'other.json'), 'utf8')).toBe('precious');
  const asked = await alongside('import-notes', 'notes.txt', '-o', 'other.json', '--replace');
  expect(asked.code).toBe(0);
  expect(recordsOf(await documentAt(join(folder, 'other.json')), 'barrier').length).toBe(2);
});

test('ends with 2 for wrong arguments, no file, and a place that cannot be written', async () => {
  const { alongside, put } = await atWork();
  await put('notes.txt', notes);
  for (const args of [
    [],
    ['notes.txt'],
    ['a', 'b', '-o', 'c'],
    ['gone.txt', '-o', 'p.json'],
    ['notes.txt', '-o', 'no/p.json'],
  ])
    expect(await alongside('import-notes', ...args), args.join(' ')).toMatchObject({ code: 2, out: '' });
});
