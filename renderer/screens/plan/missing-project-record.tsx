import { Pencil } from 'lucide-react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { erasureDotOf } from '../../../shared/document/model/stamps.ts';
import { projectRecordId, titleChange } from '../../../shared/records/project-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { TitleDialog } from '../../features/library/title-dialog.tsx';

/** Why there is no sheet, and what a title does about it. */
const whyMissingInWords = (document: ProjectDocument): string => {
  if (findRecord(document, { kind: 'project', id: projectRecordId(document) }))
    return 'The sheet of this project is in the trash. It comes back from there, or with a new title.';
  const first = findRecord(document, { kind: 'project', id: document.project })?.record;
  return first && erasureDotOf(first) !== undefined
    ? 'The sheet of this project was erased for good. With a title a new one begins.'
    : 'This file has no sheet of its project. With a title one begins.';
};

const askForTitle = (): void => {
  showDialog((close) => (
    <TitleDialog
      heading="Name the project"
      label="Title"
      initialTitle=""
      submitLabel="Begin the sheet"
      onClose={close}
      onTitle={async (title) => {
        edit('Project named', [titleChange(currentProject().document, title)], {
          announcement: `The project is called “${title}”.`,
        });
      }}
    />
  ));
};

/** Shown in place of the project's sheet where its record is missing. */
export function MissingProjectRecord() {
  const sentence = useProject((project) => whyMissingInWords(project.document));
  const isReadOnly = useProject((project) => project.readOnly);
  return (
    <div className="plan-missing-record">
      <p>{sentence}</p>
      {!isReadOnly && (
        <Button icon={Pencil} onPress={askForTitle}>
          Name the project…
        </Button>
      )}
    </div>
  );
}
