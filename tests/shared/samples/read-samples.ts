import { crc32 } from 'node:zlib';
import { readProject } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { makeSamples } from '../../../shared/samples/make-samples.ts';

const platform = {
  crc32: (bytes: Uint8Array) => crc32(bytes),
  decode: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  encode: (text: string) => new TextEncoder().encode(text),
};

export interface ReadSample {
  /** Of its folder and of its file, without endings. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: ProjectDocument;
}

/** The samples as the script makes them, read as any file is. Throws where one does not read as it is. */
export function readSamples(): readonly ReadSample[] {
  return makeSamples(platform).map(({ name, bytes }) => {
    const read = readProject(bytes, platform);
    if (read.outcome !== 'ok') throw new Error(`${name}: ${read.sentence}`);
    return { name: name.replace('.alongside.json', ''), bytes, document: read.document };
  });
}
