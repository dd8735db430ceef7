import { ChevronRight, Eraser, Trash2 } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { MAX_TITLE_LETTERS, singleSpaced } from '../../../shared/records/computed/card-point.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { type Kind, POINT, titleInputField } from '../../../shared/records/kind.ts';
import { displayedTitleField, kindOf } from '../../../shared/records/kind-registry.ts';
import { deleteRecord } from '../../core/records/delete-record.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { select } from '../../core/state/selection.ts';
import { Button } from '../../core/ui/button.tsx';
import { kindStyle } from '../../core/ui/kind-mark.tsx';
import { PointRow } from '../card-point/point-row.tsx';
import { SmallMeasureChart } from '../charts/small-chart/lazy-small-measure-chart.ts';
import { ConfidenceProposal } from '../evidence/confidence-proposal.tsx';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import { OpenCyclesButton } from '../hypothesis-cycles/open-cycles-button.tsx';
import { KeptSection } from '../kind-change/kept-section.tsx';
import { KindClash } from '../kind-change/kind-clash.tsx';
import { OpenNumbersButton } from '../measure-numbers/open-numbers-button.tsx';
import { DecisionClash } from '../record-fields/decision-clash.tsx';
import { DeletionClash } from '../record-fields/deletion-clash.tsx';
import { FieldClash } from '../record-fields/field-clash.tsx';
import { fieldLockOf } from '../record-fields/field-lock.ts';
import { FieldRow } from '../record-fields/field-row.tsx';
import { LifecycleSelect } from '../record-fields/lifecycle-select.tsx';
import { LockedField } from '../record-fields/locked-field.tsx';
import { isSentenceField, type NamedField, shownFields } from '../record-fields/shown-fields.ts';
import { isStartDisputed } from '../record-fields/start-clash.tsx';
import { StartRow } from '../record-fields/start-row.tsx';
import { SectorPredictionsSection } from '../sector-predictions/sector-predictions-section.tsx';
import { SourceLine } from '../source-line/source-line.tsx';
import { OpenTestSheetButton } from '../test-sheet/open-test-sheet-button.tsx';
import { openEraseDialog } from '../trash/erase-dialog.tsx';
import { WhatTestCanTellSection } from '../what-test-can-tell/what-test-can-tell-section.tsx';
import { openChildForm } from './children/child-form-store.ts';
import { childKindsOf } from './children/child-kinds.ts';
import { ChildrenSection } from './children/children-section.tsx';
import { CopiedFrom } from './copied-from.tsx';
import { FindingsList } from './findings-list.tsx';
import { LastChange } from './last-change.tsx';
import { LinksSection } from './links-section.tsx';
import { MapsSection } from './maps-section.tsx';
import { SubHeadingsSection } from './sub-headings-section.tsx';
import { useNotApplicableFields } from './use-not-applicable-fields.ts';
import './record-form.css';
import './sections.css';

interface RecordFormProps {
  readonly kind: string;
  readonly id: string;
  /** Focuses the title, for a record that was just added. */
  readonly autoFocusTitle?: boolean;
  /** Only the fields: no status, links, places, or delete. */
  readonly isCompact?: boolean;
  /** Hides the status, which the panel's header shows. */
  readonly hideStatus?: boolean;
  /** Of a child: the field that names its parent, which is hidden. */
  readonly parentField?: string;
}

/** The field of a card whose words are long enough to have a point among them; undefined for none. */
const pointField = (kind: Kind, id: string, stored: StoredRecord): string | undefined => {
  if (!Object.hasOwn(kind.fields, POINT)) return undefined;
  const record = toPlainRecord(id, stored);
  const name = displayedTitleField(kind, record);
  const isLong = singleSpaced(textOf(record, name)).length > MAX_TITLE_LETTERS;
  return isLong || (record.fields[POINT] ?? null) !== null ? name : undefined;
};

interface RecordFieldsProps extends RecordFormProps {
  readonly stored: StoredRecord;
  readonly kindDefinition: Kind;
  readonly fields: readonly NamedField[];
}

