import { newSessionId } from '../../shared/document/ids.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { projectRecordOf } from '../../shared/records/project-record.ts';
import { download } from '../client/bytes.ts';
import { fileName } from '../client/file-name.ts';
import { platform } from '../client/platform.ts';
import { random } from '../client/random.ts';
import { finishEarly } from './early.ts';
import { unsavedSessions } from './open-project.ts';
import type { Session } from './session.ts';

const nameOf = (title: unknown): string =>
  `${fileName(typeof title === 'string' ? title : '')}, this page’s version.alongside.json`;

/** The project as this page has it, as the bytes of a file: made here, without the services. */
export const pageCopy = ({
  queue,
}: Session): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } => {
  const document = queue.copyUnder(newSessionId(random));
  const sheet = projectRecordOf(document);
  return {
    name: nameOf(sheet?.fields.title),
    bytes: Uint8Array.from(createWriter(platform)(document)),
  };
};

/** Hands the page's version to the browser's downloads, and says so. */
export const downloadPageCopy = (session: Session): string => {
  const { name, bytes } = pageCopy(session);
  download(name, bytes);
  return `A whole copy of this page’s version is in your downloads: ${name}.`;
};

/** The same for every project with changes that are only on this page. */
export const downloadUnsaved = (): void => {
  finishEarly();
  for (const session of unsavedSessions()) downloadPageCopy(session);
};
