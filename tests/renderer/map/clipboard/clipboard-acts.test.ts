// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { copyTo, cutTo, hasCopied } from '../../../../renderer/map/clipboard/clipboard-acts.ts';
import type { LiveMap } from '../../../../renderer/map/live-map.ts';
import { createMapModel } from '../../../../renderer/map/model/map-model.ts';
import { readContent } from '../../../../renderer/map/model/read-content.ts';
import { type OpenProject, projectStore } from '../../../../renderer/state/project-store.ts';
import { select } from '../../../../renderer/state/selection.ts';
import { documentOf, type Line } from '../../../shared/records/document.ts';

afterEach(() => projectStore.setState(null));

test('more cards than a paste takes are neither copied nor cut: they would be gone, and come back nowhere', () => {
  const ids = Array.from({ length: 5_001 }, (_, at) => `n${at}`);
  const document = documentOf(
    ['map', 'm1', { name: 'Map' }],
    ...ids.flatMap((id, at): Line[] => [
      ['note', id, { text: id }],
      ['placement', `m1_${id}`, { map: 'm1', card: id, pos: [0, at] }],
    ]),
  );
  projectStore.setState({ key: 'one', document, readOnly: false } as OpenProject);
  const model = createMapModel();
  model.sync(readContent(document, 'm1'));
  const map = { projectKey: 'one', mapId: 'm1', model } as LiveMap;
  const given = new Map<string, string>();
  const data = { setData: (type: string, text: string) => given.set(type, text) } as unknown as DataTransfer;
  select(ids);
  expect(cutTo(map, data)).toBe(false);
  expect(copyTo(map, data)).toBe(false);
  expect([given.size, hasCopied()]).toEqual([0, false]);
  select(ids.slice(1));
  expect(copyTo(map, data)).toBe(true);
  expect([given.size, hasCopied()]).toEqual([2, true]);
});
