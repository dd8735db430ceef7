import type { Fields, Value } from '../../document/model/document.ts';
import { getOwn } from '../../document/model/get-own.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { titleInputField } from '../../records/kind.ts';
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

const evidenceFields = (details: ItemDetails, title: string | undefined): DraftFields => {
  return {
    ...(details.figure ? { kind: 'figure', figure: figureParts(details.figure) } : {}),
    sourceTitle: details.source ?? title ?? 'Meeting notes',
    ...(details.source && title ? { sourceWhere: title } : {}),
    ...(details.caveat ? { caveat: details.caveat } : {}),
    ...(details.bias ? { bias: details.bias } : {}),
  };
};

const actionFields = (details: ItemDetails): DraftFields => ({
  ...(details.owners ? { owners: details.owners.map((owner) => owner.slice(0, 120)) } : {}),
  ...(details.startOn ? { startOn: details.startOn } : {}),
  ...(details.dueOn ? { dueOn: details.dueOn } : {}),
  ...(details.reportBackTo ? { reportBackTo: details.reportBackTo } : {}),
  ...(details.done ? { status: 'done' } : {}),
});

const fieldsForKind = (kind: CardKind, details: ItemDetails, title: string | undefined): DraftFields => {
  if (kind === 'evidence') return evidenceFields(details, title);
  if (kind === 'action') return actionFields(details);
  if (kind === 'theme') return title ? { raisedIn: [title.slice(0, 120)] } : {};
  if (kind === 'barrier') return details.category ? { category: details.category } : {};
  if (kind === 'contextChange') return details.category ? { tag: details.category } : {};
  if (kind === 'example') return details.place ? { place: details.place } : {};
  if (kind === 'idea')
    return { origin: 'workshop', ...(details.alreadyRunning ? { status: 'alreadyRunning' } : {}) };
  return {};
};

/**
 * The fields of a new card: its words, what was read out of them, and what its kind starts with.
 * Words too long for a field are cut, so that no line can be refused. `title` is the heading of the meeting;
 * `today` is `YYYY-MM-DD`.
 */
export function cardFieldsOf(
  item: Pick<NoteItem, 'text' | 'details'>,
  kind: CardKind,
  context: {
    readonly today: string;
    readonly title: string | undefined;
    readonly createdBy: string | undefined;
  },
): Fields {
  const kindDefinition = kindOf(kind);
  if (!kindDefinition) return {};
  const fields: DraftFields = {
    ...initialFields(kind, context.today),
    ...fieldsForKind(kind, item.details, context.title),
    [titleInputField(kindDefinition)]: item.text,
    ...(context.createdBy ? { createdBy: context.createdBy } : {}),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const field = getOwn(kindDefinition.fields, name);
      const fitted = field && fitToField(field, value);
      return fitted === undefined ? [] : [[name, fitted]];
    }),
  );
}
