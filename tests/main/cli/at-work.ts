import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../../main/cli/run-command.ts';
import { platform } from '../../../main/projects/platform.ts';
import type { Files } from '../../../main/storage/files.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { companyOnOurStreet } from '../../../shared/samples/company-on-our-street/company-on-our-street.ts';
import { applyChanges as editedBy } from '../../helpers/document/apply-changes.ts';

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, with the command line standing in it. */
export async function atWork() {
  const workingFolder = await mkdtemp(join(tmpdir(), 'alongside-cli-'));
  onTestFinished(() => rm(workingFolder, { recursive: true, force: true }));
  /** The command line on a disk that may fail. */
  const alongsideOn =
    (files: Files) =>
    async (...args: string[]): Promise<Ended> => {
      const out: string[] = [];
      const err: string[] = [];
      const code = await runCommand(args, {
        out: (line) => out.push(line),
        err: (line) => err.push(line),
        invocation: 'npm run -s alongside --',
        program: [process.execPath, import.meta.filename],
        workingFolder,
        files,
        dataFolder: join(workingFolder, 'data-folder'),
        today: '2026-03-24',
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    };
  const alongside = alongsideOn(nodeFiles);
  const put = (name: string, content: string | Uint8Array | ProjectDocument): Promise<void> =>
    writeFile(
      join(workingFolder, name),
      typeof content === 'string' || content instanceof Uint8Array ? content : bytesOf(content),
    );
  return { folder: workingFolder, alongside, alongsideOn, put };
}

/** A project file's bytes. */
export function bytesOf(document: ProjectDocument): Uint8Array {
  return createProjectWriter(platform)(document);
}

/** The shipped sample. */
export const sample = companyOnOurStreet;

/** A copy in which somebody did this. */
export function edited(document: ProjectDocument, session: string, ...changes: Change[]): ProjectDocument {
  return editedBy(document, changes, session);
}
