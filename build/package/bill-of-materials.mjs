import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../install.mjs';
import { inProject, packageVersion } from '../project-paths.mjs';
import { lastLines, run } from '../run.mjs';

/**
 * @typedef {import('./shipped.mjs').ShippedPackage} ShippedPackage
 * @typedef {{ 'bom-ref': string, name: string, version: string, purl: string, licenses?: unknown[], properties?: { name: string, value: string }[] }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 * @typedef {object} Bill what `npm sbom` writes, as far as it is read here
 * @property {{ timestamp?: string, tools: { version?: string }[], component: Component }} metadata
 * @property {Component[]} components
 * @property {Dependency[]} dependencies
 */

export const billName = `alongside-${packageVersion}.cdx.json`;

/** Everything in package-lock.json, development too, as npm says it in CycloneDX. @returns {Promise<Bill>} */
async function billOfNpm() {
  const { program, before, shell } = npm();
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'];
  const { code, output } = await run(program, [...before, ...args], { shell });
  if (code !== 0) throw new Error(`npm could not list the packages. It said:\n${lastLines(output)}`);
  // What Node itself has to say of this npm comes before.
  return JSON.parse(output.slice(output.indexOf('{')));
}

/** A number as RFC 9562 forms one of a hash (version 8). @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const formed = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return formed.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** @param {Component} component @param {string} license */
function shippedComponent({ properties: _, ...component }, license) {
  // npm takes what only development asks for as optional, Electron among it, and leaves out what is no name of SPDX.
  const licenses = component.licenses ?? [{ license: { name: license } }];
  return { ...component, scope: 'required', licenses };
}

/**
 * Writes the SBOM of a release: the packages whose code is in it, and Electron. Of npm's list for the whole project the
 * rest is left out, and so is what differs from run to run (time, random number, npm's version, the folder's name): the
 * same sources give the same bytes.
 * @param {string} folder
 * @param {readonly ShippedPackage[]} packages
 */
export async function writeBillOfMaterials(folder, packages) {
  const { packages: locked } = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8'));
  const { version, license } = locked['node_modules/electron'];
  const shipped = [...packages, { name: 'electron', version, license }];
  const licenseOf = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one.license]));
  const { metadata, components, dependencies, ...whole } = await billOfNpm();
  const { timestamp: _time, ...lasting } = metadata;
  const { properties: _properties, ...ours } = metadata.component;
  const own = ours['bom-ref'];
  const keeps = (/** @type {string} */ ref) => ref === own || licenseOf.has(ref);
  const bill = {
    ...whole,
    serialNumber: '',
    metadata: {
      ...lasting,
      tools: metadata.tools.map(({ version: _, ...tool }) => tool),
      component: { ...ours, type: 'application', name: 'alongside' },
    },
    components: components
      .filter((component) => licenseOf.has(component['bom-ref']))
      .map((component) => shippedComponent(component, licenseOf.get(component['bom-ref']) ?? '')),
    dependencies: dependencies
      .filter(({ ref }) => keeps(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(keeps) })),
  };
  if (bill.components.length !== shipped.length) throw new Error('npm does not name all that is bundled.');
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  await writeFile(join(folder, billName), `${JSON.stringify({ ...bill, serialNumber }, null, 2)}\n`);
}
