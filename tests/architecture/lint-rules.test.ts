import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Planted, plant, runTool } from './planted.ts';

const imports = 'style/noRestrictedImports';
/** The rules of our own, in build/lint. */
const plugin = 'plugin';
/** A function of this many lines, its first and last among them, which Biome does not count. */
const functionOf = (lines: number) =>
  `export function thing(): void {\n${'  console.log();\n'.repeat(lines - 2)}}\n`;
const using = (source: string) => `import { thing } from '${source}';\nthing();\n`;

/** A violation of every rule: where it stands, what is in it, and which rule reports it. */
const violations: readonly [string, string, string][] = [
  ['shared/a-main.ts', using('../main/services.ts'), imports],
  ['shared/a-renderer.ts', using('../renderer/app.tsx'), imports],
  ['shared/a-tests.ts', using('../tests/helpers/app.ts'), imports],
  ['shared/a-react.ts', using('react'), imports],
  ['shared/a-react-aria.ts', using('react-aria-components'), imports],
  ['shared/a-server.ts', using('@orpc/server'), imports],
  ['shared/a-node-fs.ts', using('node:fs/promises'), 'correctness/noNodejsModules'],
  ['shared/a-bare-node.ts', using('crypto'), 'correctness/noNodejsModules'],
  ['main/a-renderer.ts', using('../renderer/app.tsx'), imports],
  ['main/a-tests.ts', using('../tests/helpers/app.ts'), imports],
  ['main/a-react.ts', using('react'), imports],
  ['main/a-fs.ts', using('fs'), imports],
  ['main/a-fs-promises.ts', using('fs/promises'), imports],
  ['main/a-node-fs.ts', using('node:fs'), imports],
  ['main/a-node-fs-promises.ts', using('node:fs/promises'), imports],
  ['main/projects/a-fs.ts', using('node:fs/promises'), imports],
  ['main/electron/a-fs.ts', using('node:fs/promises'), imports],
  ['main/browser/a-fs.ts', using('node:fs/promises'), imports],
  ['main/a-electron.ts', using('electron'), imports],
  ['main/browser/a-electron.ts', using('electron'), imports],
  ['main/storage/a-electron.ts', using('electron'), imports],
  ['main/storage/a-renderer.ts', using('../../renderer/app/app.tsx'), imports],
  ['main/a-lowdb.ts', using('lowdb'), imports],
  ['main/settings/a-lowdb.ts', using('lowdb/node'), imports],
  ['main/electron/a-lowdb.ts', using('lowdb'), imports],
  ['main/a-flow.ts', using('@xyflow/react'), imports],
  ['renderer/a-main.ts', using('../main/services.ts'), imports],
  ['renderer/screens/map/a-main.ts', using('../../../main/services.ts'), imports],
  ['renderer/a-tests.ts', using('../tests/helpers/app/start-app.ts'), imports],
  ['renderer/a-electron.ts', using('electron'), imports],
  ['renderer/features/flow/a-electron.ts', using('electron'), imports],
  ['renderer/a-node.ts', using('node:fs/promises'), 'correctness/noNodejsModules'],
  ['renderer/features/flow/a-node.ts', using('node:path'), 'correctness/noNodejsModules'],
  ['renderer/a-server.ts', using('@orpc/server'), imports],
  ['renderer/a-lowdb.ts', using('lowdb'), imports],
  ['renderer/screens/map/a-flow.ts', using('@xyflow/react'), imports],
  ['renderer/screens/outline/a-flow-style.ts', "import '@xyflow/react/dist/style.css';\n", imports],
  ['renderer/core/state/a-feature.ts', using('../../features/links/link-edits.ts'), imports],
  ['renderer/core/state/a-screen.ts', using('../../screens/map/screen.ts'), imports],
  ['renderer/core/state/an-app.ts', using('../../app/app.tsx'), imports],
  ['renderer/features/links/a-screen.ts', using('../../screens/map/screen.ts'), imports],
  ['renderer/features/flow/a-screen.ts', using('../../screens/map/screen.ts'), imports],
  ['renderer/features/links/an-app.ts', using('../../app/app.tsx'), imports],
  ['renderer/screens/plan/an-app.ts', using('../../app/app.tsx'), imports],
  ['renderer/screens/plan/a-screen.ts', using('../outline/screen.ts'), plugin],
  ['renderer/screens/map/card/a-screen.ts', using('../../outline/screen.ts'), plugin],
  ['renderer/screens/outline/table/cells/a-screen.ts', using('../../../map/screen.ts'), plugin],
  ['renderer/screens/map/a-lazy-screen.ts', "export const later = import('../outline/screen.ts');\n", plugin],
  ['build/a-shared.mjs', using('../shared/contract/contract.ts'), imports],
  ['shared/a-default.ts', 'export default 1;\n', 'style/noDefaultExport'],
  ['main/a-long-function.ts', functionOf(81), 'complexity/noExcessiveLinesPerFunction'],
  ['main/an-arrow.ts', 'export const thing = (): number => 1;\n', plugin],
  ['main/a-function.ts', 'export const thing = function (): number {\n  return 1;\n};\n', plugin],
  [
    'main/a-type-cycle.ts',
    "import type { Other } from './a-type-cycle-too.ts';\nexport type Thing = Other | 1;\n",
    'suspicious/noImportCycles',
  ],
  ['main/a-any.ts', 'export const thing = (one: any): unknown => one;\n', 'suspicious/noExplicitAny'],
  ['main/a-ignore.ts', '// @ts-ignore\nexport const thing = 1;\n', 'suspicious/noTsIgnore'],
  ['main/a-bang.ts', 'export const thing = (one?: string) => one!.length;\n', 'style/noNonNullAssertion'],
  ['main/ACapital.ts', 'export const thing = 1;\n', 'style/useFilenamingConvention'],
  ['main/a-bare-import.ts', using('./lawful'), 'correctness/useImportExtensions'],
  [
    'main/a-cycle.ts',
    "import { other } from './a-cycle-too.ts';\nexport const thing = other;\n",
    'suspicious/noImportCycles',
  ],
];

