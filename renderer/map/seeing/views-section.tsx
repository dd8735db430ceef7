import { Eye, Pencil, Trash2 } from 'lucide-react';
import { useProject } from '../../state/project-store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { LiveMap } from '../live-map.ts';
import { askName } from '../toolbar/name-dialog.tsx';
import { deleteView, goToView, renameView, saveView } from './named-views.ts';
import { viewName, viewsOf } from './view-record.ts';

const WHY_NAME = 'A view needs a name: what it shows, or for whom.';

/** Asks for a name and saves what is on the screen as a view. */
export const askToSaveView = (map: LiveMap): void =>
  askName('Save this view', '', 'Save the view', (name) => saveView(map, name), WHY_NAME);

/** The named views of a map: go to one, save another, rename, delete. */
export function ViewsSection({ map }: { readonly map: LiveMap }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const views = viewsOf(document, map.mapId);
  return (
    <section className="seeing-section" aria-labelledby="seeing-views">
      <h3 id="seeing-views">Views</h3>
      {views.length === 0 && (
        <p className="meta">A view keeps filter, focus, colours and place under a name.</p>
      )}
      <ul className="seeing-views">
        {views.map((view) => (
          <li key={view.id}>
            <Button variant="quiet" icon={Eye} onPress={() => goToView(map, view)}>
              {viewName(view)}
            </Button>
            {!isReadOnly && (
              <>
                <IconButton
                  label={`Rename ${viewName(view)}`}
                  icon={Pencil}
                  onPress={() =>
                    askName(
                      'Rename this view',
                      viewName(view),
                      'Rename',
                      (name) => renameView(view.id, name),
                      WHY_NAME,
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
        <Button variant="plain" className="seeing-start" onPress={() => askToSaveView(map)}>
          Save this view…
        </Button>
      )}
    </section>
  );
}
