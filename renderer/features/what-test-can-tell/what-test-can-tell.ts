import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import {
  type EarliestHonestDate,
  earliestHonestDateInWords,
  earliestHonestDateOf,
} from '../../../shared/measures/earliest-honest-date.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { measureSettings } from '../../../shared/measures/measure-settings.ts';
import { whatTestCannotShow } from '../../../shared/records/computed/what-test-cannot-show.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { displayText, partsOf, textOf } from '../../../shared/records/fields/read-field.ts';
import { measuresOfTest } from '../../../shared/records/lifecycle/test-cycles.ts';

/** When the numbers of a test could tell a change, and what it cannot show: sentences to read. */
export interface WhatTestCanTell {
  /** One for each linked measure that has a rule. */
  readonly dates: readonly string[];
  /** That the test ends before any of its numbers can tell; empty where it does not. */
  readonly endsTooEarly: string;
  readonly cannotShow: readonly string[];
}

/** The day on which a test began, or will as planned, or today. */
const startOf = (test: PlainRecord, today: string): string =>
  textOf(test, 'actualStart') || textOf(test, 'plannedStart') || today;

const earliestOf = (document: ProjectDocument, measure: PlainRecord, start: string) => {
  const series = measureSeries(document, measure.id);
  const { howOften } = partsOf(measure, 'collection');
  return (
    series &&
    earliestHonestDateOf(
      series,
      measureSettings(document, measure.id),
      typeof howOften === 'string' ? howOften : '',
      start,
    )
  );
};

const endsTooEarlyInWords = (end: string, dates: readonly EarliestHonestDate[]): string => {
  const earliest = dates.map(({ day }) => day).sort()[0];
  return end !== '' && earliest !== undefined && end < earliest
    ? `It ends on ${dateInWords(end)}, before its numbers can tell. Plan it longer, count more often, or go by the prediction alone.`
    : '';
};

/** What can be said of a test's limits, from its plan and the numbers of its measures so far. */
export function whatTestCanTell(
  document: ProjectDocument,
  test: PlainRecord,
  today: string,
): WhatTestCanTell {
  const start = startOf(test, today);
  const found = measuresOfTest(document, test.id).flatMap((measure) => {
    const earliest = earliestOf(document, measure, start);
    return earliest ? [{ name: displayText(textOf(measure, 'name')), earliest }] : [];
  });
  return {
    dates: found.map(({ name, earliest }) => `${quoted(name)}: ${earliestHonestDateInWords(earliest)}`),
    endsTooEarly: endsTooEarlyInWords(
      textOf(test, 'plannedEnd'),
      found.map(({ earliest }) => earliest),
    ),
    cannotShow: whatTestCannotShow(document, test, start),
  };
}
