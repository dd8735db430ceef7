import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { newReplicaId } from '../../../shared/document/model/new-id.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { download } from '../client/download.ts';
import { fileNameOf } from '../client/file-name.ts';
import { platform } from '../client/platform.ts';
import { randomBytes } from '../client/random.ts';
import { unsavedClients } from './open-project.ts';
import { flushDeferred } from './optimistic-undo.ts';
import type { ProjectClient } from './project-client.ts';

const copyNameOf = (title: unknown): string =>
  `${fileNameOf(typeof title === 'string' ? title : '')}, this page’s version.alongside.json`;

/** The project as this page has it, as the bytes of a file; needs no services. */
export function offlineCopyOf({ queue }: ProjectClient): {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
} {
  const document = queue.documentAsReplica(newReplicaId(randomBytes));
  const projectRecord = projectRecordOf(document);
  return {
    name: copyNameOf(projectRecord?.fields.title),
    bytes: Uint8Array.from(createProjectWriter(platform)(document)),
  };
}

/** Hands the page's version to the browser's downloads, and says so. */
export function downloadOfflineCopy(client: ProjectClient): string {
  const { name, bytes } = offlineCopyOf(client);
  download(name, bytes);
  return `A whole copy of this page’s version is in your downloads: ${name}.`;
}

/** The same for every project with changes that are only on this page. */
export function downloadUnsavedProjects(): void {
  flushDeferred();
  for (const client of unsavedClients()) downloadOfflineCopy(client);
}
