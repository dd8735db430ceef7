import { Check } from 'lucide-react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { changeStatus } from '../../core/records/change-status.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { statusTransitions } from '../../core/records/status-transitions.ts';
import { useProject } from '../../core/state/project-store.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';

interface ProposedStatusProps {
  readonly kind: Kind;
  readonly record: PlainRecord;
  /** The status that is proposed; one that the kind does not have is none. */
  readonly proposedStatus: string;
  /** Called once the status is set: the button is unmounted with the focus. */
  readonly onSet: () => void;
}

const decidedStatuses = new Set(['supported', 'notSupported', 'unclear']);

/** The button that sets the proposed status, or why it cannot be set. It is never set by itself. */
export function ProposedStatus({ proposedStatus, kind, record, onSet }: ProposedStatusProps) {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const { current, options } = statusTransitions(kind, record, doc, localToday());
  const proposed = options.find(({ value }) => value === proposedStatus);
  if (!proposed) return null;
  if (current === proposed.value) return <p className="meta">That is its status.</p>;
  const set = () => {
    if (!changeStatus(kind, record, proposed.value, proposed.label)) return;
    announce(`Status: ${proposed.label}.`);
    onSet();
  };
  const isUnexplained = decidedStatuses.has(current) && !isFilled(record, 'statusReason');
  return (
    <>
      {isUnexplained && (
        <p className="meta">
          {`You decided otherwise: ${options.find(({ value }) => value === current)?.label}. “${kind.fields.statusReason?.label}” has room for the reason.`}
        </p>
      )}
      {proposed.disabledReason ? (
        <p className="meta">{`It cannot be set to ${proposed.label} yet. ${proposed.disabledReason}`}</p>
      ) : (
        !isReadOnly && (
          <Button icon={Check} onPress={set}>
            {`Set to ${proposed.label}`}
          </Button>
        )
      )}
    </>
  );
}
