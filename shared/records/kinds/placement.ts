import { z } from 'zod';
import { betweenCards, fromCanvas } from '../common.ts';
import { hidden, parent, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

/** Pixels of the map at 100 %, far from any number that arithmetic would lose. */
const pixels = z.number().min(-1e7).max(1e7);

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
  derivedId: ['map', 'card'],
  quiet: true,
});
