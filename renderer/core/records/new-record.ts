import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { orderKeyAtEnd } from '../../../shared/records/fields/order-keys.ts';
import { titleInputField } from '../../../shared/records/kind.ts';
import { cardKinds, initialFields, kindOf } from '../../../shared/records/registry.ts';
import { settingsStore } from '../state/settings.ts';
import { localToday } from './days.ts';

/** What a record made here starts with: its kind's beginnings, the day, and the role of this computer's settings. */
const defaultFields = (kind: string): Fields => {
  const { role } = settingsStore.getState();
  const isSigned = role !== '' && kindOf(kind)?.fields.createdBy !== undefined;
  return { ...initialFields(kind, localToday()), ...(isSigned ? { createdBy: role } : {}) };
};

/** The change that makes a record, wherever in the app it is made. */
export function newRecord(kind: string, id: string, fields: Fields): Change {
  return {
    op: 'add',
    kind,
    id,
    fields: { ...defaultFields(kind), ...fields },
  };
}

/** What the Outline lists together: themes by themselves, all other cards in one order. */
const outlineNeighbours = (document: ProjectDocument, kind: string) =>
  cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));

/** The change that makes a card with these words, at the end of the Outline, under a theme where one is given. */
export function newCard(
  document: ProjectDocument,
  kind: string,
  id: string,
  title: string,
  theme?: string,
): Change {
  const cardKind = kindOf(kind);
  return newRecord(kind, id, {
    [cardKind ? titleInputField(cardKind) : 'title']: title,
    ...(theme !== undefined && cardKind?.fields.theme ? { theme } : {}),
    ...(cardKind?.fields.order ? { order: orderKeyAtEnd(outlineNeighbours(document, kind)) } : {}),
  });
}
