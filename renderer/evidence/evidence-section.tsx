import { Plus } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { recordOf } from '../../shared/document/view.ts';
import { balanceOf, type Side, type Speaks, strengthOf } from '../../shared/records/evidence-balance.ts';
import { kindOf, recordWords } from '../../shared/records/registry.ts';
import { relations } from '../../shared/records/relations.ts';
import { LinkDetails } from '../record-form/link-details.tsx';
import { LinkMenu } from '../record-form/link-menu.tsx';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { focusLater } from '../ui/focus-later.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { openAddEvidence } from './add-evidence-dialog.tsx';
import { EvidenceSays } from './evidence-says.tsx';
import { StrengthPick } from './strength-pick.tsx';
import { type Stance, weigh } from './weigh.ts';
import './evidence.css';

interface SectionProps {
  readonly id: string;
  /** Opens the card that speaks. */
  readonly onOpen: (id: string) => void;
}

interface RowProps extends SectionProps {
  readonly one: Speaks;
  readonly stance: Stance;
  /** The row goes, with what had the keyboard in it. */
  readonly onGone: () => void;
}

const Row = ({ id, one, stance, onOpen, onGone }: RowProps) => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [isOpen, setOpen] = useState(false);
  const record = recordOf(doc, { kind: one.kind, id: one.cardId });
  if (!record) return null;
  const title = recordWords(one.kind, record);
  const link = recordOf(doc, { kind: 'link', id: one.linkId });
  const said = link && one.throughTest === undefined ? strengthOf(link) : undefined;
  const test = one.throughTest && recordOf(doc, { kind: 'test', id: one.throughTest });
  return (
    <li>
      <div className="evidence-card">
        <KindMark kind={one.kind} size={16} />
        <button type="button" className="record-link-title" onClick={() => onOpen(one.cardId)}>
          <span className="hidden-text">{kindOf(one.kind)?.label ?? one.kind}: </span>
          {title}
        </button>
        {!isReadOnly && one.throughTest === undefined && (
          <LinkMenu
            cardId={id}
            word={relations[stance].inverse}
            card={{ linkId: one.linkId, id: one.cardId, kind: one.kind, title }}
            onGone={onGone}
            onDetails={() => setOpen(!isOpen)}
          />
        )}
      </div>
      <StrengthPick
        label={`How much it weighs here: ${title}`}
        value={said}
        lent={one.strength}
        isReadOnly={isReadOnly}
        onPick={(strength) => weigh(one, stance, id, strength)}
      />
      {test && <p className="meta">{`Came out of “${recordWords('test', test)}”.`}</p>}
      {isOpen && <LinkDetails linkId={one.linkId} onClose={() => setOpen(false)} />}
    </li>
  );
};

interface SideProps extends SectionProps {
  readonly side: Side;
  readonly stance: Stance;
  readonly heading: string;
  readonly add: string;
}

const SideOf = ({ id, side, stance, heading, add, onOpen }: SideProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const title: RefObject<HTMLHeadingElement | null> = useRef(null);
  const onGone = () => focusLater(() => title.current);
  return (
    <div className="evidence-side">
      <h4 ref={title} tabIndex={-1}>
        {heading}
      </h4>
      {side.cards.length === 0 && <p className="meta">Nothing yet.</p>}
      <ul className="evidence-list">
        {side.cards.map((one) => (
          <Row key={one.cardId} id={id} one={one} stance={stance} onOpen={onOpen} onGone={onGone} />
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="quiet" icon={Plus} onPress={() => openAddEvidence(id, stance)}>
          {add}
        </Button>
      )}
    </div>
  );
};

/** What speaks for a hypothesis beside what speaks against it, how much each weighs, and what that proposes. */
export const EvidenceSection = ({ id, onOpen }: SectionProps) => {
  const doc = useProject((project) => project.document);
  const balance = useMemo(() => balanceOf(doc, id), [doc, id]);
  return (
    <section className="record-section evidence" aria-labelledby={`evidence-${id}`}>
      <h3 id={`evidence-${id}`}>What the evidence says</h3>
      <div className="evidence-sides">
        <SideOf
          id={id}
          side={balance.for}
          stance="supports"
          heading="What speaks for it"
          add="Add what speaks for it…"
          onOpen={onOpen}
        />
        <SideOf
          id={id}
          side={balance.against}
          stance="challenges"
          heading="What speaks against it"
          add="Add what speaks against it…"
          onOpen={onOpen}
        />
      </div>
      <EvidenceSays id={id} balance={balance} />
    </section>
  );
};
