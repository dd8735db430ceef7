import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { dateInWords, localDateOf } from '../../../../shared/records/fields/dates.ts';
import { mapTitle, projectTitle } from '../../../features/exchange/export-titles.ts';
import { partnerCopyOf } from '../../../features/exchange/partner-copy.ts';
import { embeddedFontsFor } from '../../../features/image-export/embedded-fonts.ts';
import { createTextMeasure } from '../../../features/image-export/measure-text.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { frameOf } from '../frames/frames-of.ts';
import type { ExportArea } from './export-items.ts';
import { drawMapImage, type MapImage } from './map-image.ts';

/** What a person chose. */
export interface ExportChoice {
  /** `all`, `viewport`, `selection`, or the id of a frame. */
  readonly area: string;
  readonly includesWithheld: boolean;
  readonly hasLegend: boolean;
}

/** What is on the screen while somebody chooses. */
export interface ExportContext {
  readonly document: ProjectDocument;
  readonly mapId: string;
  readonly visibleRect: Rect | undefined;
  readonly selection: ReadonlySet<string>;
}

const exportArea = (
  { area }: ExportChoice,
  { document, mapId, visibleRect, selection }: ExportContext,
): ExportArea => {
  if (area === 'viewport' && visibleRect) return { type: 'rect', rect: visibleRect };
  if (area === 'selection') return { type: 'cards', ids: selection };
  const frame = frameOf(document, mapId, area);
  return frame ? { type: 'rect', rect: frame.area } : { type: 'all' };
};

const exportTitle = ({ area }: ExportChoice, { document, mapId }: ExportContext): string =>
  [projectTitle(document), frameOf(document, mapId, area)?.name ?? mapTitle(document, mapId)].join(': ');

/** The image that a person chose, with its font embedded; undefined if there is nothing to draw. */
export function exportImage(
  choice: ExportChoice,
  context: ExportContext,
): (MapImage & { readonly title: string }) | undefined {
  const document = choice.includesWithheld ? context.document : partnerCopyOf(context.document);
  const title = exportTitle(choice, { ...context, document });
  const options = {
    document,
    fullDocument: context.document,
    mapId: context.mapId,
    area: exportArea(choice, context),
    hasLegend: choice.hasLegend,
    title,
    date: dateInWords(localDateOf(new Date())),
    measureText: createTextMeasure(),
  };
  const image = drawMapImage(options);
  return (
    image && {
      ...image,
      svg: image.svg.replace('<defs>', `<style>${embeddedFontsFor(image.svg)}</style><defs>`),
      title,
    }
  );
}
