// node build/samples/write-samples.mjs: writes the shipped samples anew. A test compares them with what this would write.
import { writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { runnerImport } from 'vite';
import { inProject } from '../project-paths.mjs';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();
const platform = {
  crc32,
  /** @param {Uint8Array} bytes */
  decode: (bytes) => decoder.decode(bytes),
  /** @param {string} text */
  encode: (text) => encoder.encode(text),
};

const { module } = await runnerImport(inProject('shared', 'samples', 'make-samples.ts'));
for (const { name, bytes } of module.makeSamples(platform)) {
  await writeFile(inProject('shared', 'samples', name), bytes);
  console.log(`shared/samples/${name}: ${bytes.length} bytes`);
}
