import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { animateViewport } from '../animation/animate-viewport.ts';
import { type ActiveMap, viewportCentre } from '../state/active-map.ts';
import { storedFilter } from '../view-options/filter.ts';
import { setViewOptions, viewOptionsStore } from '../view-options/view-options-store.ts';
import { viewName, viewOptionsOf, viewportOf, viewsOf } from './view-record.ts';

/** What is on the screen, as the fields of a view. */
function currentViewFields(map: ActiveMap) {
  const { filter, focus, others, colours } = viewOptionsStore.getState().options;
  const [x, y] = viewportCentre(map.pane.viewport());
  const focusField = focus ? { focus: { cards: focus.cards, steps: focus.steps } } : {};
  return {
    filter: { ...storedFilter(filter), ...focusField, others },
    owners: filter.owners,
    colours,
    middle: [Math.round(x), Math.round(y), Math.round(map.pane.viewport().zoom * 1000) / 1000],
  };
}

/** Saves what is on the screen under a name: filter, focus, colours, place and zoom. */
export function saveView(map: ActiveMap, name: string): void {
  const order = orderKeyAtEnd(viewsOf(currentProject().document, map.mapId));
  edit(
    'New view',
    [newRecordChange('view', newRecordId(), { map: map.mapId, name, order, ...currentViewFields(map) })],
    {
      announcement: `The view ${quoted(name)} is saved.`,
    },
  );
}

/** Gives a view another name. */
export function renameView(id: string, name: string): void {
  edit('View renamed', [{ op: 'set', kind: 'view', id, fields: { name } }], {
    announcement: `The view is called ${quoted(name)}.`,
  });
}

/** Puts a view in the trash; no card changes. */
export function deleteView(view: PlainRecord): void {
  edit('View deleted', [{ op: 'delete', kind: 'view', id: view.id }], {
    message: `The view ${quoted(viewName(view))} is in the trash.`,
    announcement: `The view ${quoted(viewName(view))} is in the trash. Undo brings it back.`,
  });
}

/** Shows a map as a view asks: which cards, in which colours, from where. */
export function showView(map: ActiveMap, view: PlainRecord): void {
  setViewOptions(viewOptionsOf(view));
  const place = viewportOf(view, map.pane.viewport());
  if (place) animateViewport(map.pane, place);
  const { visibility } = viewOptionsStore.getState();
  const count = visibility.shownIds
    ? ` ${visibility.shownCount} of ${visibility.totalCount} cards shown.`
    : '';
  announce(`View ${quoted(viewName(view))}.${count}`);
}
