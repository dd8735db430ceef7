import { expect, test } from 'vitest';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { placementsOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { changesToEnsureMap, defaultMapId } from '../../../../shared/records/maps/first-map.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

/** A copy of one empty project in which somebody puts a first card down. */
const begunBy = (session: string, card: string) => {
  const empty = emptyDocument('pstreet01');
  const map = defaultMapId(empty);
  const changes = [
    ...changesToEnsureMap(empty, map),
    { op: 'add', kind: 'note', id: card, fields: { text: card } },
    { op: 'add', kind: 'placement', id: `${map}_${card}`, fields: { map, card, pos: [0, 0] } },
  ] as const;
  return applyChanges(empty, changes, session);
};

test.each([
  ['ours into theirs', 'Aaaaaaa1', 'Bbbbbbb2'],
  ['theirs into ours', 'Bbbbbbb2', 'Aaaaaaa1'],
])('two who begin apart have one first map, without a clash: %s', (_name, one, other) => {
  const { document } = merge(begunBy(one, 'note1'), begunBy(other, 'note2'), documentRules);
  const maps = recordsOf(document, 'map');
  expect(maps.map(({ fields }) => fields.name)).toEqual(['Main map']);
  expect(placementsOf(document, maps[0]?.id ?? '')).toHaveLength(2);
  expect(findClashes(document, documentRules)).toEqual([]);
  expect(changesToEnsureMap(document, defaultMapId(document))).toEqual([]);
});

test('a first map that lies in the trash comes back with the next card', () => {
  const begun = begunBy('Aaaaaaa1', 'note1');
  const map = defaultMapId(begun);
  const without = applyChanges(begun, [{ op: 'delete', kind: 'map', id: map }]);
  expect(defaultMapId(without)).toBe(map);
  const again = applyChanges(without, changesToEnsureMap(without, map));
  expect(recordsOf(again, 'map').map(({ id }) => id)).toEqual([map]);
});
