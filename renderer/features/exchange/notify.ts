import { showNotice } from '../../core/state/edit.ts';

/** Says how an import or export ended, to the eye and to the ear. */
export function notify(sentence: string): void {
  showNotice(sentence);
}
