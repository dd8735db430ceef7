import type { ProjectDocument } from '../../../shared/document/document.ts';
import { dayOf, writeDay } from '../../../shared/records/day.ts';
import { partnersCopy } from '../../exchange/leaving.ts';
import { mapTitle, projectTitle } from '../../exchange/names.ts';
import { frameOf } from '../frames/frames-of.ts';
import type { Rect } from '../model/rect.ts';
import { fontsFor } from './fonts.ts';
import { type Area, mapPicture, type Picture } from './map-picture.ts';
import { pageMeasure } from './measure.ts';

/** What a person chose. */
export interface PictureChoice {
  /** `all`, `sight`, `selection`, or the id of a frame. */
  readonly area: string;
  readonly isWhole: boolean;
  readonly hasLegend: boolean;
}

/** What is on the screen while somebody chooses. */
export interface Ground {
  readonly document: ProjectDocument;
  readonly mapId: string;
  readonly sight: Rect | undefined;
  readonly selection: ReadonlySet<string>;
}

const areaOf = ({ area }: PictureChoice, { document, mapId, sight, selection }: Ground): Area => {
  if (area === 'sight' && sight) return { what: 'rect', rect: sight };
  if (area === 'selection') return { what: 'cards', ids: selection };
  const frame = frameOf(document, mapId, area);
  return frame ? { what: 'rect', rect: frame.area } : { what: 'all' };
};

const titleOf = ({ area }: PictureChoice, { document, mapId }: Ground): string =>
  [projectTitle(document), frameOf(document, mapId, area)?.name ?? mapTitle(document, mapId)].join(': ');

/** A picture by a person's choice, with the font in it; undefined where there is nothing to draw. */
export function pictureBy(
  choice: PictureChoice,
  ground: Ground,
): (Picture & { readonly title: string }) | undefined {
  const document = choice.isWhole ? ground.document : partnersCopy(ground.document);
  const title = titleOf(choice, { ...ground, document });
  const options = {
    document,
    whole: ground.document,
    mapId: ground.mapId,
    area: areaOf(choice, ground),
    hasLegend: choice.hasLegend,
    title,
    date: writeDay(dayOf(new Date())),
    measure: pageMeasure(),
  };
  const bare = mapPicture(options);
  return (
    bare && { ...bare, svg: bare.svg.replace('<defs>', `<style>${fontsFor(bare.svg)}</style><defs>`), title }
  );
}
