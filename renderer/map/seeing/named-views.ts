import type { PlainRecord } from '../../../shared/records/kind.ts';
import { keyAtEnd } from '../../../shared/records/order-keys.ts';
import { freshId } from '../../client/random.ts';
import { newRecord } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { announce } from '../../ui/announce.tsx';
import { quoted } from '../../ui/words.ts';
import { glideView } from '../glide-view.ts';
import { type LiveMap, middleOf } from '../live-map.ts';
import { storedFilter } from './filter.ts';
import { see, seeingStore } from './seeing-store.ts';
import { placeOf, seeingOf, viewName, viewsOf } from './view-record.ts';

/** What is on the screen, as the fields of a view. */
function fieldsNow(map: LiveMap) {
  const { filter, focus, others, colours } = seeingStore.getState().seeing;
  const [x, y] = middleOf(map.pane.view());
  const around = focus ? { focus: { cards: focus.cards, steps: focus.steps } } : {};
  return {
    filter: { ...storedFilter(filter), ...around, others },
    owners: filter.owners,
    colours,
    middle: [Math.round(x), Math.round(y), Math.round(map.pane.view().zoom * 1000) / 1000],
  };
}

/** Saves what is on the screen under a name: filter, focus, colours, place and zoom. */
export function saveView(map: LiveMap, name: string): void {
  const order = keyAtEnd(viewsOf(currentProject().document, map.mapId));
  edit('New view', [newRecord('view', freshId(), { map: map.mapId, name, order, ...fieldsNow(map) })], {
    say: `The view ${quoted(name)} is saved.`,
  });
}

/** Gives a view another name. */
export function renameView(id: string, name: string): void {
  edit('View renamed', [{ op: 'set', kind: 'view', id, fields: { name } }], {
    say: `The view is called ${quoted(name)}.`,
  });
}

/** Puts a view in the trash; no card changes. */
export function deleteView(view: PlainRecord): void {
  edit('View deleted', [{ op: 'delete', kind: 'view', id: view.id }], {
    say: `The view ${quoted(viewName(view))} is in the trash. Undo brings it back.`,
  });
}

/** Shows a map as a view asks: which cards, in which colours, from where. */
export function goToView(map: LiveMap, view: PlainRecord): void {
  see(seeingOf(view));
  const place = placeOf(view, map.pane.view());
  if (place) glideView(map.pane, place);
  const { sight } = seeingStore.getState();
  const count = sight.shown ? ` ${sight.count} of ${sight.all} cards shown.` : '';
  announce(`View ${quoted(viewName(view))}.${count}`);
}
