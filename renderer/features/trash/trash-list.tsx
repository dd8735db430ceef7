import { Eraser, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { trashedRecords } from '../../../shared/document/model/selectors.ts';
import { kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { restoreRecord } from '../../core/records/delete-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button, IconButton } from '../../core/ui/button.tsx';
import { createFocusRequests, focusNextFrame, useRequestedFocus } from '../../core/ui/focus.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { openEraseDialog } from './erase-dialog.tsx';
import './trash-list.css';

const SHOWN_AT_FIRST = 8;

/** Asks for the title of the trash to take the focus, once it is shown. */
export const trashFocus = createFocusRequests();
export const TRASH_FOCUS_ID = 'trash';

/** What can be brought back or erased: links and what has no words of its own follow their cards. */
export function listedInTrash(doc: ProjectDocument): ReturnType<typeof trashedRecords> {
  return trashedRecords(doc).filter(({ kind }) => kind !== 'link' && kindOf(kind)?.quiet !== true);
}

/** Focuses the title of the trash, because the focused row is unmounted; the work area where the last row was. */
const focusTrashTitle = (): void => {
  focusNextFrame(() => document.getElementById('trash-title') ?? document.getElementById('work'));
};

/** The deleted records; each can be restored or erased. Links and placements are restored with their cards and not listed. */
export function TrashList() {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [isShowingAll, setShowingAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const deleted = listedInTrash(doc);
  useRequestedFocus(trashFocus, TRASH_FOCUS_ID, title, deleted.length > 0);
  if (deleted.length === 0) return null;
  return (
    <section>
      <h3 id="trash-title" ref={title} tabIndex={-1}>
        Trash
      </h3>
      <p className="meta">What was deleted can be brought back, or erased for good.</p>
      <ul className="record-trash">
        {deleted.slice(0, isShowingAll ? undefined : SHOWN_AT_FIRST).map((record) => {
          const words = recordInWords(record.kind, record);
          return (
            <li key={record.id}>
              <KindMark kind={record.kind} size={20} />
              <p>
                <span className="hidden-text">{kindOf(record.kind)?.label}: </span>
                {words}
              </p>
              {!isReadOnly && (
                <span className="record-trash-actions">
                  <IconButton
                    label={`Bring back “${words}”`}
                    icon={Undo2}
                    onPress={() => {
                      restoreRecord(record.kind, record.id, words);
                      focusTrashTitle();
                    }}
                  />
                  <IconButton
                    label={`Erase “${words}” for good…`}
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
