import { noFilter } from '../../../../../renderer/screens/map/view-options/filter.ts';
import {
  defaultViewOptions,
  type ViewOptions,
} from '../../../../../renderer/screens/map/view-options/view-options.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';

export const MAP = 'mmap00001';

export function add(kind: string, id: string, fields: Fields): Change {
  return { op: 'add', kind, id, fields };
}

/** A card that lies on the map. */
export function onMap(kind: string, id: string, fields: Fields, pos = [0, 0]): readonly Change[] {
  return [add(kind, id, fields), add('placement', `${MAP}_${id}`, { map: MAP, card: id, pos })];
}

export function link(from: string, relation: string, to: string): Change {
  return add('link', `${from}_${relation}_${to}`, { from, relation, to });
}

/** An empty project with one map. */
export const withMap = applyChanges(emptyDocument('pproject1'), [add('map', MAP, { name: 'All' })]);

export function seeing(change: Partial<ViewOptions>): ViewOptions {
  return { ...defaultViewOptions, ...change };
}

export function filtered(change: Partial<ViewOptions['filter']>): ViewOptions {
  return seeing({ filter: { ...noFilter, ...change } });
}
