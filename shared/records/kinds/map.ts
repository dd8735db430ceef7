import { z } from 'zod';
import { common, fromCanvas } from '../common.ts';
import { hidden, line } from '../field.ts';
import { defineKind } from '../kind.ts';

/** One of a project's maps: a place for cards, which may lie on several. */
export const map = defineKind({
  name: 'map',
  label: 'Map',
  plural: 'Maps',
  prompt: 'What does this map show?',
  card: false,
  share: 'open',
  fields: {
    name: line({ label: 'Name' }),
    order: hidden({ label: 'Order' }, z.string().max(400)),
    canvas: fromCanvas,
    ...common,
  },
  titleField: 'name',
});
