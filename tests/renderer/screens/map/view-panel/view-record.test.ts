import { expect, test } from 'vitest';
import {
  noFilter,
  readFilter,
  storedFilter,
} from '../../../../../renderer/screens/map/view-options/filter.ts';
import {
  viewName,
  viewOptionsOf,
  viewportOf,
  viewsOf,
} from '../../../../../renderer/screens/map/view-panel/view-record.ts';
import type { Fields, Value } from '../../../../../shared/document/model/document.ts';
import { sharePolicyOf } from '../../../../../shared/records/kind.ts';
import { kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { view } from '../../../../../shared/records/kinds/view.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { add, MAP, withMap } from '../view-options/documents.ts';

const window = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };
const record = (fields: Fields) => ({ id: 'vview0001', fields });

const filter = {
  ...noFilter,
  kinds: ['idea'],
  owners: ['Coordinator'],
  since: '2026-03-01',
  isUntested: true,
};

test('a filter comes back as it was stored, owners apart from the rest', () => {
  const stored = storedFilter(filter);
  expect(JSON.stringify(stored)).not.toContain('Coordinator');
  expect(readFilter(stored, filter.owners)).toEqual(filter);
  expect(sharePolicyOf(view, 'owners')).toBe('never');
  expect(kindRegistry.kindOf('view')?.fields.filter?.schema.safeParse(stored).success).toBe(true);
});

test('a filter by meeting names it, so that it stays here where the meeting does', () => {
  const mentions = view.fields.filter.mentions;
  expect(mentions?.(storedFilter({ ...noFilter, sessions: ['s1'], themes: ['t1'] }))).toEqual({
    ids: ['t1', 's1'],
    tags: [],
  });
});

test.each<[string, Value | undefined]>([
  ['nothing', undefined],
  ['a text', 'kinds'],
  ['a list', ['idea']],
  ['lists of something else', { kinds: 'idea', themes: [1, null], statuses: { a: 1 }, since: 'yesterday' }],
  ['what a later version wrote', { kinds: [], mood: 'sunny', isUntested: 'yes' }],
])('%s asks for nothing', (_, stored) => {
  expect(readFilter(stored, 7)).toEqual(noFilter);
});

test('a view is read with what is understood of it', () => {
  const full = record({
    filter: { kinds: ['idea'], others: 'hide', focus: { cards: ['a', 3], steps: 2 }, later: true },
    colours: 'status',
  });
  expect(viewOptionsOf(full)).toEqual({
    filter: { ...noFilter, kinds: ['idea'] },
    focus: { cards: ['a'], steps: 2, isFixed: true },
    others: 'hide',
    colours: 'status',
  });
  expect(viewOptionsOf(record({ filter: { focus: 'a', others: 'blur' }, colours: 'sunlight' }))).toEqual({
    filter: noFilter,
    focus: undefined,
    others: 'dim',
    colours: 'kind',
  });
});

test('a view puts its middle into the middle of any window, with a zoom that the map has', () => {
  expect(viewportOf(record({ middle: [200, 100, 0.5] }), window)).toMatchObject({
    x: 400,
    y: 250,
    zoom: 0.5,
  });
  expect(viewportOf(record({ middle: [0, 0, 90] }), window)?.zoom).toBe(2);
  expect(viewportOf(record({}), window)).toBeUndefined();
  expect(viewportOf(record({ middle: [1, 'x', 1] }), window)).toBeUndefined();
});

test('views of a map come in their order, with a name in any case', () => {
  const document = applyChanges(withMap, [
    add('view', 'vview0001', { map: MAP, name: 'Second', order: 'b' }),
    add('view', 'vview0002', { map: MAP, order: 'a' }),
    add('view', 'vview0003', { map: 'mother001', name: 'Elsewhere' }),
  ]);
  expect(viewsOf(document, MAP).map(viewName)).toEqual(['View without a name', 'Second']);
});
