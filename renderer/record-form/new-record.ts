import type { Fields, ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { wordsField } from '../../shared/records/kind.ts';
import { keyAtEnd } from '../../shared/records/order-keys.ts';
import { cardKinds, initialFields, kindOf } from '../../shared/records/registry.ts';
import { settingsStore } from '../state/settings.ts';
import { localToday } from './days.ts';

/** What a record made here starts with: its kind's beginnings, the day, and the role of this computer's settings. */
const firstFields = (kind: string): Fields => {
  const { role } = settingsStore.getState();
  const isSigned = role !== '' && kindOf(kind)?.fields.createdBy !== undefined;
  return { ...initialFields(kind, localToday()), ...(isSigned ? { createdBy: role } : {}) };
};

/** The change that makes a record, wherever in the app it is made. */
export const newRecord = (kind: string, id: string, fields: Fields): Change => ({
  op: 'add',
  kind,
  id,
  fields: { ...firstFields(kind), ...fields },
});

/** What the Outline lists together: themes by themselves, all other cards in one order. */
const neighbours = (document: ProjectDocument, kind: string) =>
  cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));

/** The change that makes a card with these words, at the end of the Outline, under a theme where one is given. */
export const newCard = (
  document: ProjectDocument,
  kind: string,
  id: string,
  words: string,
  theme?: string,
): Change => {
  const of = kindOf(kind);
  return newRecord(kind, id, {
    [of ? wordsField(of) : 'title']: words,
    ...(theme !== undefined && of?.fields.theme ? { theme } : {}),
    ...(of?.fields.order ? { order: keyAtEnd(neighbours(document, kind)) } : {}),
  });
};
