import type { Dialog, Shell } from 'electron';
import type { OpenOutcome } from '../../shared/contract/open-outcome.ts';

/** Only our own browser shell is ever shown: the address comes out of a file of the data folder. */
const LOOPBACK_URL = /^http:\/\/127\.0\.0\.1:\d+\//;

/**
 * Shows the Alongside that has this data folder open already, at its `address`, with the files that were asked for here.
 * An Electron one has shown itself; one that does not answer is said.
 */
export async function showFirstInstance(
  address: string,
  files: readonly string[],
  shellActions: {
    readonly dialog: Pick<Dialog, 'showErrorBox'>;
    readonly shell: Pick<Shell, 'openExternal'>;
    /** Asks the browser shell at an address to open a file where it lies. */
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
