import { Pencil } from 'lucide-react';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { erasedBy } from '../../shared/document/stamps.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { projectRecordId, titleChange } from '../../shared/records/project-record.ts';
import { TitleDialog } from '../home/title-dialog.tsx';
import { edit } from '../state/edit.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { showDialog } from '../ui/dialog-host.tsx';

/** Why there is no sheet, and what a title does about it. */
const sentenceFor = (document: ProjectDocument): string => {
  if (findRecord(document, { kind: 'project', id: projectRecordId(document) }))
    return 'The sheet of this project is in the trash. It comes back from there, or with a new title.';
  const first = findRecord(document, { kind: 'project', id: document.project })?.record;
  return first && erasedBy(first) !== undefined
    ? 'The sheet of this project was erased for good. With a title a new one begins.'
    : 'This file has no sheet of its project. With a title one begins.';
};

const askForTitle = (): void => {
  showDialog((close) => (
    <TitleDialog
      heading="Name the project"
      label="Title"
      start=""
      action="Begin the sheet"
      onClose={close}
      onTitle={async (title) => {
        edit('Project named', [titleChange(currentProject().document, title)], {
          say: `The project is called “${title}”.`,
        });
      }}
    />
  ));
};

/** Stands where the project's sheet would be. */
export const NoSheet = () => {
  const sentence = useProject((project) => sentenceFor(project.document));
  const isReadOnly = useProject((project) => project.readOnly);
  return (
    <div className="plan-no-sheet">
      <p>{sentence}</p>
      {!isReadOnly && (
        <Button icon={Pencil} onPress={askForTitle}>
          Name the project…
        </Button>
      )}
    </div>
  );
};
