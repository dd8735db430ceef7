import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectRoot } from './planted.ts';

/**
 * A card may be shown as another kind than that of its table, so whoever looks into the tables by themselves sees the
 * wrong one. These may: each is about records as the file keeps them, or about kinds that are no cards.
 */
const mayReadTables: ReadonlySet<string> = new Set([
  'shared/records/project-record.ts', // the project's sheet is no card
  'shared/records/checks/validate-document.ts', // values as the file keeps them
  'shared/records/checks/check-edit.ts', // writes name tables and registers
  'shared/share-copy/describe-copy.ts', // copies are made record by record, as the file keeps them
  'shared/share-copy/participant-names.ts', // the same, of the fields that name people
  'shared/share-copy/unsettled-text.ts', // the same, before they leave
  'main/projects/erasure/purge-erased.ts', // whether anything was erased
  'main/projects/library/new-document.ts', // a project under another id, as it is
  'shared/document/edit/revert-changes.ts', // back to what the file said
  'main/notes/notes-store.ts', // meetings are no cards
  'renderer/core/state/forget-erased.ts', // whether the trash is the same
  'renderer/core/state/intern-strings.ts', // texts, whatever they say
]);

/** `document.records` and `document.trash`, but not what `shownTables` makes of them. */
const readsTables = /(?<!shownTables\()\b(?:[a-z]\w*)\.(?:records|trash)(?=[.[;,)?]| [=!]==|$)/m;

/** The field by its name, or by the constant that holds it. */
const readsField = /\.shownAs\b|\['shownAs'\]|\[SHOWN_AS\](?!:)/;
const mayReadField: ReadonlySet<string> = new Set([
  'shared/records/shown/shown-kind.ts',
  'shared/document/model/changed-kinds.ts', // only whether it is there
]);

const notDocuments = /\b(?:state|planned|description|contents)\.(?:records|trash)\b/g;

function offences(path: string, text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replaceAll(notDocuments, '');
  const isMachinery = path.startsWith('shared/document/');
  return [
    ...(!isMachinery && !mayReadTables.has(path) && readsTables.test(code)
      ? [`${path} looks into the tables: use the selectors, or shownTable.`]
      : []),
    ...(!mayReadField.has(path) && readsField.test(code)
      ? [`${path} reads the kind of a record by itself: use shownKind.`]
      : []),
  ];
}

const sources = async (): Promise<readonly string[]> => {
  const folders = ['shared', 'main', 'renderer'].map(async (folder) =>
    (await readdir(projectRoot + folder, { recursive: true })).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return (await Promise.all(folders)).flat().filter((path) => /\.tsx?$/.test(path));
};

test('a record’s kind is the one that it is shown as: only the document’s machinery looks into its tables', async () => {
  const paths = await sources();
  expect(paths.length).toBeGreaterThan(500);
  const found = await Promise.all(
    paths.map(async (path) => offences(path, await readFile(projectRoot + path, 'utf8'))),
  );
  expect(found.flat()).toEqual([]);
  for (const path of [...mayReadTables, ...mayReadField]) expect(paths, 'listed, and gone').toContain(path);
});

test.each([
  ['the table of a kind', "const table = document.records['barrier'];"],
  ['the table of a kind, another way', 'const table = project.records.hypothesis;'],
  ['all of them', 'for (const table of Object.values(doc.records)) count(table);'],
  ['the trash', 'getOwn(getOwn(options.document.trash, kind), id)'],
  ['the field', "const kind = record.fields.shownAs ?? 'note';"],
  ['the field by its constant', 'const kind = stored[SHOWN_AS];'],
])('%s is found', (_what, code) => {
  expect(offences('renderer/screens/planted.ts', code)).toHaveLength(1);
});

test('what looks like it is not', () => {
  for (const code of ['shownTables(document.records)', 'state.records.push(record)', '{ [SHOWN_AS]: to }'])
    expect(offences('renderer/screens/planted.ts', code)).toEqual([]);
});
