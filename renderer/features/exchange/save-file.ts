import { download } from '../../core/client/download.ts';
import { isElectron } from '../../core/client/electron-port.ts';
import { showNotice } from '../../core/state/edit.ts';
import { announce } from '../../core/ui/announce.tsx';

/** Hands a finished file over, and says where it goes: the desktop app asks where, a browser has a folder for it. */
export function saveFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | string | Blob,
  type: string,
  details = '',
): void {
  download(name, content, type);
  const where = isElectron()
    ? `“${name}” is made. It goes where you say.`
    : `“${name}” is in your downloads.`;
  const sentence = [where, details].filter(Boolean).join(' ');
  showNotice(sentence);
  announce(sentence);
}
