import { z } from 'zod';
import { canvasNode, canvasOriginal, commonFields } from '../fields/common-fields.ts';
import { hidden, line, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/** Far from any number that arithmetic would lose. */
const pixels = z.number().min(-1e7).max(1e7);

/** Part of a map with a name: it carries what lies in it, and is one stop of a presentation. */
export const frame = defineKind({
  name: 'frame',
  label: 'Frame',
  plural: 'Frames',
  prompt: 'What does this part show?',
  card: false,
  share: 'open',
  fields: {
    map: parent({ label: 'Map' }, ['map']),
    name: line({ label: 'Name' }),
    /** Left, top, width and height, px of the map at 100 %. */
    area: hidden({ label: 'Area' }, z.tuple([pixels, pixels, pixels.min(1), pixels.min(1)])),
    order: hidden({ label: 'Order' }, z.string().max(400)),
    canvas: canvasOriginal,
    canvasNode,
    ...commonFields,
  },
  titleField: 'name',
  importedOriginal: { field: 'canvas' },
});