/** What the rules must let through. */
const lawful: Readonly<Record<string, string>> = {
  'main/a-cycle-too.ts': "import { thing } from './a-cycle.ts';\nexport const other = thing;\n",
  'main/a-type-cycle-too.ts':
    "import type { Thing } from './a-type-cycle.ts';\nexport type Other = Thing | 2;\n",
  'main/lawful.ts': using('../shared/contract/contract.ts'),
  'main/storage/lawful.ts': using('node:fs/promises'),
  'main/storage/lawful-too.ts': using('lowdb'),
  'main/electron/lawful.ts': using('electron'),
  'main/browser/static-files.ts': using('node:fs/promises'),
  'renderer/features/flow/lawful.ts': using('@xyflow/react'),
  'renderer/core/state/lawful.ts': using('../ui/button.tsx'),
  'renderer/features/links/lawful.ts': using('../../core/ui/button.tsx'),
  'renderer/screens/map/card/lawful.ts': using('../../../features/links/link-edits.ts'),
  'renderer/screens/map/card/lawful-too.ts': using('../screen.ts'),
  'renderer/app/lawful.ts': using('../screens/map/screen.ts'),
  'main/a-function-of-the-limit.ts': functionOf(80),
  'main/a-constant.ts': 'export const things: readonly number[] = [1].map((one) => one);\n',
  'renderer/lawful.ts': using('../shared/contract/contract.ts'),
  'shared/lawful.ts': using('zod'),
  'tests/lawful.ts': using('../main/services.ts'),
};

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: unknown };
  }[];
}

describe('the lint rules', () => {
  let planted: Planted;
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    const bad = Object.fromEntries(violations.map(([path, content]) => [path, content]));
    planted = await plant({ ...bad, ...lawful });
    const args = ['lint', '--reporter=json', '--max-diagnostics=none'];
    const written = await runTool('@biomejs/biome/bin/biome', args, planted.folder);
    const report: Report = JSON.parse(written.slice(written.indexOf('{'), written.lastIndexOf('}') + 1));
    for (const { category, location } of report.diagnostics) {
      const path = JSON.stringify(location.path).replaceAll('\\\\', '/');
      const file = Object.keys({ ...bad, ...lawful }).find((one) => path.includes(one)) ?? path;
      found.set(file, [...(found.get(file) ?? []), category]);
    }
  });

  afterAll(() => planted.remove());

  test.each(violations)('%s is reported', (path, _content, rule) => {
    expect(found.get(path)).toContain(rule === plugin ? plugin : `lint/${rule}`);
  });

  test.each(Object.keys(lawful))('%s is let through', (path) => {
    const about = (found.get(path) ?? []).filter((category) => category !== 'lint/suspicious/noImportCycles');
    expect(about).toEqual([]);
  });
});
