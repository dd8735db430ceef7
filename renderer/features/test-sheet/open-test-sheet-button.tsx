import { Printer } from 'lucide-react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { Button } from '../../core/ui/button.tsx';
import { openTestSheet } from './test-sheet-dialog.tsx';

/** Opens the sheet of a test, in its form. */
export function OpenTestSheetButton({ id }: { readonly id: RecordId }) {
  return (
    <Button variant="quiet" icon={Printer} onPress={() => openTestSheet(id)}>
      Print a sheet to take along…
    </Button>
  );
}
