import { expect, test } from 'vitest';
import { type ProjectState, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { select, selectionStore } from '../../../../../renderer/core/state/selection.ts';
import { readMapContent } from '../../../../../renderer/features/map-model/content/read-map-content.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import {
  copySelection,
  cutSelection,
  hasCopied,
} from '../../../../../renderer/screens/map/clipboard/clipboard-actions.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import { documentOf, type Line } from '../../../../shared/records/test-document.ts';

restoreStore(projectStore);
restoreStore(selectionStore);

/** A map with these records on it, as the person has it before them, and what reaches the clipboard. */
function stage(lines: readonly Line[], ids: readonly string[]) {
  const document = documentOf(
    ['map', 'm1', { name: 'Map' }],
    ...lines,
    ...ids.map((id, at): Line => ['placement', `m1_${id}`, { map: 'm1', card: id, pos: [0, at] }]),
  );
  projectStore.setState({ key: 'one', document, readOnly: false } as ProjectState);
  const model = createMapModel();
  model.sync(readMapContent(document, 'm1'));
  const given = new Map<string, string>();
  const data = { setData: (type: string, text: string) => given.set(type, text) } as unknown as DataTransfer;
  return { map: { projectKey: 'one', mapId: 'm1', model } as ActiveMap, given, data };
}

test('more cards than a paste takes are neither copied nor cut: they would be gone, and come back nowhere', () => {
  const ids = Array.from({ length: 5_001 }, (_, at) => `n${at}`);
  const { map, given, data } = stage(
    ids.map((id): Line => ['note', id, { text: id }]),
    ids,
  );
  select(ids);
  expect(cutSelection(map, data)).toBe(false);
  expect(copySelection(map, data)).toBe(false);
  expect([given.size, hasCopied()]).toEqual([0, false]);
  select(ids.slice(1));
  expect(copySelection(map, data)).toBe(true);
  expect([given.size, hasCopied()]).toEqual([2, true]);
});

test('what stays here is counted, not named, in the lines that any program can paste', () => {
  const { map, given, data } = stage(
    [
      ['idea', 'i1', { title: 'Tea at three' }],
      ['idea', 'i2', { title: 'The neighbour at number four', sensitivity: 'restricted' }],
      ['link', 'i2_inspires_i1', { from: 'i2', relation: 'inspires', to: 'i1' }],
    ],
    ['i1', 'i2'],
  );
  select(['i1', 'i2']);
  expect(copySelection(map, data)).toBe(true);
  expect(given.get('text/plain')).toBe('- Idea: Tea at three\n- 1 card is left out: not for partners.');
});
