import { CircleAlert } from 'lucide-react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { linksOf } from '../../../../../shared/document/model/selectors.ts';
import { findingsOfRecord, type RecordFinding } from '../../../../../shared/records/checks/findings.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { ringOfCycles } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { edit } from '../../../../core/state/edit.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import type { CycleForm } from './cycle-form.ts';

/**
 * What the card asks for where it is missing, what it lets people choose, and what stands over the page, is not said again
 * as a finding; of small numbers it is said in the form that asks why they may leave.
 */
const saidElsewhere = new Set([
  'testWithoutHypothesis',
  'planIncomplete',
  'stoppedWithoutReason',
  'decidedWithoutDecision',
  'decisionsDisagree',
  'measureIsGone',
]);

/** Takes away what a cycle follows in its ring: it is the first one then. */
const makeFirst = (document: ProjectDocument, test: PlainRecord): void => {
  const ring = new Set(ringOfCycles(document, test.id).map(({ id }) => id));
  const links = linksOf(document, test.id).out.filter(
    ({ fields }) => fields.relation === 'follows' && ring.has(String(fields.to)),
  );
  edit(
    'First cycle',
    links.map(({ id }) => ({ op: 'delete', kind: 'link', id })),
    { message: 'This cycle follows no other now.' },
  );
};

interface CycleFindingsProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
  readonly openForm: CycleForm | undefined;
  readonly formOfField: (field: string) => CycleForm | undefined;
  readonly onField: (field: string) => void;
  /** Called once a finding was settled by its button, which is gone then. */
  readonly onSettled: () => void;
}

interface FindingActProps extends CycleFindingsProps {
  readonly finding: RecordFinding;
}

/** The button that leads to where it is put right. */
const FindingAct = ({ document, test, finding, formOfField, onField, onSettled }: FindingActProps) => {
  const { rule, field = '' } = finding;
  const definition = kindOf('test')?.fields[field];
  if (rule === 'cyclesInRing')
    return (
      <button
        type="button"
        className="record-finding-link"
        onClick={() => {
          makeFirst(document, test);
          onSettled();
        }}
      >
        This was the first one
      </button>
    );
  if (!definition || definition.isWrittenByApp || formOfField(field) === undefined) return null;
  return (
    <button type="button" className="record-finding-link" onClick={() => onField(field)}>
      {`Go to “${definition.label}”`}
    </button>
  );
};

/** What people should look at in a cycle, each with the way to where it is put right. */
export function CycleFindings(props: CycleFindingsProps) {
  const { document, test, openForm } = props;
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const isSaidHere = ({ rule }: RecordFinding): boolean =>
    rule === 'fewPeople' ? openForm === 'study' : !saidElsewhere.has(rule);
  const findings = findingsOfRecord(document, { kind: 'test', id: test.id }).filter(isSaidHere);
  if (findings.length === 0) return null;
  return (
    <ul className="record-findings" aria-label="Worth a look">
      {findings.map((finding) => (
        <li key={finding.rule}>
          <CircleAlert className="icon icon-s" aria-hidden="true" />
          <span>
            {finding.message} {!isReadOnly && <FindingAct {...props} finding={finding} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
