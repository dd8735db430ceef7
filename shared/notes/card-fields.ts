import type { Fields, Value } from '../document/document.ts';
import { own } from '../document/names.ts';
import { titleLength } from '../records/common.ts';
import { wordsField } from '../records/kind.ts';
import { initialFields, kindOf } from '../records/registry.ts';
import { fitted } from './fit.ts';
import type { CardKind, Extras, Figure, NoteItem } from './parsed-notes.ts';

type Draft = { [field: string]: Value };

/** What an item becomes: words too long for a title are a note, which has room for them. */
export const cardKindOf = (kind: CardKind, text: string): CardKind =>
  text.length > titleLength ? 'note' : kind;

/** A share is kept as part and whole; a per cent also as its number, which is what people read. */
const figureParts = (figure: Figure): Draft => {
  const share: Draft =
    figure.numerator === undefined || figure.denominator === undefined
      ? {}
      : { numerator: figure.numerator, denominator: figure.denominator };
  const isShareOfPeople = share.denominator !== undefined && figure.unit !== 'per cent';
  return { ...(isShareOfPeople ? {} : { value: figure.value }), unit: figure.unit.slice(0, 120), ...share };
};

const evidenceFields = (extras: Extras, title: string | undefined): Draft => {
  return {
    ...(extras.figure ? { kind: 'figure', figure: figureParts(extras.figure) } : {}),
    sourceTitle: extras.source ?? title ?? 'Meeting notes',
    ...(extras.source && title ? { sourceWhere: title } : {}),
    ...(extras.caveat ? { caveat: extras.caveat } : {}),
    ...(extras.bias ? { bias: extras.bias } : {}),
  };
};

const actionFields = (extras: Extras): Draft => ({
  ...(extras.owners ? { owners: extras.owners.map((owner) => owner.slice(0, 120)) } : {}),
  ...(extras.startOn ? { startOn: extras.startOn } : {}),
  ...(extras.dueOn ? { dueOn: extras.dueOn } : {}),
  ...(extras.reportBackTo ? { reportBackTo: extras.reportBackTo } : {}),
  ...(extras.done ? { status: 'done' } : {}),
});

const ofKind = (kind: CardKind, extras: Extras, title: string | undefined): Draft => {
  if (kind === 'evidence') return evidenceFields(extras, title);
  if (kind === 'action') return actionFields(extras);
  if (kind === 'theme') return title ? { raisedIn: [title.slice(0, 120)] } : {};
  if (kind === 'barrier') return extras.category ? { category: extras.category } : {};
  if (kind === 'contextChange') return extras.category ? { tag: extras.category } : {};
  if (kind === 'example') return extras.place ? { place: extras.place } : {};
  if (kind === 'idea')
    return { origin: 'workshop', ...(extras.alreadyRunning ? { status: 'alreadyRunning' } : {}) };
  return {};
};

/**
 * The fields of a new card: its words, what was read out of them, and what its kind starts with.
 * Words too long for a field are cut, so that no line can be refused. `title` is the heading of the meeting;
 * `today` is `YYYY-MM-DD`.
 */
export const cardFieldsOf = (
  item: Pick<NoteItem, 'text' | 'extras'>,
  kind: CardKind,
  given: {
    readonly today: string;
    readonly title: string | undefined;
    readonly createdBy: string | undefined;
  },
): Fields => {
  const known = kindOf(kind);
  if (!known) return {};
  const fields: Draft = {
    ...initialFields(kind, given.today),
    ...ofKind(kind, item.extras, given.title),
    [wordsField(known)]: item.text,
    ...(given.createdBy ? { createdBy: given.createdBy } : {}),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const field = own(known.fields, name);
      const fit = field && fitted(field, value);
      return fit === undefined ? [] : [[name, fit]];
    }),
  );
};
