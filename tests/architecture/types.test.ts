import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Planted, plant, projectRoot, runTool } from './planted.ts';

/** What the compiler must refuse: the file and the words of its complaint. */
const violations: readonly [string, string, RegExp][] = [
  ['shared/uses-node.ts', 'export const thing = process.cwd();\n', /'process'/],
  ['shared/uses-buffer.ts', "export const thing = Buffer.from('a');\n", /'Buffer'/],
  [
    'shared/uses-node-beside-a-library.ts',
    "import Papa from 'papaparse';\nexport const thing = [Papa, process.cwd()];\n",
    /'process'/,
  ],
  ['shared/imports-node.ts', "export { readFile } from 'node:fs/promises';\n", /node:fs/],
  ['shared/uses-page.ts', 'export const thing = document.title;\n', /'document'/],
  ['shared/uses-window.ts', 'export const thing = window.name;\n', /'window'/],
  ['shared/uses-timer.ts', 'export const thing = setTimeout(() => 0, 1);\n', /'setTimeout'/],
  ['shared/uses-console.ts', "console.log('a');\nexport {};\n", /'console'/],
  [
    'shared/imports-main.ts',
    "export { one } from '../main/one.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  [
    'main/imports-renderer.ts',
    "export { two } from '../renderer/two.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  [
    'renderer/imports-main.ts',
    "export { one } from '../main/one.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  ['renderer/uses-node.ts', 'export const thing = process.cwd();\n', /'process'/],
];

const lawful: Readonly<Record<string, string>> = {
  'main/one.ts': "export { lawful as one } from '../shared/lawful.ts';\n",
  'renderer/two.ts':
    "export { lawful as two } from '../shared/lawful.ts';\nexport const title = document.title;\n",
  'shared/lawful.ts': 'export const lawful: readonly number[] = [1].toSorted();\n',
};

describe('the compiler keeps the folders apart', () => {
  let planted: Planted;
  let lines: readonly string[];

  beforeAll(async () => {
    const bad = Object.fromEntries(violations.map(([path, content]) => [path, content]));
    planted = await plant({ ...bad, ...lawful });
    const complaints = [];
    for (const part of ['shared', 'main', 'renderer']) {
      complaints.push(await runTool('typescript/bin/tsc', ['-b', part, '--pretty', 'false'], planted.folder));
    }
    lines = complaints.join('\n').split('\n');
  });

  afterAll(() => planted.remove());

  test.each(violations)('%s is refused', (path, _content, words) => {
    expect(lines.filter((line) => line.startsWith(path)).join('\n')).toMatch(words);
  });

  test.each(Object.keys(lawful))('%s is let through', (path) => {
    expect(lines.filter((line) => line.startsWith(path))).toEqual([]);
  });
});

/** What the planted files use, under one name, so that none has an import it does not need. */
const coreParts = `export type { Change } from '../document/edit/edit.ts';
export type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
export { nextDot } from '../document/model/dots.ts';
export type { Dot, ProjectKey, ReplicaId } from '../document/model/id-types.ts';
export { childrenOf, kindOfId, placementsOf, recordOf, recordsOf } from '../document/model/selectors.ts';
export { textOf } from '../records/fields/read-field.ts';
export type { Kind } from '../records/kind.ts';
export { kindOf, titleOf } from '../records/kind-registry.ts';
`;
const use = (parameters: string, body: string): string =>
  `import * as core from './core-parts.ts';\nexport const use = (${parameters}) => ${body};\n`;

/** Ids, names and labels where one of another sort is wanted. */
const mixUps: readonly [string, string][] = [
  [
    "a record's id as a kind's name",
    use('project: core.ProjectDocument, record: core.PlainRecord', 'core.recordsOf(project, record.id)'),
  ],
  ["a kind's label as a kind's name", use('kind: core.Kind', 'core.kindOf(kind.label)')],
  [
    "a kind's label as the kind of a title",
    use('kind: core.Kind, record: core.PlainRecord', 'core.titleOf(kind.label, record)'),
  ],
  [
    "a kind's name as a record's id",
    use('project: core.ProjectDocument, kind: core.Kind', 'core.kindOfId(project, kind.name)'),
  ],
  ["a field's name as a kind's name", use('kind: core.Kind', 'core.kindOf(kind.titleField)')],
  [
    "a kind's name as a field's name",
    use('kind: core.Kind, record: core.PlainRecord', 'core.textOf(record, kind.name)'),
  ],
  [
    "a card's id as a map's id",
    use('project: core.ProjectDocument, card: core.PlainRecord', 'core.placementsOf(project, card.id)'),
  ],
  [
    "a replica's id as a record's id",
    use('project: core.ProjectDocument, replica: core.ReplicaId', 'core.kindOfId(project, replica)'),
  ],
  [
    "a record's id as a replica's id",
    use('project: core.ProjectDocument, record: core.PlainRecord', 'core.nextDot(project.clock, record.id)'),
  ],
  [
    "a dot as a record's id",
    use('project: core.ProjectDocument, dot: core.Dot', 'core.kindOfId(project, dot)'),
  ],
  [
    "a project's key as a record's id",
    use('project: core.ProjectDocument, key: core.ProjectKey', 'core.kindOfId(project, key)'),
  ],
  [
    'kind and id exchanged in a change',
    use(
      'kind: core.Kind, record: core.PlainRecord',
      "({ op: 'delete', kind: record.id, id: kind.name }) satisfies core.Change",
    ),
  ],
];

const lawfulUse = use(
  'project: core.ProjectDocument, kind: core.Kind, record: core.PlainRecord',
  `[
  core.recordsOf(project, 'barrier'),
  Object.keys(project.records).map((name) => core.recordsOf(project, name)),
  core.recordOf(project, { kind: kind.name, id: record.id }),
  core.childrenOf(project, kind.name, record.id),
  core.recordsOf(project, 'map').map((map) => [core.placementsOf(project, map.id), core.kindOfId(project, map.id)]),
  core.textOf(record, kind.titleField),
  core.titleOf(core.kindOfId(project, record.id) ?? 'note', record),
]`,
);

describe('the compiler keeps the sorts of ids apart', () => {
  let planted: Planted;
  let lines: readonly string[];
  const pathOf = (at: number): string => `shared/mix-ups/mix-up-${at}.ts`;

  beforeAll(async () => {
    const files = Object.fromEntries(mixUps.map(([, content], at) => [pathOf(at), content]));
    planted = await plant({
      ...files,
      'shared/mix-ups/core-parts.ts': coreParts,
      'shared/mix-ups/lawful.ts': lawfulUse,
    });
    await cp(join(projectRoot, 'shared'), join(planted.folder, 'shared'), {
      recursive: true,
      filter: (path) => !/[\\/]samples$/.test(path),
    });
    const complaints = await runTool(
      'typescript/bin/tsc',
      ['-b', 'shared', '--pretty', 'false'],
      planted.folder,
    );
    lines = complaints.split('\n').filter((line) => line.startsWith('shared/'));
  });

  afterAll(() => planted.remove());

  test.each(mixUps.map(([name], at) => [name, pathOf(at)] as const))('%s is refused', (_name, path) => {
    const found = lines.filter((line) => line.startsWith(path));
    expect(found.join('\n')).toMatch(/is not assignable to|No overload matches/);
  });

  test('nothing else is wrong with the planted files', () => {
    const wrong = lines.filter((line) => !/is not assignable to|No overload matches/.test(line));
    expect(wrong).toEqual([]);
  });

  test('literals, the keys of tables and what a look-up gives need no cast', () => {
    expect(lines.filter((line) => !/mix-up-\d+\.ts/.test(line))).toEqual([]);
  });
});
