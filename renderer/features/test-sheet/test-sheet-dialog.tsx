import { Printer } from 'lucide-react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { printPage } from '../../core/state/print-page.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { TestSheet } from './test-sheet.tsx';

/** Shows a test as the sheet that it is on paper, to be printed and filled in by hand. */
export function openTestSheet(id: RecordId): void {
  showDialog((close) => (
    <Dialog
      title="A sheet to take along"
      size="wide"
      onClose={close}
      actions={
        <Button variant="primary" icon={Printer} onPress={printPage}>
          Print
        </Button>
      }
    >
      <TestSheet id={id} />
    </Dialog>
  ));
}
