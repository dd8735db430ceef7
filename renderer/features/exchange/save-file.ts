import { download } from '../../core/client/download.ts';
import { isElectron } from '../../core/client/electron-port.ts';
import { notify } from './notify.ts';

/** Saves a finished file and announces where: the desktop app asks for the place, a browser downloads it. */
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
  notify([where, details].filter(Boolean).join(' '));
}
