import { z } from 'zod';
import { canvasNode, canvasOriginal, connectionFields } from '../fields/common-fields.ts';
import { hidden, parent, yesNo } from '../fields/field.ts';
import { defineKind } from '../kind.ts';
import { MAX_COORDINATE } from '../maps/valid-position.ts';

const pixels = z.number().min(-MAX_COORDINATE).max(MAX_COORDINATE);

/** Where a card lies on a map. Taking one away never takes the card away. */
export const placement = defineKind({
  name: 'placement',
  label: 'Place on a map',
  plural: 'Places on maps',
  card: false,
  share: 'open',
  fields: {
    map: parent({ label: 'Map' }, ['map']),
    card: parent({ label: 'Card' }, []),
    pos: hidden({ label: 'Position' }, z.tuple([pixels, pixels])),
    locked: yesNo({ label: 'Lock in place' }),
    canvas: canvasOriginal,
    canvasNode,
    ...connectionFields,
  },
  titleField: 'card',
  importedOriginal: { field: 'canvas', of: 'card' },
  derivedId: ['map', 'card'],
  quiet: true,
});
