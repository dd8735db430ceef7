import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { findStored } from '../../../shared/document/model/find-shown.ts';
import { kindOfId, placementsOf } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { createRestrictionCheck } from '../../../shared/document/sharing/restrictions.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';

const copies = new WeakMap<ProjectDocument, ProjectDocument>();

/** The redacted copy of a project for partners, by the rules of "A copy for a partner". */
export function partnerCopyOf(document: ProjectDocument): ProjectDocument {
  const cached = copies.get(document);
  if (cached) return cached;
  const copy = redact(document, 'partners', kindRegistry);
  copies.set(document, copy);
  return copy;
}

/** How many of these cards a copy for partners leaves out. */
export function countWithheld(document: ProjectDocument, ids: Iterable<string>): number {
  const copy = partnerCopyOf(document);
  let count = 0;
  for (const id of ids)
    if (kindOfId(document, id) !== undefined && kindOfId(copy, id) === undefined) count += 1;
  return count;
}

/** Of how many of these cards a copy for partners withholds small numbers. */
export function countFewPeople(document: ProjectDocument, ids: Iterable<string>): number {
  const shareDecisionOf = createRestrictionCheck(document, 'partners', kindRegistry);
  let count = 0;
  for (const id of ids) {
    const kind = kindOfId(document, id);
    const found = kind === undefined ? undefined : findStored(document, { kind, id });
    if (!found) continue;
    const { isWithheld, withheldFields } = shareDecisionOf(found.kind, found.record);
    if (!isWithheld && withheldFields.some(({ why }) => why === 'fewPeople')) count += 1;
  }
  return count;
}

/** How many cards have small numbers that are withheld, in words; empty where none has. */
export function fewPeopleInWords(count: number): string {
  return count === 0 ? '' : `The numbers of ${cardsInWords(count)} stay here: they are about few people.`;
}

/** The cards on a map, themes included. */
export function cardIdsOnMap(document: ProjectDocument, mapId: string): readonly string[] {
  return placementsOf(document, mapId).map(({ fields }) => String(fields.card));
}

/** "2 private cards are left out."; empty where none is. */
export function withheldCardsInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 private card is left out.' : `${count} private cards are left out.`;
}
