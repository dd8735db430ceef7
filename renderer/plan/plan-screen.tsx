import { ChevronRight } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { StoredRecord } from '../../shared/document/document.ts';
import { plain } from '../../shared/document/view.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { projectRecordId } from '../../shared/records/project-record.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { FindingsList } from '../record-form/findings-list.tsx';
import { LastTouch } from '../record-form/last-touch.tsx';
import { useStored } from '../record-form/record-at.ts';
import { RecordFields } from '../record-form/record-form.tsx';
import type { NamedField } from '../record-form/shown-fields.ts';
import { TrashList } from '../record-form/trash-list.tsx';
import { usePresenting } from '../state/presenting.ts';
import { useProject } from '../state/project-store.ts';
import { FileSection } from './file-section.tsx';
import { NoSheet } from './no-sheet.tsx';
import { PartnersSection } from './partners-section.tsx';
import { planGroups } from './plan-groups.ts';
import { StagePath } from './stage-path.tsx';
import { VersionsSection } from './versions-section.tsx';
import './plan.css';

interface SheetProps {
  readonly id: string;
  readonly kind: Kind;
  readonly stored: StoredRecord;
}

const Fields = ({ id, kind, stored, fields }: SheetProps & { readonly fields: readonly NamedField[] }) => (
  <div className="record-fields">
    <RecordFields kind={kind.name} of={kind} id={id} stored={stored} fields={fields} />
  </div>
);

const Privacy = (props: SheetProps & { readonly fields: readonly NamedField[] }) => (
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

const Sheet = (props: SheetProps) => {
  const { sheet, privacy } = planGroups(props.kind);
  const project = plain(props.id, props.stored);
  const isPresenting = usePresenting();
  return (
    <div className="plan-sheet record-form">
      {sheet.map((group) => (
        <section key={group.id} className="plan-section" aria-labelledby={`plan-${group.id}`}>
          <h3 id={`plan-${group.id}`}>{group.heading}</h3>
          <Fields {...props} fields={group.fields} />
        </section>
      ))}
      <PartnersSection project={project} />
      {privacy.length > 0 && !isPresenting && <Privacy {...props} fields={privacy} />}
    </div>
  );
};

/** The project sheet: what it is for and for whom, with whom, how far it is, and its file. */
export const PlanScreen = () => {
  const id = useProject((project) => projectRecordId(project.document));
  const stored = useStored({ kind: 'project', id });
  const kind = kindOf('project');
  if (!kind) return null;
  return (
    <div className="page plan">
      <div className="plan-main">
        <h2>Plan</h2>
        <p className="meta plan-what">The sheet of the project. Partners read it first.</p>
        {stored ? <Sheet id={id} kind={kind} stored={stored} /> : <NoSheet />}
        {stored && <LastTouch kind="project" id={id} />}
      </div>
      <aside className="plan-aside" aria-label="Stage and file">
        {stored && <StagePath project={plain(id, stored)} />}
        {stored && <FindingsList kind="project" id={id} />}
        <FileSection />
        <VersionsSection />
        <TrashList />
      </aside>
    </div>
  );
};
