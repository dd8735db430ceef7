import { canvasOriginal, commonFields } from '../fields/common-fields.ts';
import { line, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/**
 * What a canvas file brought along that belongs to no card, theme, frame or link of its map. One for each time a file
 * was brought in, so that two files on one map, or one by two partners, lose nothing to each other.
 */
export const canvasFile = defineKind({
  name: 'canvasFile',
  label: 'File of another program',
  plural: 'Files of other programs',
  card: false,
  share: 'open',
  fields: {
    map: parent({ label: 'Map' }, ['map']),
    name: line({ label: 'Name' }),
    canvas: canvasOriginal,
    ...commonFields,
  },
  titleField: 'name',
  quiet: true,
});
