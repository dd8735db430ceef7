import { Check } from 'lucide-react';
import { useRef } from 'react';
import { plain } from '../../shared/document/view.ts';
import type { Balance } from '../../shared/records/evidence-balance.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { transition } from '../../shared/records/lifecycle.ts';
import { isFilled } from '../../shared/records/read-field.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { localToday } from '../record-form/days.ts';
import { useStored, writeFields } from '../record-form/record-at.ts';
import { transitionsOf } from '../record-form/transitions.ts';
import { useProject } from '../state/project-store.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { proposalInWords } from './balance-words.ts';

interface Props {
  readonly id: string;
  readonly balance: Balance;
}

interface ProposalProps extends Props {
  readonly kind: Kind;
  readonly record: PlainRecord;
  /** It is set: the button goes, and the keyboard with it. */
  readonly onSet: () => void;
}

const decided = new Set(['supported', 'notSupported', 'unclear']);

/** The step to the proposed status: a button, or why it cannot be taken. A person takes it. */
const Step = ({ id, balance, kind, record, onSet }: ProposalProps) => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const { now, options } = transitionsOf(kind, record, doc, localToday());
  const proposed = options.find(({ value }) => value === balance.proposes);
  if (!proposed) return null;
  if (now === proposed.value) return <p className="meta">That is its status.</p>;
  const set = () => {
    const fields = transition(kind, record, proposed.value, localToday());
    if (!writeFields(kind, id, `${kind.label}: ${proposed.label}`, fields)) return;
    announce(`Status: ${proposed.label}.`);
    onSet();
  };
  const isUnexplained = decided.has(now) && !isFilled(record, 'statusReason');
  return (
    <>
      {isUnexplained && (
        <p className="meta">
          {`You decided otherwise: ${options.find(({ value }) => value === now)?.label}. “${kind.fields.statusReason?.label}” has room for the reason.`}
        </p>
      )}
      {proposed.whyNot ? (
        <p className="meta">{`It cannot be set to ${proposed.label} yet. ${proposed.whyNot}`}</p>
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

/** What both sides propose, in words, and the step to it. */
export const EvidenceSays = ({ id, balance }: Props) => {
  const stored = useStored({ kind: 'hypothesis', id });
  const kind = kindOf('hypothesis');
  const says = useRef<HTMLDivElement>(null);
  if (!stored || !kind) return null;
  const words = proposalInWords(balance);
  return (
    <div ref={says} className="evidence-says" tabIndex={-1}>
      <p>{words}</p>
      {words !== balance.why && <p className="meta">{balance.why}</p>}
      <Step
        id={id}
        balance={balance}
        kind={kind}
        record={plain(id, stored)}
        onSet={() => says.current?.focus()}
      />
    </div>
  );
};
