import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FindDialog } from './find-dialog.tsx';

/** Finds cards of the open project, and anything that can be done here. */
export function openFindDialog(): void {
  showDialog((close) => <FindDialog onClose={close} />);
}