/** Fields of one record, each with its own draft. */
export function RecordFields({
  kindDefinition,
  id,
  stored,
  fields,
  autoFocusTitle = false,
}: RecordFieldsProps) {
  const isReadOnly = useProject((project) => project.readOnly);
  const lock = fieldLockOf(kindDefinition, id, stored);
  const notApplicable = useNotApplicableFields(kindDefinition, id, stored);
  const wordsField = isReadOnly ? undefined : pointField(kindDefinition, id, stored);
  const amendments = childKindsOf(kindDefinition.name).find((child) => child.kind.name === 'amendment');
  return fields.map(([name, field]) => {
    const { value, isWithheld } = fieldStateOf(stored, name);
    const isLocked = lock.fields.has(name) && !isWithheld;
    if (notApplicable.has(name)) return null;
    if (name === 'locked') return <StartRow key={name} id={id} stored={stored} />;
    const amend = () => openChildForm('amendment', id, { of: name });
    return (
      <div key={name} className={isSentenceField(kindDefinition, name) ? 'record-sentence' : undefined}>
        {isLocked ? (
          <LockedField
            field={field}
            value={value}
            since={lock.since}
            onAmend={isReadOnly || !amendments ? undefined : amend}
          />
        ) : (
          <FieldRow
            kind={kindDefinition}
            id={id}
            name={name}
            field={field}
            stored={stored}
            isReadOnly={isReadOnly}
            autoFocus={autoFocusTitle && name === titleInputField(kindDefinition)}
          />
        )}
        {isLocked && !isStartDisputed(stored) && (
          <FieldClash kind={kindDefinition} id={id} name={name} field={field} stored={stored} />
        )}
        {name === 'confidence' && kindDefinition.name === 'learning' && (
          <ConfidenceProposal kind={kindDefinition} id={id} />
        )}
        {name === wordsField && !isLocked && (
          <PointRow kind={kindDefinition} id={id} name={name} stored={stored} />
        )}
      </div>
    );
  });
}

const AboutSection = (props: RecordFieldsProps) => (
  <Disclosure className="record-about">
    <Heading level={3}>
      <RacButton slot="trigger" className="record-about-button">
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        About this {props.kindDefinition.label.toLowerCase()}
      </RacButton>
    </Heading>
    <DisclosurePanel>
      <div className="record-fields">
        <RecordFields {...props} />
      </div>
    </DisclosurePanel>
  </Disclosure>
);

/** The form of one record, built from its kind. Keyed by record: another one gets a state of its own. */
export function RecordForm(props: RecordFormProps) {
  const stored = useStoredRecord(props);
  const kind = kindOf(props.kind);
  const isReadOnly = useProject((project) => project.readOnly);
  if (!stored || !kind) return <p className="meta">This card was deleted.</p>;
  const { kind: name, id, isCompact = false, hideStatus = false } = props;
  const { main, about } = shownFields(kind, props.parentField);
  return (
    <div
      key={`${name}/${id}`}
      className={isCompact ? 'record-form is-compact' : 'record-form'}
      style={kindStyle(name)}
    >
      {!hideStatus && kind.lifecycle && <LifecycleSelect kind={name} id={id} />}
      <DeletionClash kind={name} id={id} />
      {kind.card && <KindClash kind={name} id={id} />}
      {name === 'test' && <DecisionClash testId={id} stored={stored} />}
      <FindingsList kind={name} id={id} />
      <div className="record-fields">
        <RecordFields {...props} kindDefinition={kind} stored={stored} fields={main} />
      </div>
      {!isCompact && (
        <>
          <SourceLine kind={name} id={id} />
          {name === 'measure' && <SmallMeasureChart measureId={id} />}
          {name === 'measure' && <OpenNumbersButton measureId={id} />}
          {(name === 'hypothesis' || name === 'test') && <OpenCyclesButton card={id} />}
          {name === 'hypothesis' && <EvidenceSection id={id} onOpen={(other) => select([other])} />}
          {name === 'test' && <WhatTestCanTellSection id={id} />}
          {name === 'test' && <SectorPredictionsSection id={id} />}
          {name === 'test' && <OpenTestSheetButton id={id} />}
          {name === 'theme' && <SubHeadingsSection themeId={id} />}
          <ChildrenSection kind={name} id={id} />
          {kind.card && <LinksSection id={id} />}
          {kind.card && <MapsSection id={id} />}
          {kind.card && <KeptSection kind={name} id={id} />}
          <AboutSection {...props} kindDefinition={kind} stored={stored} fields={about} />
          <CopiedFrom kind={name} id={id} />
          <LastChange kind={name} id={id} />
          {!isReadOnly && (
            <div className="record-removal">
              <Button variant="quiet" icon={Trash2} onPress={() => deleteRecord({ kind: name, id })}>
                Delete this {kind.label.toLowerCase()}
              </Button>
              <Button variant="quiet" icon={Eraser} onPress={() => openEraseDialog({ kind: name, id })}>
                Erase for good…
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
