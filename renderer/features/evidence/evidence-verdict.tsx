import { useRef } from 'react';
import { recordOf, toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { EvidenceBalance } from '../../../shared/records/computed/evidence-balance.ts';
import { kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { proposalInWords, restsOnInWords } from './balance-text.ts';
import { ProposedStatus } from './proposed-status.tsx';

interface Props {
  readonly id: string;
  readonly balance: EvidenceBalance;
}

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
        proposedStatus={balance.proposedStatus}
        kind={kind}
        record={toPlainRecord(id, stored)}
        onSet={() => verdict.current?.focus()}
      />
    </div>
  );
}
