import { Split } from 'lucide-react';
import type { RecordRef, Value } from '../../../shared/document/model/document.ts';
import { tableOfId } from '../../../shared/document/model/find-shown.ts';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';
import { changeKind } from '../../../shared/records/shown/change-kind.ts';
import { SHOWN_AS } from '../../../shared/records/shown/shown-kind.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';

/** Settles what a card is: writes the kind, having seen every answer. */
const settle = (ref: RecordRef, to: string): void => {
  const { document } = currentProject();
  const table = tableOfId(document, ref.id);
  const changes =
    ref.kind === to
      ? [{ op: 'set', ...ref, fields: { [SHOWN_AS]: to === table ? null : to } } as const]
      : changeKind(document, ref, to, localToday());
  edit(`What it is: ${kindLabelOf(to)}`, changes, {
    message: `Settled: ${kindLabelOf(to)}.`,
  });
};

/** Two people said at once what a card is: it is shown as one of them until somebody chooses. */
export function KindClash(ref: RecordRef) {
  const stored = useStoredRecord(ref);
  const table = useProject(({ document }) => tableOfId(document, ref.id));
  const isReadOnly = useProject((project) => project.readOnly);
  const others = stored ? fieldStateOf(stored, SHOWN_AS).others : [];
  if (others.length === 0) return null;
  const kindOfValue = (value: Value): string =>
    typeof value === 'string' && value !== '' ? value : (table ?? ref.kind);
  const kinds = [...new Set([ref.kind, ...others.map(({ value }) => kindOfValue(value))])];
  return (
    <fieldset className="record-clash" aria-label="What it is: written twice">
      <p className="record-clash-title">
        <Split className="icon icon-s" aria-hidden="true" />
        Two people said what this is. Choose one; its words stay.
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <p className="record-inline">
              <KindMark kind={kind} size={20} />
              {kindLabelOf(kind)}
            </p>
            {!isReadOnly && (
              <Button
                variant="tool"
                onPress={() => settle(ref, kind)}
                aria-label={`Choose ${kindLabelOf(kind)}`}
              >
                Choose this
              </Button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
