import type { Fields, Value } from '../../document/model/document.ts';
import { getOwn } from '../../document/model/get-own.ts';
import type { KindName } from '../../document/model/id-types.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { fitToField, truncate } from '../../records/fields/fit-to-field.ts';
import { type Kind, titleInputField } from '../../records/kind.ts';
import { initialFields, kindOf } from '../../records/kind-registry.ts';
import type { CardKind, Figure, ItemDetails, NoteItem } from '../parsed-notes.ts';

type DraftFields = { [field: string]: Value };

/** The kind of card an item becomes: text too long for a title becomes a note, whose text may be longer. */
export function cardKindForText(kind: CardKind, text: string): CardKind {
  return text.length > maxTitleLength ? 'note' : kind;
}

/** A share is kept as part and whole; a per cent also as its number, which is what people read. */
const figureParts = (figure: Figure): DraftFields => {
  const share: DraftFields =
    figure.numerator === undefined || figure.denominator === undefined
      ? {}
      : { numerator: figure.numerator, denominator: figure.denominator };
  const isShareOfPeople = share.denominator !== undefined && figure.unit !== 'per cent';
  return { ...(isShareOfPeople ? {} : { value: figure.value }), unit: figure.unit.slice(0, 120), ...share };
};

const evidenceFields = (details: ItemDetails): DraftFields => ({
  ...(details.figure ? { kind: 'figure', figure: figureParts(details.figure) } : {}),
  ...(details.source ? { sourceTitle: details.source } : {}),
  ...(details.caveat ? { caveat: details.caveat } : {}),
  ...(details.bias ? { bias: details.bias } : {}),
});

const actionFields = (details: ItemDetails): DraftFields => ({
  ...(details.owners ? { owners: details.owners.map((owner) => owner.slice(0, 120)) } : {}),
  ...(details.startOn ? { startOn: details.startOn } : {}),
  ...(details.dueOn ? { dueOn: details.dueOn } : {}),
  ...(details.reportBackTo ? { reportBackTo: details.reportBackTo } : {}),
  ...(details.done ? { status: 'done' } : {}),
});

/** What was read out of the words of a card, in the fields of its kind; nothing that a kind merely starts with. */
export function detailFieldsOf(kind: KindName, details: ItemDetails): DraftFields {
  if (kind === 'evidence') return evidenceFields(details);
  if (kind === 'action') return actionFields(details);
  if (kind === 'barrier') return details.category ? { category: details.category } : {};
  if (kind === 'contextChange') return details.category ? { tag: details.category } : {};
  if (kind === 'example') return details.place ? { place: details.place } : {};
  if (kind === 'idea') return details.alreadyRunning ? { status: 'alreadyRunning' } : {};
  return {};
}

/** Where a new card's words come from, in the register of its kind. */
const originFields = (kind: CardKind, details: ItemDetails, title: string): DraftFields => {
  if (kind === 'theme') return { raisedIn: [raisedInWords(title)] };
  if (kind === 'idea') return { origin: 'workshop' };
  if (kind !== 'evidence') return {};
  return details.source ? { sourceWhere: title } : { sourceTitle: title };
};

/** What a meeting is called among the words of a theme: a tag is no longer. */
export function raisedInWords(title: string): string {
  return truncate(title, 120);
}

/** Fields as their kind takes them: words too long are cut, what a field does not take at all is left out. */
export function fitFields(kind: Kind, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const field = getOwn(kind.fields, name);
      const fitted = field && value !== undefined ? fitToField(field, value) : undefined;
      return fitted === undefined ? [] : [[name, fitted]];
    }),
  );
}

/**
 * The fields of a new card: its words, what was read out of them, and what its kind starts with.
 * Words too long for a field are cut, so that no line can be refused. `title` is what the meeting is called;
 * `today` is `YYYY-MM-DD`.
 */
export function cardFieldsOf(
  item: Pick<NoteItem, 'text' | 'details'>,
  kind: CardKind,
  context: {
    readonly today: string;
    readonly title: string;
    readonly createdBy: string | undefined;
  },
): Fields {
  const kindDefinition = kindOf(kind);
  if (!kindDefinition) return {};
  return fitFields(kindDefinition, {
    ...initialFields(kind, context.today),
    ...originFields(kind, item.details, context.title),
    ...detailFieldsOf(kind, item.details),
    [titleInputField(kindDefinition)]: item.text,
    ...(context.createdBy ? { createdBy: context.createdBy } : {}),
  });
}
