import { showDialog } from '../../core/ui/dialog-host.tsx';
import { MeasureTableDialog } from './measure-table-dialog.tsx';
import type { TableArrival } from './table-arrival.ts';

/** Shows what a table of numbers would do, and does it once the person says so. */
export function openMeasureTable(arrival: TableArrival): void {
  showDialog((close) => <MeasureTableDialog arrival={arrival} onClose={close} />);
}
