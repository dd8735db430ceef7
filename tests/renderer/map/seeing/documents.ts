import { noFilter } from '../../../../renderer/map/seeing/filter.ts';
import { plainSeeing, type Seeing } from '../../../../renderer/map/seeing/seeing.ts';
import type { Fields } from '../../../../shared/document/document.ts';
import { type Change, emptyDocument } from '../../../../shared/document/edit.ts';
import { edited } from '../../../helpers/edited.ts';

export const MAP = 'mmap00001';

export const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });

/** A card that lies on the map. */
export const onMap = (kind: string, id: string, fields: Fields, pos = [0, 0]): readonly Change[] => [
  add(kind, id, fields),
  add('placement', `${MAP}_${id}`, { map: MAP, card: id, pos }),
];

export const link = (from: string, relation: string, to: string): Change =>
  add('link', `${from}_${relation}_${to}`, { from, relation, to });

/** An empty project with one map. */
export const withMap = edited(emptyDocument('pproject1'), [add('map', MAP, { name: 'All' })]);

export const seeing = (change: Partial<Seeing>): Seeing => ({ ...plainSeeing, ...change });

export const filtered = (change: Partial<Seeing['filter']>): Seeing =>
  seeing({ filter: { ...noFilter, ...change } });
