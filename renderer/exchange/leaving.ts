import type { ProjectDocument } from '../../shared/document/document.ts';
import { redact } from '../../shared/document/redact.ts';
import { createJudge } from '../../shared/document/restrictions.ts';
import { kindOfId, placementsOf } from '../../shared/document/view.ts';
import { registry } from '../../shared/records/registry.ts';
import { cardsInWords } from '../ui/words.ts';

const copies = new WeakMap<ProjectDocument, ProjectDocument>();

/** The copy of a project that may go to partners: the same rules as for "A copy for a partner". */
export const partnersCopy = (document: ProjectDocument): ProjectDocument => {
  const known = copies.get(document);
  if (known) return known;
  const made = redact(document, 'partners', registry);
  copies.set(document, made);
  return made;
};

/** How many of these cards stay here when a copy goes to partners. */
export const stayingAmong = (document: ProjectDocument, ids: Iterable<string>): number => {
  const copy = partnersCopy(document);
  let count = 0;
  for (const id of ids)
    if (kindOfId(document, id) !== undefined && kindOfId(copy, id) === undefined) count += 1;
  return count;
};

/** Of how many of these cards, which go to partners, the numbers stay here because they are about few people. */
export const fewAmong = (document: ProjectDocument, ids: Iterable<string>): number => {
  const judge = createJudge(document, 'partners', registry);
  let count = 0;
  for (const id of ids) {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : document.records[kind]?.[id];
    if (kind === undefined || !record) continue;
    const { stays, held } = judge(kind, record);
    if (!stays && held.some(({ why }) => why === 'fewPeople')) count += 1;
  }
  return count;
};

/** "The numbers of 2 cards stay here: they are about few people."; empty where none do. */
export const fewSentence = (count: number): string =>
  count === 0 ? '' : `The numbers of ${cardsInWords(count)} stay here: they are about few people.`;

/** The cards of a map, themes among them. */
export const cardsOn = (document: ProjectDocument, mapId: string): readonly string[] =>
  placementsOf(document, mapId).map(({ fields }) => String(fields.card));

/** "2 cards stay here: they are restricted."; empty where none does. */
export const stayingSentence = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? '1 card stays here: it is restricted.'
    : `${count} cards stay here: they are restricted.`;
};
