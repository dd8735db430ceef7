import { z } from 'zod';
import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { commonFields } from '../fields/common-fields.ts';
import { hidden, parent } from '../fields/field.ts';
import { textOf } from '../fields/read-field.ts';
import { maskEntries, roundEntriesField } from '../fields/writing-round-entries.ts';
import { defineKind } from '../kind.ts';
import { hasTestStarted } from '../lifecycle/test-lifecycle.ts';
import { isRoundShown, isShownDay } from '../lifecycle/writing-rounds.ts';
import { isRoundWithheld, roundNumberFields } from '../privacy/small-numbers-in-tests.ts';

/** What was shown stays as it is, and once a test runs nobody can predict it any more. */
const whyNotWritten = (
  round: PlainRecord,
  field: FieldName,
  project: ProjectDocument,
): string | undefined => {
  if (field !== 'entries') return undefined;
  if (isRoundShown(round)) return 'What everybody wrote has been shown. It stays as it is.';
  const test = recordOf(project, { kind: 'test', id: textOf(round, 'about') });
  return test && hasTestStarted(test)
    ? 'The test has started, so nobody can predict it any more.'
    : undefined;
};

/**
 * What several wrote apart, each without seeing the others, before all of it is shown at once: one record a round. Of a
 * test, what each sector predicts. Two people who open it make it once.
 */
export const writingRound = defineKind({
  name: 'writingRound',
  label: 'Round of writing',
  plural: 'Rounds of writing',
  card: false,
  share: 'open',
  hiddenWords: {
    field: 'entries',
    areHidden: (allValues) => !allValues('shownOn').some(isShownDay),
    mask: maskEntries,
  },
  withholds: {
    fewPeople: (allValues, _recipient, parents) =>
      isRoundWithheld(allValues, parents) ? roundNumberFields : [],
  },
  smallNumberFields: roundNumberFields,
  fieldRefusal: whyNotWritten,
  fields: {
    about: parent({ label: 'Written about' }, ['test']),
    purpose: hidden({ label: 'What for' }, z.string().max(64)),
    entries: roundEntriesField,
    // Hidden, so that two who show it at once are not asked about the day.
    shownOn: hidden({ label: 'Shown on' }, z.iso.date()),
    ...commonFields,
  },
  titleField: 'purpose',
  derivedId: ['about', 'purpose'],
});
