import { Split } from 'lucide-react';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { documentRules, kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { deleteRecord } from '../../core/records/delete-record.ts';
import { edit } from '../../core/state/edit.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';

const isDeletedAndEdited = (document: ProjectDocument, { kind, id }: RecordRef): boolean =>
  findClashes(document, documentRules).some(
    (clash) => clash.id === id && clash.kind === kind && 'editedAndDeleted' in clash,
  );

const keepRecord = (document: ProjectDocument, { kind, id }: RecordRef): void => {
  const record = recordOf(document, { kind, id });
  const title = record ? quoted(recordInWords(kind, record)) : '';
  edit(`${kindOf(kind)?.label ?? 'Card'} kept`, [{ op: 'restore', kind, id }], {
    message: `${title} stays.`,
  });
};

/** The clash of a record that one person deleted while another edited it; shown until somebody keeps, edits or deletes it. */
export function DeletionClash(ref: RecordRef) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  if (!isDeletedAndEdited(document, ref)) return null;
  return (
    <fieldset className="record-clash" aria-label="Deleted and changed">
      <p className="record-clash-title">
        <Split className="icon icon-s" aria-hidden="true" />
        Deleted in one copy, worked on in another. It stays until somebody decides.
      </p>
      {!isReadOnly && (
        <div className="record-clash-actions">
          <Button variant="tool" onPress={() => keepRecord(document, ref)}>
            Keep it
          </Button>
          <Button variant="tool" onPress={() => deleteRecord(ref)}>
            Delete it
          </Button>
        </div>
      )}
    </fieldset>
  );
}
