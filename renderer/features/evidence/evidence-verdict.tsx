import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { recordOf, toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { EvidenceBalance } from '../../../shared/records/computed/evidence-balance.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { changeStatus } from '../../core/records/change-status.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { statusTransitions } from '../../core/records/status-transitions.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { proposalInWords, restsOnInWords } from './balance-text.ts';

interface Props {
  readonly id: string;
  readonly balance: EvidenceBalance;
}

interface ProposalProps extends Props {
  readonly kind: Kind;
  readonly record: PlainRecord;
  /** Called once the status is set: the button is unmounted with the focus. */
  readonly onSet: () => void;
}

const decidedStatuses = new Set(['supported', 'notSupported', 'unclear']);

/** The button that sets the proposed status, or why it cannot be set. It is never set by itself. */
const ProposedStatus = ({ balance, kind, record, onSet }: ProposalProps) => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const { current, options } = statusTransitions(kind, record, doc, localToday());
  const proposed = options.find(({ value }) => value === balance.proposedStatus);
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
};

/** The verdict of both sides in words, and the button that sets the status it proposes. */
export function EvidenceVerdict({ id, balance }: Props) {
  const stored = useStoredRecord({ kind: 'hypothesis', id });
  const kind = kindOf('hypothesis');
  const doc = useProject((project) => project.document);
  const verdict = useRef<HTMLDivElement>(null);
  if (!stored || !kind) return null;
  const words = proposalInWords(balance);
  const basis = restsOnInWords(balance, ({ kind: cardKind, cardId }) => {
    const card = recordOf(doc, { kind: cardKind, id: cardId });
    return card ? recordInWords(cardKind, card) : '';
  });
  return (
    <div ref={verdict} className="evidence-verdict" tabIndex={-1}>
      <p>{words}</p>
      {basis !== '' && <p>{basis}</p>}
      {words !== balance.why && <p className="meta">{balance.why}</p>}
      <ProposedStatus
        id={id}
        balance={balance}
        kind={kind}
        record={toPlainRecord(id, stored)}
        onSet={() => verdict.current?.focus()}
      />
    </div>
  );
}
