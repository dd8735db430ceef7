import { download } from '../client/bytes.ts';
import { isElectron } from '../client/port.ts';
import { notice } from '../state/edit.ts';
import { announce } from '../ui/announce.tsx';

/** Hands a finished file over, and says where it goes: the desktop app asks where, a browser has a folder for it. */
export const handOver = (
  name: string,
  content: Uint8Array<ArrayBuffer> | string | Blob,
  type: string,
  more = '',
): void => {
  download(name, content, type);
  const where = isElectron()
    ? `“${name}” is made. It goes where you say.`
    : `“${name}” is in your downloads.`;
  const sentence = [where, more].filter(Boolean).join(' ');
  notice(sentence);
  announce(sentence);
};
