import { showDialog } from '../../core/ui/dialog-host.tsx';
import type { IncomingTable } from './incoming-table.ts';
import { MeasureTableDialog } from './measure-table-dialog.tsx';

/** Shows what a table of numbers would do, and does it once the person says so. */
export function openMeasureTable(arrival: IncomingTable): void {
  showDialog((close) => <MeasureTableDialog arrival={arrival} onClose={close} />);
}
