import type { Dialog, Shell } from 'electron';
import type { OpenOutcome } from '../../shared/contract/open-outcome.ts';

/** Only the browser shell's own address is ever opened: it is read from a file in the data folder. */
const LOOPBACK_URL = /^http:\/\/127\.0\.0\.1:\d+\//;

/**
 * Shows the instance that has this data folder open already, at its `address`, with the files that were asked for here.
 * An Electron instance has shown itself; for one that does not answer an error box is shown.
 */
export async function showFirstInstance(
  address: string,
  files: readonly string[],
  shellActions: {
    readonly dialog: Pick<Dialog, 'showErrorBox'>;
    readonly shell: Pick<Shell, 'openExternal'>;
    /** Asks the browser shell at an address to open a file in place. */
    readonly openInFirst: (address: string, path: string) => Promise<OpenOutcome>;
  },
): Promise<void> {
  if (LOOPBACK_URL.test(address)) {
    let route = '';
    for (const file of files) {
      const { key } = await shellActions.openInFirst(address, file);
      if (key !== undefined) route = `#/p/${key}/map`;
    }
    await shellActions.shell.openExternal(`${address}${route}`);
  } else if (address === '') {
    shellActions.dialog.showErrorBox(
      'Alongside is open already',
      'It does not answer yet. Wait a moment and start it again. Nothing is lost.',
    );
  }
}
