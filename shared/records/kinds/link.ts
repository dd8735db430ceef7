import { z } from 'zod';
import { canvasOriginal, connectionFields } from '../fields/common-fields.ts';
import { hidden, parent, scale, text } from '../fields/field.ts';
import { defineKind } from '../kind.ts';
import { relations } from '../links/relations.ts';

/** A relation between two cards. */
export const link = defineKind({
  name: 'link',
  label: 'Link',
  plural: 'Links',
  card: false,
  share: 'open',
  fields: {
    from: parent({ label: 'From' }, []),
    relation: hidden({ label: 'Relation' }, z.string().max(120)),
    to: parent({ label: 'To' }, []),
    strength: scale({ label: 'Strength', help: 'How much this weighs: 1 little to 5 much.' }),
    note: text({ label: 'Note', share: 'partners' }),
    canvas: canvasOriginal,
    /** What of its edges can hold nobody's words, in the order of those in `canvas`. */
    canvasEdges: hidden(
      { label: 'Its edges in a canvas file', share: 'partners' },
      z.array(z.record(z.string(), z.json())),
    ),
    ...connectionFields,
  },
  titleField: 'relation',
  importedOriginal: { field: 'canvas' },
  derivedId: ['from', 'relation', 'to'],
  findings: (record) =>
    typeof record.fields.relation === 'string' && record.fields.relation in relations
      ? []
      : [
          {
            rule: 'unknownRelation',
            message: 'This version does not know how the two are related. It shows “relates to”.',
            field: 'relation',
          },
        ],
});
