import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/build.mjs';
import { billName, writeBillOfMaterials } from '../../build/package/bill-of-materials.mjs';
import { notices } from '../../build/package/notices.mjs';
import { modulesOfApp, packagesAmong, type ShippedPackage } from '../../build/package/shipped.mjs';
import { inProject, packageVersion } from '../../build/project-paths.mjs';

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly scope: string;
    readonly hashes: readonly { readonly alg: string }[];
    readonly licenses: readonly unknown[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Writes the SBOM of some packages. */
async function billOf(packages: readonly ShippedPackage[]): Promise<{ text: string; bill: Bill }> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-bill-'));
  await writeBillOfMaterials(folder, packages);
  const text = await readFile(join(folder, billName), 'utf8');
  await rm(folder, { recursive: true, force: true });
  return { text, bill: JSON.parse(text) };
}

let packages: readonly ShippedPackage[];
let text: string;
let bill: Bill;
beforeAll(async () => {
  await ensureBuilt(() => undefined);
  packages = await packagesAmong(await modulesOfApp());
  ({ text, bill } = await billOf(packages));
}, 300_000);

test('it is CycloneDX of this version of the app', () => {
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'alongside', version: packageVersion } },
  });
});

test('every package with a notice is in it and the other way round, and Electron besides', async () => {
  const noticed = [...(await notices(packages)).matchAll(/(?:packages\.|-{72})\n\n(\S+) (\S+)\n/g)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  const { devDependencies } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const listed = bill.components.map((component) => component['bom-ref']);
  expect(listed.toSorted()).toEqual([...noticed, `electron@${devDependencies.electron}`].sort());
  expect(new Set(listed).size).toBe(listed.length);
});

test('it names what is bundled, and nothing that only development needs', () => {
  const names = bill.components.map((component) => component['bom-ref'].replace(/@[^@]+$/, ''));
  for (const name of ['react-dom', 'elkjs', 'postal-mime', '@xyflow/react', 'react-stately'])
    expect(names).toContain(name);
  for (const name of ['vite', 'vitest', 'typescript', '@types/d3-color', 'html2canvas', 'core-js'])
    expect(names).not.toContain(name);
});

test('each has an address, a checksum and a licence, and all it leans on is in the list', () => {
  for (const component of bill.components) {
    expect(component.purl).toMatch(/^pkg:npm\//);
    expect(component.scope).toBe('required');
    expect(component.hashes[0]?.alg, component.purl).toBe('SHA-512');
    expect(component.licenses.length, component.purl).toBe(1);
  }
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) expect(known.has(ref), ref).toBe(true);
});

test('it is the same each time; its number is one of its own content', async () => {
  expect((await billOf(packages)).text).toBe(text);
  expect(text).not.toContain('timestamp');
  expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  const less = await billOf(packages.slice(1));
  expect(less.bill.serialNumber).not.toBe(bill.serialNumber);
});

test('a package that is bundled but not locked is not passed over', async () => {
  await expect(packagesAmong(['node_modules/not-locked/index.js'])).rejects.toThrow(
    'node_modules/not-locked is bundled',
  );
});

test('a package within a package, and one behind a link, are named', async () => {
  const found = await packagesAmong([
    '../elsewhere/node_modules/zod/v4/core/api.js',
    'node_modules/zod/index.js',
    'shared/records/kind.ts',
  ]);
  expect(found.map(({ name }) => name)).toEqual(['zod']);
});
