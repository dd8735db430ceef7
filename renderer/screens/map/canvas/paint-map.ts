import { type Distance, type Viewport, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { hidesLinksInOverview } from '../../../features/map-model/overview-links.ts';
import type { ExtensionBrush } from '../extensions/map-extension.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { legibilityStore } from '../painting/legibility-limits.ts';
import { paintCards } from '../painting/paint-cards.ts';
import type { KindMarkPaths } from '../painting/paint-kind-mark.ts';
import { paintLinks, paintLinksOverview } from '../painting/paint-links.ts';
import { paintMats } from '../painting/paint-mats.ts';
import { paintPaperCards } from '../painting/paint-paper-cards.ts';
import type { Palette } from '../painting/palette.ts';
import { mapUi } from '../state/map-ui.ts';

/** What is painted of a map, and with what. */
export interface MapScene {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly markPaths: () => ReadonlyMap<string, KindMarkPaths>;
  readonly selected: ReadonlySet<string>;
  readonly colourTokenOf: (kind: string) => string;
  /** What the canvas covers. */
  readonly viewport: Viewport;
  /** The part of it in which text is painted. */
  readonly textViewport: Viewport;
  /** The zoom that words of links are written for. */
  readonly wordZoom: number;
  readonly distance: Distance;
  readonly isOverview: boolean;
  /** So many cards in the window wait to be mounted; until then they are painted, as all are in the overview. */
  readonly pendingMounts: number;
  /** Nothing of this map was painted before: its links come with the next frame, and the cards need not wait for them. */
  readonly isFirst: boolean;
}

/** Paints one map from the mats up; the context is in px of the map. */
export function paintMap(context: CanvasRenderingContext2D, scene: MapScene): void {
  const brush = brushFor(scene);
  paintMats(context, { ...brush, markPaths: scene.markPaths(), colourTokenOf: scene.colourTokenOf });
  for (const extension of mapExtensions) extension.paintBelow?.(context, brush);
  if (!scene.isFirst) paintAllLinks(context, scene.model, brush);
  if (scene.distance !== 'near' || scene.pendingMounts > 0) paintAllCards(context, scene, brush);
  for (const extension of mapExtensions) extension.paintAbove?.(context, brush);
}

function brushFor(scene: MapScene): ExtensionBrush {
  const { model, colour, selected, viewport, textViewport, wordZoom, distance, isOverview } = scene;
  const region = {
    zoom: viewport.zoom,
    visibleRect: visibleRect(viewport),
    textRect: visibleRect(textViewport),
  };
  return {
    ...region,
    wordZoom,
    model,
    colour,
    selected,
    hoveredId: mapUi.getState().hoverLinkId,
    legibility: legibilityStore.getState(),
    labelObstacles: mapExtensions.flatMap((extension) => extension.labelObstacles?.(region) ?? []),
    distance,
    isOverview,
  };
}

function paintAllLinks(context: CanvasRenderingContext2D, model: MapModel, brush: ExtensionBrush): void {
  // Bare paper has none, and asking for them would have those of the project that comes read before its first frame.
  if (model.slots.size === 0) return;
  if (brush.distance !== 'far') paintLinks(context, brush);
  else if (!hidesLinksInOverview(model)) paintLinksOverview(context, brush);
}

function paintAllCards(context: CanvasRenderingContext2D, scene: MapScene, brush: ExtensionBrush): void {
  const { markPaths, colourTokenOf, model } = scene;
  const { focusId } = mapUi.getState();
  const cardBrush = { ...brush, markPaths: markPaths(), colourTokenOf, focusId };
  const paint = brush.distance === 'far' ? paintCards : paintPaperCards;
  paint(context, cardBrush, model.cardsIn(brush.visibleRect));
}
