import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { projectRecordId } from '../../../shared/records/project-record.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProject } from '../../core/state/project-store.ts';
import type { NamedField } from '../../features/record-fields/shown-fields.ts';
import { FindingsList } from '../../features/record-form/findings-list.tsx';
import { LastChange } from '../../features/record-form/last-change.tsx';
import { RecordFields } from '../../features/record-form/record-form.tsx';
import { TrashList } from '../../features/trash/trash-list.tsx';
import { FileSection } from './file-section.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { MissingProjectRecord } from './missing-project-record.tsx';
import { ObjectivesSection } from './objectives-section.tsx';
import { PartnersSection } from './partners-section.tsx';
import { planSections } from './plan-sections.ts';
import { StageSection } from './stage-section.tsx';
import { useRequestedRecord } from './use-requested-record.ts';
import { VersionsSection } from './versions-section.tsx';
import './plan.css';
import './print.css';

interface ProjectSheetProps {
  readonly id: string;
  readonly kind: Kind;
  readonly stored: StoredRecord;
}

const Fields = ({
  id,
  kind,
  stored,
  fields,
}: ProjectSheetProps & { readonly fields: readonly NamedField[] }) => (
  <div className="record-fields">
    <RecordFields kind={kind.name} kindDefinition={kind} id={id} stored={stored} fields={fields} />
  </div>
);

const PrivacySection = (props: ProjectSheetProps & { readonly fields: readonly NamedField[] }) => (
  <Disclosure className="record-about plan-section">
    <Heading level={3}>
      <RacButton slot="trigger" className="record-about-button">
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        Privacy record
      </RacButton>
    </Heading>
    <p className="meta">
      What you decided about people’s data. It is not in a copy for a partner; only a whole copy holds it.
    </p>
    <DisclosurePanel>
      <Fields {...props} />
    </DisclosurePanel>
  </Disclosure>
);

const ProjectSheet = (props: ProjectSheetProps) => {
  const { sheet, privacy } = planSections(props.kind);
  const project = toPlainRecord(props.id, props.stored);
  const isPresenting = usePresenting();
  return (
    <div className="plan-sheet record-form">
      {sheet.map((group) => (
        <Fragment key={group.id}>
          <section className="plan-section" aria-labelledby={`plan-${group.id}`}>
            <h3 id={`plan-${group.id}`}>{group.heading}</h3>
            <Fields {...props} fields={group.fields} />
          </section>
          {group.id === 'what' && <ObjectivesSection />}
        </Fragment>
      ))}
      <PartnersSection project={project} />
      <MeetingsSection />
      {privacy.length > 0 && !isPresenting && <PrivacySection {...props} fields={privacy} />}
    </div>
  );
};

/** The project sheet: what it is for and for whom, with whom, how far it is, and its file. */
export function PlanScreen() {
  const id = useProject((project) => projectRecordId(project.document));
  const stored = useStoredRecord({ kind: 'project', id });
  const kind = kindOf('project');
  useRequestedRecord();
  if (!kind) return null;
  return (
    <div className="page plan">
      <div className="plan-main">
        <h2>Plan</h2>
        <p className="meta plan-what">The sheet of the project. Partners read it first.</p>
        {stored ? <ProjectSheet id={id} kind={kind} stored={stored} /> : <MissingProjectRecord />}
        {stored && <LastChange kind="project" id={id} />}
      </div>
      <aside className="plan-aside" aria-label="Stage and file">
        {stored && <StageSection project={toPlainRecord(id, stored)} />}
        {stored && <FindingsList kind="project" id={id} />}
        <FileSection />
        <VersionsSection />
        <TrashList />
      </aside>
    </div>
  );
}
