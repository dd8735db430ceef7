import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import { baselineOffset, element, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import { MAT_NAME_SIZE } from '../../../features/map-model/slots/mats.ts';
import { hasTrayName, type Tray } from '../trays/trays-of.ts';

const MARGIN = 14;

/** The dashed ground of cards without a theme, with its name: as on the map. */
export function drawTray(tray: Tray, colour: ColourOf): Svg {
  const { name, rect, tabHeight } = tray;
  const edge = element('rect', {
    x: rect.x,
    y: rect.y,
    width: rect.w,
    height: rect.h,
    fill: 'none',
    stroke: colour('--line-strong'),
    'stroke-dasharray': '5 4',
  });
  const words = textLine(name, {
    x: rect.x + MARGIN,
    y: rect.y + baselineOffset(tabHeight, MAT_NAME_SIZE),
    size: MAT_NAME_SIZE,
    weight: 680,
    colour: colour('--ink'),
  });
  return group(hasTrayName(tray) ? [edge, words] : [edge], { class: 'tray-name' });
}
