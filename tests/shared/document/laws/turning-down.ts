import { compareDocuments } from '../../../../shared/document/compare/compare-documents.ts';
import type { Comparison, RecordDifference } from '../../../../shared/document/compare/comparison.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { findStored } from '../../../../shared/document/model/find-shown.ts';
import { changesOfChoices } from '../../../../shared/document/review/changes-of-choices.ts';
import type { ReviewChoice } from '../../../../shared/document/review/review-choice.ts';
import { act, join } from '../helpers/copies.ts';
import type { Law } from './law.ts';
import { documentsOf } from './world.ts';

const everythingIn = ({ entries }: Comparison): readonly RecordDifference[] =>
  entries.flatMap((entry) => [entry, ...entry.links, ...entry.parts]);

/** What nobody can turn down: an erasure, words that one of the two did not hold, and a clash of ours that they settled. */
const staysIn =
  (before: ProjectDocument) =>
  ({ id, isErased, fields }: RecordDifference): boolean => {
    const withheld = findStored(before, { kind: '', id })?.record['?'] ?? [];
    const isHeldBack = (name: string): boolean => withheld === '*' || withheld.includes(name);
    return (
      isErased === true ||
      fields.some((field) => field.isWithheld || field.isSettled || field.isHidden || isHeldBack(field.name))
    );
  };

export const turningDownLaw: Law = {
  name: 'where all that a copy brings is turned down the project says what it said, and the copy has nothing new',
  holds: (world, { order }) => {
    const [before, theirs] = documentsOf(world, order);
    if (!before || !theirs) throw new Error('two copies');
    const after = join(before, theirs);
    const told = everythingIn(compareDocuments(before, after, theirs));
    const choices = told.map(({ id }): ReviewChoice => ({ id, take: 'ours' }));
    const kept = act(after, 'turnsdown', ...changesOfChoices({ before, after, theirs }, choices));
    const stays = staysIn(before);
    for (const left of everythingIn(compareDocuments(before, kept)))
      if (!stays(left) && (left.fields.length > 0 || left.what !== 'changed'))
        throw new Error(`not turned down: ${JSON.stringify(left)}`);
    const again = compareDocuments(kept, join(kept, theirs), theirs);
    if (again.entries.length > 0) throw new Error(`it comes again: ${JSON.stringify(again.entries)}`);
  },
};
