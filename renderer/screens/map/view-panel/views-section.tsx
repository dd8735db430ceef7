import { Eye, Pencil, Trash2 } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { openNameDialog } from '../controls/name-dialog.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { deleteView, renameView, saveView, showView } from './named-views.ts';
import { viewName, viewsOf } from './view-record.ts';

const NAME_HINT = 'A view needs a name: what it shows, or for whom.';

/** Asks for a name and saves what is on the screen as a view. */
export function openSaveViewDialog(map: ActiveMap): void {
  openNameDialog('Save this view', '', 'Save the view', (name) => saveView(map, name), NAME_HINT);
}

/** The named views of a map: go to one, save another, rename, delete. */
export function ViewsSection({ map }: { readonly map: ActiveMap }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const views = viewsOf(document, map.mapId);
  return (
    <section className="view-panel-section" aria-labelledby="view-panel-views">
      <h3 id="view-panel-views">Views</h3>
      {views.length === 0 && (
        <p className="meta">A view keeps filter, focus, colours and place under a name.</p>
      )}
      <ul className="saved-views">
        {views.map((view) => (
          <li key={view.id}>
            <Button variant="quiet" icon={Eye} onPress={() => showView(map, view)}>
              {viewName(view)}
            </Button>
            {!isReadOnly && (
              <>
                <IconButton
                  label={`Rename ${viewName(view)}`}
                  icon={Pencil}
                  onPress={() =>
                    openNameDialog(
                      'Rename this view',
                      viewName(view),
                      'Rename',
                      (name) => renameView(view.id, name),
                      NAME_HINT,
                    )
                  }
                />
                <IconButton
                  label={`Delete ${viewName(view)}`}
                  icon={Trash2}
                  onPress={() => deleteView(view)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="plain" className="view-panel-button" onPress={() => openSaveViewDialog(map)}>
          Save this view…
        </Button>
      )}
    </section>
  );
}
