import { z } from 'zod';
import type { Value } from '../../document/model/document.ts';
import { isJsonObject, textsIn } from '../../document/model/json-values.ts';
import { commonFields } from '../fields/common-fields.ts';
import { hidden, line, type Mentions, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/** Far from any number that arithmetic would lose. */
const pixels = z.number().min(-1e7).max(1e7);

const toObject = (value: unknown): { readonly [name: string]: unknown } => (isJsonObject(value) ? value : {});

/** The tags, themes, meetings and cards that a filter asks for. */
const mentionsInFilter = (value: Value): Mentions => {
  const { tags, themes, sessions, focus } = toObject(value);
  return {
    tags: textsIn(tags),
    ids: [...textsIn(themes), ...textsIn(sessions), ...textsIn(toObject(focus).cards)],
  };
};

/** A map seen in one way, with a name: which cards are shown, in which colours, and from where. */
export const view = defineKind({
  name: 'view',
  label: 'View',
  plural: 'Views',
  prompt: 'What does this view show?',
  card: false,
  share: 'open',
  fields: {
    map: parent({ label: 'Map' }, ['map']),
    name: line({ label: 'Name' }),
    /**
     * What is shown, as renderer/screens/map/view-options/filter.ts writes it; what a version does not know it leaves
     * out of account.
     */
    filter: hidden({ label: 'Filter' }, z.record(z.string(), z.json()), {
      mentions: mentionsInFilter,
      holdsWords: true,
    }),
    /** Owners are never shared, so a filter by them is not either. */
    owners: hidden({ label: 'Filter by owners', share: 'never' }, z.array(z.string().max(120))),
    colours: hidden({ label: 'Colours' }, z.string().max(120)),
    /** What lies in the middle, px of the map at 100 %, and the zoom (1 is 100 %). */
    middle: hidden({ label: 'Middle and zoom' }, z.tuple([pixels, pixels, z.number().min(0.001).max(100)])),
    order: hidden({ label: 'Order' }, z.string().max(400)),
    ...commonFields,
  },
  titleField: 'name',
});
