import { mapUi } from '../state/map-ui.ts';

/** Says on the map's element how far off it is, for what its mounted cards look like. @returns what stops it */
export function showDistance(element: HTMLElement): () => void {
  const show = (): void => {
    element.dataset.distance = mapUi.getState().distance;
  };
  show();
  return mapUi.subscribe((now, before) => {
    if (now.distance !== before.distance) show();
  });
}
