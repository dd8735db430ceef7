import { showDialog } from '../ui/dialog-host.tsx';
import { FindDialog } from './find-dialog.tsx';

/** Finds cards of the open project, and anything that can be done here. */
export const openFind = (): void => {
  showDialog((close) => <FindDialog onClose={close} />);
};
