import { Eraser, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { trashedRecords } from '../../../shared/document/model/selectors.ts';
import { kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { restoreRecord } from '../../core/records/delete-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button, IconButton } from '../../core/ui/button.tsx';
import { focusNextFrame } from '../../core/ui/focus.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { openEraseDialog } from './erase-dialog.tsx';
import './trash-list.css';

const SHOWN_AT_FIRST = 8;

/** Focuses the title of the trash, because the focused row is unmounted; the work area where the last row was. */
const focusTrashTitle = (): void => {
  focusNextFrame(() => document.getElementById('trash-title') ?? document.getElementById('work'));
};

/** The deleted records; each can be restored or erased. Links and placements are restored with their cards and not listed. */
export function TrashList() {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [isShowingAll, setShowingAll] = useState(false);
  const deleted = trashedRecords(doc).filter(({ kind }) => kind !== 'link' && kindOf(kind)?.quiet !== true);
  if (deleted.length === 0) return null;
  return (
    <section>
      <h3 id="trash-title" tabIndex={-1}>
        Trash
      </h3>
      <p className="meta">What was deleted can be brought back, or erased for good.</p>
      <ul className="record-trash">
        {deleted.slice(0, isShowingAll ? undefined : SHOWN_AT_FIRST).map((record) => {
          const title = recordInWords(record.kind, record);
          return (
            <li key={record.id}>
              <KindMark kind={record.kind} size={20} />
              <p>
                <span className="hidden-text">{kindOf(record.kind)?.label}: </span>
                {title}
              </p>
              {!isReadOnly && (
                <span className="record-trash-actions">
                  <IconButton
                    label={`Bring back “${title}”`}
                    icon={Undo2}
                    onPress={() => {
                      restoreRecord(record.kind, record.id, title);
                      focusTrashTitle();
                    }}
                  />
                  <IconButton
                    label={`Erase “${title}” for good…`}
                    icon={Eraser}
                    onPress={() => openEraseDialog({ kind: record.kind, id: record.id }, focusTrashTitle)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {deleted.length > SHOWN_AT_FIRST && !isShowingAll && (
        <Button variant="tool" onPress={() => setShowingAll(true)}>
          Show all {deleted.length}
        </Button>
      )}
    </section>
  );
}
