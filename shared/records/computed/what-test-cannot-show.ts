import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { measureSeries } from '../../measures/measure-series.ts';
import { isCountedPoint } from '../../measures/series-points.ts';
import { quoted } from '../fields/quoted.ts';
import { displayText, isWithheld, numberOf, partsOf, textOf } from '../fields/read-field.ts';
import { measuresOfTest } from '../lifecycle/test-cycles.ts';

/** A test of at most so many people is a small one: good to learn from, not to speak for others (domain, *Rules of ours*). */
export const SMALL_TEST_PEOPLE = 20;

const WHETHER_FEW_PEOPLE = 'Whether it holds for others: how many take part is kept back in this copy.';

const peopleLimit = (test: PlainRecord): string => {
  const planned = numberOf(test, 'actualN') ?? partsOf(test, 'sample').plannedN;
  if (isWithheld(test, 'actualN') || isWithheld(test, 'sample')) return WHETHER_FEW_PEOPLE;
  if (typeof planned !== 'number') return 'Whether it holds for others: nobody has said how many take part.';
  return planned <= SMALL_TEST_PEOPLE
    ? `Whether it holds for others: ${planned === 1 ? '1 person takes' : `${planned} people take`} part.`
    : '';
};

const withoutEarlierNumbers = (document: ProjectDocument, measures: readonly PlainRecord[], start: string) =>
  measures.filter(
    ({ id }) =>
      !measureSeries(document, id)?.points.some((point) => point.date < start && isCountedPoint(point)),
  );

/**
 * What a test that begins on `start` (`YYYY-MM-DD`) cannot show, a sentence each, from how it is planned: without
 * comparison, few people, no measure, nothing from before, nothing that watches what gets worse. Never empty: a test of
 * this app compares nobody.
 */
export function whatTestCannotShow(
  document: ProjectDocument,
  test: PlainRecord,
  start: string,
): readonly string[] {
  const measures = measuresOfTest(document, test.id);
  const unmeasured = withoutEarlierNumbers(document, measures, start).map(({ fields }) =>
    quoted(displayText(String(fields.name ?? ''))),
  );
  const hasBalancing = measures.some((measure) => textOf(measure, 'kind') === 'balancing');
  return [
    'Whether it would have happened anyway: nobody is looked at who does not take part.',
    peopleLimit(test),
    measures.length === 0 ? 'Whether anything changed over time: no measure is linked.' : '',
    ...unmeasured.map((name) => `How it was before: ${name} has no numbers from before the start.`),
    measures.length > 0 && !hasBalancing ? 'What gets worse meanwhile: no balancing measure is linked.' : '',
  ].filter(Boolean);
}
