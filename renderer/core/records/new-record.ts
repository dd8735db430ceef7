import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { orderKeyAtEnd } from '../../../shared/records/fields/order-keys.ts';
import { titleInputField } from '../../../shared/records/kind.ts';
import { cardKinds, initialFields, kindOf } from '../../../shared/records/kind-registry.ts';
import { settingsStore } from '../state/settings.ts';
import { localToday } from './parse-day.ts';

/** The first values of a new record: its kind's defaults, the day, and the role of this computer's settings. */
const defaultFields = (kind: string): Fields => {
  const { role } = settingsStore.getState();
  const isSigned = role !== '' && kindOf(kind)?.fields.createdBy !== undefined;
  return { ...initialFields(kind, localToday()), ...(isSigned ? { createdBy: role } : {}) };
};

/** The change that creates a record, wherever in the app it is created. */
export function newRecordChange(kind: string, id: string, fields: Fields): Change {
  return {
    op: 'add',
    kind,
    id,
    fields: { ...defaultFields(kind), ...fields },
  };
}

/** The kinds that the Outline orders together: themes by themselves, all others in one order. */
const outlineNeighbours = (document: ProjectDocument, kind: string) =>
  cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));

/**
 * The change that creates a card with this title, at the end of the Outline, under a theme where one is given, and there
 * under a sub-heading where one is.
 */
export function newCardChange(
  document: ProjectDocument,
  kind: string,
  id: string,
  title: string,
  theme?: string,
  heading?: string,
): Change {
  const cardKind = kindOf(kind);
  return newRecordChange(kind, id, {
    [cardKind ? titleInputField(cardKind) : 'title']: title,
    ...(theme !== undefined && cardKind?.fields.theme ? { theme } : {}),
    ...(heading !== undefined && cardKind?.fields.heading ? { heading } : {}),
    ...(cardKind?.fields.order ? { order: orderKeyAtEnd(outlineNeighbours(document, kind)) } : {}),
  });
}
