import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { edit } from '../../../../core/state/edit.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import type { MatrixPlace } from './matrix-cells.ts';

/** Gives a hypothesis another place; arrows pressed one after the other are one step of Undo. */
export function moveInMatrix(id: RecordId, { importance, evidence }: MatrixPlace): void {
  const fields = { importance, evidenceSoFar: evidence };
  const isMoved = edit('Importance and evidence', [{ op: 'set', kind: 'hypothesis', id, fields }], {
    mergeKey: `matrix ${id}`,
  });
  if (isMoved) announce(`Importance ${importance} of 5, evidence ${evidence} of 5.`);
}
