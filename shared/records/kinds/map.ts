import { z } from 'zod';
import { canvasOriginal, commonFields } from '../fields/common-fields.ts';
import { hidden, line } from '../fields/field.ts';
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
    canvas: canvasOriginal,
    ...commonFields,
  },
  titleField: 'name',
});
