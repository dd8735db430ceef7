import { ChevronRight, Eraser, Trash2 } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { StoredRecord } from '../../shared/document/document.ts';
import { type Kind, wordsField } from '../../shared/records/kind.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import { useProject } from '../state/project-store.ts';
import { select } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { kindStyle } from '../ui/kind-mark.tsx';
import { openAdding } from './adding.ts';
import { AppearsSection } from './appears-section.tsx';
import { childKindsOf } from './child-kinds.ts';
import { ChildrenSection } from './children-section.tsx';
import { CopiedFrom } from './copied-from.tsx';
import { deleteRecord } from './delete-record.ts';
import { openErase } from './erase-dialog.tsx';
import { FieldRow } from './field-row.tsx';
import { fieldState } from './field-state.ts';
import { FindingsList } from './findings-list.tsx';
import { LastTouch } from './last-touch.tsx';
import { LifeClash } from './life-clash.tsx';
import { LifecycleSelect } from './lifecycle-select.tsx';
import { LinksSection } from './links-section.tsx';
import { lockOf } from './lock.ts';
import { LockedField } from './locked-field.tsx';
import { useStored } from './record-at.ts';
import { isSentence, type NamedField, shownFields } from './shown-fields.ts';
import { useUnasked } from './unasked.ts';
import './record-form.css';
import './controls/controls.css';
import './notices.css';
import './sections.css';

interface RecordFormProps {
  readonly kind: string;
  readonly id: string;
  /** A record that was just made: the keyboard goes into its title. */
  readonly autoFocusTitle?: boolean;
  /** Only the fields: no status, links, places, or delete. */
  readonly compact?: boolean;
  /** The status stands elsewhere, in the panel's head. */
  readonly hideStatus?: boolean;
  /** Of a child: the field that names its parent, which its place says already. */
  readonly parentField?: string;
}

interface FieldsProps extends RecordFormProps {
  readonly stored: StoredRecord;
  readonly of: Kind;
  readonly fields: readonly NamedField[];
}

/** Fields of one record, each with its own draft. */
export const RecordFields = ({ of: kind, id, stored, fields, autoFocusTitle = false }: FieldsProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const lock = lockOf(kind, id, stored);
  const unasked = useUnasked(kind, id, stored);
  const amendments = childKindsOf(kind.name).find((child) => child.kind.name === 'amendment');
  return fields.map(([name, field]) => {
    const { value, withheld } = fieldState(stored, name);
    const isLocked = lock.fields.has(name) && !withheld;
    // What was locked is told once, by the fields themselves.
    if (name === 'locked' || unasked.has(name)) return null;
    const amend = () => openAdding('amendment', id, { of: name });
    return (
      <div key={name} className={isSentence(kind, name) ? 'record-sentence' : undefined}>
        {isLocked ? (
          <LockedField
            field={field}
            value={value}
            on={lock.on}
            onAmend={isReadOnly || !amendments ? undefined : amend}
          />
        ) : (
          <FieldRow
            kind={kind}
            id={id}
            name={name}
            field={field}
            stored={stored}
            isReadOnly={isReadOnly}
            autoFocus={autoFocusTitle && name === wordsField(kind)}
          />
        )}
      </div>
    );
  });
};

const About = (props: FieldsProps) => (
  <Disclosure className="record-about">
    <Heading level={3}>
      <RacButton slot="trigger" className="record-about-button">
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        About this {props.of.label.toLowerCase()}
      </RacButton>
    </Heading>
    <DisclosurePanel>
      <div className="record-fields">
        <RecordFields {...props} />
      </div>
    </DisclosurePanel>
  </Disclosure>
);

/** Everything of one record that can be written, built from its kind. Keyed by record: a new one starts fresh. */
export const RecordForm = (props: RecordFormProps) => {
  const stored = useStored(props);
  const kind = kindOf(props.kind);
  const isReadOnly = useProject((project) => project.readOnly);
  if (!stored || !kind) return <p className="meta">This card was deleted.</p>;
  const { kind: name, id, compact = false, hideStatus = false } = props;
  const { main, about } = shownFields(kind, props.parentField);
  return (
    <div
      key={`${name}/${id}`}
      className={compact ? 'record-form is-compact' : 'record-form'}
      style={kindStyle(name)}
    >
      {!hideStatus && kind.lifecycle && <LifecycleSelect kind={name} id={id} />}
      <LifeClash kind={name} id={id} />
      <FindingsList kind={name} id={id} />
      <div className="record-fields">
        <RecordFields {...props} of={kind} stored={stored} fields={main} />
      </div>
      {!compact && (
        <>
          {name === 'hypothesis' && <EvidenceSection id={id} onOpen={(other) => select([other])} />}
          <ChildrenSection kind={name} id={id} />
          {kind.card && <LinksSection id={id} />}
          {kind.card && <AppearsSection id={id} />}
          <About {...props} of={kind} stored={stored} fields={about} />
          <CopiedFrom kind={name} id={id} />
          <LastTouch kind={name} id={id} />
          {!isReadOnly && (
            <div className="record-away">
              <Button variant="quiet" icon={Trash2} onPress={() => deleteRecord({ kind: name, id })}>
                Delete this {kind.label.toLowerCase()}
              </Button>
              <Button variant="quiet" icon={Eraser} onPress={() => openErase({ kind: name, id })}>
                Erase for good…
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
};
