import { z } from 'zod';
import { choice, date, type Field, hidden, line, parent, tags, text } from './field.ts';
import { sensitivities } from './option-lists.ts';

/** The longest words a card may carry as its title: any bullet of real notes fits. */
export const maxTitleLength = 2_000;

/** What a record without a written sensitivity counts as: partners see it, the public does not. */
export const defaultSensitivity = 'partners';

/** When and in which role it was made. */
const creationFields = {
  createdOn: date({ label: 'Made on' }),
  createdBy: line({ label: 'Made by', help: 'A role, not a name.', max: 120, share: 'partners' }),
} satisfies { [name: string]: Field };

/** On links and places, which go wherever the cards that they name go. */
export const connectionFields = { tags: tags({ label: 'Tags' }), ...creationFields } satisfies {
  [name: string]: Field;
};

/**
 * What a canvas file brought along that has no place here, so that it can go out again as it came. Set by the import
 * alone.
 */
export const canvasOriginal: Field = hidden(
  { label: 'From a canvas file', share: 'partners' },
  z.record(z.string(), z.json()),
  { holdsWords: true },
);

/**
 * What of it can hold nobody's words: order, place, size, colour. It may leave where `canvasOriginal` may not, because
 * the words that it came with were rewritten.
 */
export const canvasNode: Field = hidden(
  { label: 'Its node in a canvas file', share: 'partners' },
  z.record(z.string(), z.json()),
);

/** On all other records. */
export const commonFields = {
  tags: tags({ label: 'Tags' }),
  sensitivity: choice({ label: 'Who may see it', help: 'Partners unless you say otherwise.' }, sensitivities),
  ...creationFields,
} satisfies { [name: string]: Field };

/** Where a card was copied from, in words, where that was another project. Only a paste writes it. */
export const copiedFrom = hidden({ label: 'Copied from', share: 'partners' }, z.string().max(400), {
  holdsWords: true,
});

/**
 * On all that meeting notes make: the meeting, and the line of its notes, counted from 1. The line's number and nothing
 * else: the notes' own text stays on the computer that brought them in.
 */
export const sourceFields = {
  session: parent({ label: 'Meeting', help: 'Where it was said.' }, ['session'], {
    outlivesParent: true,
    clears: ['sourceLine'],
  }),
  sourceLine: hidden({ label: 'Line of the notes' }, z.int().min(1)),
} satisfies { [name: string]: Field };

/**
 * The kind that a card is shown as, where that is another than the one it was made as; cleared, it is what it was made
 * as. No form has it: the head of a card says and changes it, and two answers at once are asked about like any.
 */
const shownAs: Field = hidden({ label: 'What it is' }, z.string().max(64), { isAsked: true });

/** Its place among its neighbours in the Outline and in lists. */
export const order = hidden({ label: 'Order' }, z.string().max(400));

/**
 * The words of a card that are read first, as a person chose them among its own; empty where none are to stand out.
 * Cleared, a rule chooses (`computed/card-point.ts`). No form has it: it is chosen in the words themselves.
 */
const point: Field = hidden({ label: 'In bold' }, z.string().max(maxTitleLength), { isAsked: true });

/**
 * What came in with a card and has no field of its own: the other columns of a table, "Head: value" on a line each. No
 * copy for others holds it: nobody has looked at it field by field.
 */
const details: Field = {
  ...text({
    label: 'Details',
    help: 'Came in with the card. Not in a copy for a partner.',
    share: 'never',
  }),
  isShownOnceFilled: true,
};

/** The field of a card that holds what no other field takes. Files hold this name. */
export const DETAILS = 'details';

/**
 * On every card but themes: what no other field takes, the theme and the sub-heading it stands under, its
 * place among its neighbours in the Outline, where it was said, where it was copied from, what it is shown as, and its
 * point.
 */
export const cardFields = {
  [DETAILS]: details,
  theme: parent({ label: 'Theme' }, ['theme']),
  heading: parent({ label: 'Sub-heading' }, ['heading'], { offeredAlike: 'theme' }),
  order,
  ...sourceFields,
  copiedFrom,
  shownAs,
  point,
  ...commonFields,
} satisfies { [name: string]: Field };
