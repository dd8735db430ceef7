import { newSessionId } from '../../shared/document/ids.ts';
import { recordOf } from '../../shared/document/view.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { download } from '../client/bytes.ts';
import { platform } from '../client/platform.ts';
import { random } from '../client/random.ts';
import { unsavedSessions } from './open-project.ts';
import type { Session } from './session.ts';

/** What no file name may hold, and how long it gets at most. */
const UNSAFE = /[\p{C}<>:"/\\|?*]+/gu;
const LONGEST = 80;

const nameOf = (title: unknown): string => {
  const plain =
    typeof title === 'string'
      ? title
          .replace(UNSAFE, ' ')
          .replace(/\s+/gu, ' ')
          .trim()
          .replace(/^\.+|\.+$/g, '')
      : '';
  const name = [...plain].slice(0, LONGEST).join('').trim();
  return `${name === '' ? 'Project' : name}, this page’s version.alongside.json`;
};

/** The project as this page has it, as the bytes of a file: made here, without the services. */
export const pageCopy = ({
  queue,
}: Session): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } => {
  const document = queue.copyUnder(newSessionId(random));
  const sheet = recordOf(document, { kind: 'project', id: document.project });
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
  for (const session of unsavedSessions()) downloadPageCopy(session);
};
