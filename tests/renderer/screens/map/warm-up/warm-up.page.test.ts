import { expect, test, vi } from 'vitest';
import { projectStore } from '../../../../../renderer/core/state/project-store.ts';
import type { MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { mapUi } from '../../../../../renderer/screens/map/state/map-ui.ts';
import { MADE_UP_MAP, madeUpProject } from '../../../../../renderer/screens/map/warm-up/made-up-project.ts';
import { warmUp } from '../../../../../renderer/screens/map/warm-up/warm-up.ts';
import { parseDocument } from '../../../../../shared/document/file/parse-document.ts';
import { placementsOf } from '../../../../../shared/document/model/selectors.ts';

test('a made-up project is one that the app would open, with every card on its map', () => {
  const text = madeUpProject(30);
  const read = parseDocument(JSON.parse(text), text);
  expect(read?.broken).toEqual([]);
  expect(read && placementsOf(read.document, MADE_UP_MAP)).toHaveLength(30);
});

test('whole maps with their mat are made and painted, and nothing comes of it', () => {
  const context = { scale: vi.fn() };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  const [page, ui] = [document.documentElement.outerHTML, mapUi.getState()];
  const painted: MapModel[] = [];
  for (const _ of warmUp((model) => painted.push(model))) {
    // Each step by itself.
  }
  vi.restoreAllMocks();
  expect(painted.length).toBeGreaterThan(1);
  for (const { slots } of painted) {
    const mats = [...slots.all()].filter(slots.isMat);
    expect({ size: slots.size, mats: mats.length }).toEqual({ size: 401, mats: 1 });
  }
  expect(document.documentElement.outerHTML).toBe(page);
  expect(mapUi.getState()).toBe(ui);
  expect(projectStore.getState()).toBeNull();
});
