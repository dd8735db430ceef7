import { Plus } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { strengthOf } from '../../../shared/records/computed/counted-strength.ts';
import {
  type EvidenceCard,
  type EvidenceSide,
  evidenceBalanceOf,
} from '../../../shared/records/computed/evidence-balance.ts';
import { recordInWords } from '../../../shared/records/kind-registry.ts';
import { relations } from '../../../shared/records/links/relations.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { focusNextFrame } from '../../core/ui/focus.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { LinkDetails } from '../links/link-details.tsx';
import { LinkMenu } from '../links/link-menu.tsx';
import { type Stance, setEvidenceStrength } from '../links/link-strength.ts';
import { LinkedCardButton } from '../links/linked-card-button.tsx';
import { StrengthPicker } from '../links/strength-picker.tsx';
import { openAddEvidenceDialog } from './add-evidence-dialog.tsx';
import { EvidenceVerdict } from './evidence-verdict.tsx';
import '../links/links.css';
import './evidence.css';

interface SectionProps {
  readonly id: string;
  /** Opens the evidence's card. */
  readonly onOpen: (id: string) => void;
}

interface EvidenceRowProps extends SectionProps {
  readonly evidence: EvidenceCard;
  readonly stance: Stance;
  /** Called where the row is unmounted with the focus in it. */
  readonly onRemoved: () => void;
}

const EvidenceRow = ({ id, evidence, stance, onOpen, onRemoved }: EvidenceRowProps) => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [isOpen, setOpen] = useState(false);
  const record = recordOf(doc, { kind: evidence.kind, id: evidence.cardId });
  if (!record) return null;
  const title = recordInWords(evidence.kind, record);
  const link = recordOf(doc, { kind: 'link', id: evidence.linkId });
  const ownStrength = link && evidence.throughTestId === undefined ? strengthOf(link) : undefined;
  const test = evidence.throughTestId && recordOf(doc, { kind: 'test', id: evidence.throughTestId });
  return (
    <li>
      <div className="evidence-card">
        <KindMark kind={evidence.kind} size={16} />
        <LinkedCardButton kind={evidence.kind} onClick={() => onOpen(evidence.cardId)}>
          {title}
        </LinkedCardButton>
        {!isReadOnly && evidence.throughTestId === undefined && (
          <LinkMenu
            cardId={id}
            word={relations[stance].inverse}
            card={{ linkId: evidence.linkId, id: evidence.cardId, kind: evidence.kind, title }}
            onRemoved={onRemoved}
            onDetails={() => setOpen(!isOpen)}
          />
        )}
      </div>
      <StrengthPicker
        label={`How much it weighs here: ${title}`}
        value={ownStrength}
        inherited={evidence.strength}
        isReadOnly={isReadOnly}
        onPick={(strength) => setEvidenceStrength(evidence, stance, id, strength)}
      />
      {evidence.weight !== evidence.strength && (
        <p className="meta">{`Its test has not started, so it counts as ${evidence.weight}.`}</p>
      )}
      {test && <p className="meta">{`Came out of “${recordInWords('test', test)}”.`}</p>}
      {isOpen && <LinkDetails linkId={evidence.linkId} onClose={() => setOpen(false)} />}
    </li>
  );
};

interface SideProps extends SectionProps {
  readonly side: EvidenceSide;
  readonly stance: Stance;
  readonly heading: string;
  readonly add: string;
}

const EvidenceColumn = ({ id, side, stance, heading, add, onOpen }: SideProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const title: RefObject<HTMLHeadingElement | null> = useRef(null);
  const focusHeading = () => focusNextFrame(() => title.current);
  return (
    <div className="evidence-side">
      <h4 ref={title} tabIndex={-1}>
        {heading}
      </h4>
      {side.cards.length === 0 && <p className="meta">Nothing yet.</p>}
      <ul className="evidence-list">
        {side.cards.map((one) => (
          <EvidenceRow
            key={one.cardId}
            id={id}
            evidence={one}
            stance={stance}
            onOpen={onOpen}
            onRemoved={focusHeading}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="quiet" icon={Plus} onPress={() => openAddEvidenceDialog(id, stance)}>
          {add}
        </Button>
      )}
    </div>
  );
};

/** The evidence for and against a hypothesis, side by side, the strength of each, and the status that follows from it. */
export function EvidenceSection({ id, onOpen }: SectionProps) {
  const doc = useProject((project) => project.document);
  const balance = useMemo(() => evidenceBalanceOf(doc, id), [doc, id]);
  return (
    <section className="record-section evidence" aria-labelledby={`evidence-${id}`}>
      <h3 id={`evidence-${id}`}>What the evidence says</h3>
      <div className="evidence-sides">
        <EvidenceColumn
          id={id}
          side={balance.for}
          stance="supports"
          heading="What speaks for it"
          add="Add what speaks for it…"
          onOpen={onOpen}
        />
        <EvidenceColumn
          id={id}
          side={balance.against}
          stance="challenges"
          heading="What speaks against it"
          add="Add what speaks against it…"
          onOpen={onOpen}
        />
      </div>
      <EvidenceVerdict id={id} balance={balance} />
    </section>
  );
}
