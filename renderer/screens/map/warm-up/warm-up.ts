import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { readMapContent } from '../../../features/map-model/content/read-map-content.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { createMapModel, type MapModel } from '../../../features/map-model/map-model.ts';
import { areasToFit } from '../areas/current-area.ts';
import { mapAreas } from '../areas/map-areas.ts';
import { MADE_UP_MAP, madeUpProject } from './made-up-project.ts';

/** A part of the work is short enough that an answer of the services hardly waits for it. */
const CARDS = 400;
const ROUNDS = 8;
const PAINTED_ROUNDS = 3;

const VIEWPORT: Viewport = { x: 0, y: 0, zoom: 0.6, width: 1200, height: 700 };

/** Paints a model as the first frame of a map is painted. */
type PaintModel = (model: MapModel, context: CanvasRenderingContext2D, viewport: Viewport) => void;

/** What made-up maps are painted on: nobody sees it, and a small one is enough. */
function createContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context?.scale(VIEWPORT.zoom, VIEWPORT.zoom);
  return context;
}

/** Puts the cards of a made-up project on a map, and looks for where it would open. */
function* putOnMap(text: string): Generator<void, MapModel> {
  const project = JSON.parse(text) as ProjectDocument;
  const content = readMapContent(project, MADE_UP_MAP);
  yield;
  const model = createMapModel();
  model.sync(content);
  yield;
  model.bounds('visible');
  areasToFit(model, undefined, mapAreas(project, model), []);
  return model;
}

/**
 * Does unseen, with made-up cards and a part at a time, what is done for each card of a map before its first frame. The
 * engine runs code many times faster once it has run for a while; for ten thousand cards that is a third of the wait. It is
 * to be done while there is nothing else to do: nothing comes of it.
 */
export function* warmUp(paintModel: PaintModel): Generator<void> {
  const text = madeUpProject(CARDS);
  const context = createContext();
  for (let round = 0; round < ROUNDS; round += 1) {
    yield;
    const model = yield* putOnMap(text);
    yield;
    if (context && round < PAINTED_ROUNDS) paintModel(model, context, VIEWPORT);
  }
}
