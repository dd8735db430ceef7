import { afterEach, expect, test, vi } from 'vitest';
import { showOpened, showOpeningFrame } from '../../../../renderer/core/state/opening-frame.ts';
import { createProjectClient } from '../../../../renderer/core/state/project-client.ts';
import { isOpening, type ProjectState, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { createUndoHistory } from '../../../../renderer/core/state/undo-history.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { openedWith } from './open-test-project.ts';

const project = (): ProjectState =>
  createProjectClient(
    'key',
    openedWith(emptyDocument('p00000000')),
    createUndoHistory(documentRules),
    async () => ({ outcome: 'unreachable' }),
    () => undefined,
  ).state();

const begin = (): { readonly paint: () => void } => {
  let onFrame = (): void => undefined;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    onFrame = run;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const opened = project();
  showOpeningFrame('key');
  projectStore.setState(opened);
  showOpened(opened);
  return { paint: () => onFrame() };
};

afterEach(() => {
  projectStore.setState(null);
  vi.unstubAllGlobals();
});

const workFor = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

test('however long the page works at the first frame of a project, the rest of it comes after that frame', async () => {
  const { paint } = begin();
  workFor(600);
  // Whatever is due by now has its turn before this.
  await new Promise((resolve) => setTimeout(resolve));
  expect(isOpening()).toBe(true);
  paint();
  await waitUntil(() => !isOpening());
});

test('in a window without frames a project is shown all the same', async () => {
  begin();
  expect(isOpening()).toBe(true);
  await waitUntil(() => !isOpening());
});
