import { z } from 'zod';
import { betweenCards, fromCanvas } from '../common.ts';
import { hidden, parent, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';
import { FARTHEST_PLACE } from '../sound-place.ts';

const pixels = z.number().min(-FARTHEST_PLACE).max(FARTHEST_PLACE);

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
    locked: yesNo({ label: 'Stays where it is' }),
    canvas: fromCanvas,
    ...betweenCards,
  },
  titleField: 'card',
  broughtIn: { field: 'canvas', of: 'card' },
  derivedId: ['map', 'card'],
  quiet: true,
});
