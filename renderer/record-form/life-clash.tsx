import { Split } from 'lucide-react';
import { clashes } from '../../shared/document/conflicts.ts';
import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { recordOf } from '../../shared/document/view.ts';
import { kindOf, recordWords, rules } from '../../shared/records/registry.ts';
import { edit } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { quoted } from '../ui/words.ts';
import { deleteRecord } from './delete-record.ts';

const isContested = (document: ProjectDocument, { kind, id }: Ref): boolean =>
  clashes(document, rules).some(
    (clash) => clash.id === id && clash.kind === kind && 'editedAndDeleted' in clash,
  );

const keep = (document: ProjectDocument, { kind, id }: Ref): void => {
  const record = recordOf(document, { kind, id });
  const words = record ? quoted(recordWords(kind, record)) : '';
  edit(`${kindOf(kind)?.label ?? 'Card'} kept`, [{ op: 'restore', kind, id }], { say: `${words} stays.` });
};

/** One person deleted this while another worked on it: a line that asks, until somebody keeps, changes or deletes it. */
export const LifeClash = (ref: Ref) => {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  if (!isContested(document, ref)) return null;
  return (
    <fieldset className="record-clash" aria-label="Deleted and changed">
      <p className="record-clash-head">
        <Split className="icon icon-s" aria-hidden="true" />
        Deleted in one copy, worked on in another. It stays until somebody decides.
      </p>
      {!isReadOnly && (
        <div className="record-clash-do">
          <Button variant="tool" onPress={() => keep(document, ref)}>
            Keep it
          </Button>
          <Button variant="tool" onPress={() => deleteRecord(ref)}>
            Delete it
          </Button>
        </div>
      )}
    </fieldset>
  );
};
