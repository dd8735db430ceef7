import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../main/cli/run.ts';
import { platform } from '../../../main/projects/platform.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { companyOnOurStreet } from '../../../shared/samples/company-on-our-street/project.ts';
import { edited as editedBy } from '../../helpers/edited.ts';

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, with the command line standing in it. */
export const atWork = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const alongside = async (...args: string[]): Promise<Ended> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(args, {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      folder,
      files: nodeFiles,
      today: '2026-03-24',
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  const put = (name: string, content: string | Uint8Array | ProjectDocument): Promise<void> =>
    writeFile(
      join(folder, name),
      typeof content === 'string' || content instanceof Uint8Array ? content : bytesOf(content),
    );
  return { folder, alongside, put };
};

/** A project file's bytes. */
export const bytesOf = (document: ProjectDocument): Uint8Array => createWriter(platform)(document);

/** The shipped sample. */
export const sample = companyOnOurStreet;

/** A copy in which somebody did this. */
export const edited = (document: ProjectDocument, session: string, ...changes: Change[]): ProjectDocument =>
  editedBy(document, changes, session);
