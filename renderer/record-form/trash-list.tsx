import { Eraser, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { trashOf } from '../../shared/document/view.ts';
import { kindOf, recordWords } from '../../shared/records/registry.ts';
import { useProject } from '../state/project-store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { focusLater } from '../ui/focus-later.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { restore } from './delete-record.ts';
import { openErase } from './erase-dialog.tsx';

const FEW = 8;

/** The row that had the keyboard is gone; with the last one the list is, too. */
const toTitle = (): void => {
  focusLater(() => document.getElementById('trash-title') ?? document.getElementById('work'));
};

/** What was deleted, with the way back and the way out for good. Links and places come back with their cards, so they are not listed. */
export const TrashList = () => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const [isAll, setAll] = useState(false);
  const gone = trashOf(doc).filter(({ kind }) => kind !== 'link' && kindOf(kind)?.quiet !== true);
  if (gone.length === 0) return null;
  return (
    <section>
      <h3 id="trash-title" tabIndex={-1}>
        Trash
      </h3>
      <p className="meta">What was deleted can be brought back, or erased for good.</p>
      <ul className="record-trash">
        {gone.slice(0, isAll ? undefined : FEW).map((record) => {
          const title = recordWords(record.kind, record);
          return (
            <li key={record.id}>
              <KindMark kind={record.kind} size={20} />
              <p>
                <span className="hidden-text">{kindOf(record.kind)?.label}: </span>
                {title}
              </p>
              {!isReadOnly && (
                <span className="record-trash-do">
                  <IconButton
                    label={`Bring back “${title}”`}
                    icon={Undo2}
                    onPress={() => {
                      restore(record.kind, record.id, title);
                      toTitle();
                    }}
                  />
                  <IconButton
                    label={`Erase “${title}” for good…`}
                    icon={Eraser}
                    onPress={() => openErase({ kind: record.kind, id: record.id }, toTitle)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {gone.length > FEW && !isAll && (
        <Button variant="tool" onPress={() => setAll(true)}>
          Show all {gone.length}
        </Button>
      )}
    </section>
  );
};
