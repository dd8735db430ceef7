import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { linksOf, recordOf } from '../../document/model/selectors.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { dayOrderFindings } from '../fields/days-out-of-order.ts';
import { decisionOutcomes } from '../fields/decision-outcomes.ts';
import { choice, date, line, parts, text } from '../fields/field.ts';
import { dayAndMonthInWords, optionLabel, partsOf, textOf } from '../fields/read-field.ts';
import { defineKind, type Finding } from '../kind.ts';
import { followingTests, testsOfDecision } from '../lifecycle/test-cycles.ts';
import { decidedOutcomeChanges, isStandingDecision } from '../lifecycle/test-decisions.ts';

const isLeadingToTest = (record: PlainRecord, project: ProjectDocument): boolean =>
  linksOf(project, record.id).out.some(
    (link) =>
      link.fields.relation === 'leadsTo' && recordOf(project, { kind: 'test', id: String(link.fields.to) }),
  );

const missingNextCycle = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const needsNextCycle = record.fields.outcome === 'adapt' || record.fields.outcome === 'extend';
  const hasFollowingTest = testsOfDecision(project, record.id).some(
    ({ id }) => followingTests(project, id).length > 0,
  );
  if (!needsNextCycle || hasFollowingTest || isLeadingToTest(record, project)) return [];
  if (!isStandingDecision(project, record)) return [];
  return [
    {
      rule: 'noNextCycle',
      message: `${optionLabel(decisionOutcomes, record.fields.outcome)} means another cycle. Plan the next test.`,
      field: 'outcome',
    },
  ];
};

const dayFindings = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const { on } = record.fields;
  const { since, checkedOn } = partsOf(record, 'practiceChange');
  const starts = testsOfDecision(project, record.id).map((test) => textOf(test, 'actualStart'));
  return dayOrderFindings([
    {
      rule: 'decidedBeforeStart',
      field: 'on',
      earlier: starts.filter(Boolean).toSorted()[0],
      later: on,
      say: (decided, start) => `It was decided on ${decided}, before its test started on ${start}.`,
    },
    {
      rule: 'checkedBeforeDone',
      field: 'practiceChange',
      earlier: since ?? on,
      later: checkedOn,
      say: (checked, begun) =>
        `It was checked on ${checked}, before it was ${since ? 'done differently' : 'decided'} on ${begun}.`,
    },
  ]);
};

/** What was decided about a test; the test keeps which outcome counts (`lifecycle/test-decisions.ts`). */
export const decision = defineKind({
  name: 'decision',
  label: 'Decision',
  plural: 'Decisions',
  inFewWords: 'what we do with it',
  isTowardsTest: true,
  prompt: 'What did we decide?',
  nextStep: { kind: 'action', relation: 'leadsTo', label: 'Add an action' },
  card: true,
  order: 130,
  mark: {
    shape: 'M14 .2 27.8 14 14 27.8.2 14z',
    icon: 'split',
    colour: '--kind-decision',
  },
  share: 'open',
  peopleFields: ['decidedBy'],
  fields: {
    title: line({ label: 'Decision', max: maxTitleLength }),
    outcome: choice({ label: 'Outcome' }, decisionOutcomes),
    reason: text({ label: 'Why' }),
    decidedBy: line({ label: 'Decided by', help: 'A group or a meeting.' }),
    on: date({ label: 'On' }),
    dissent: text({ label: 'Who saw it otherwise, and why', help: 'Roles, not names.' }),
    practiceChange: parts(
      { label: 'What is now done differently' },
      {
        whatWeDoDifferently: text({ label: 'What we do differently' }),
        where: line({ label: 'Where' }),
        since: date({ label: 'Since' }),
        checkedOn: date({ label: 'Checked on' }),
      },
    ),
    ...cardFields,
  },
  titleField: 'title',
  state: (record) => optionLabel(decisionOutcomes, record.fields.outcome),
  meta: (record) =>
    [textOf(record, 'decidedBy'), dayAndMonthInWords(record.fields.on)].filter(Boolean).join(', '),
  relations: { leadsTo: ['action', 'test'] },
  alsoWrites: (id, field, value, project) =>
    field === 'outcome' ? decidedOutcomeChanges(project, id, value) : [],
  findings: (record, project) => [
    ...(record.fields.outcome === 'adopt' &&
    !partsOf(record, 'practiceChange').whatWeDoDifferently &&
    isStandingDecision(project, record)
      ? [
          {
            rule: 'adoptWithoutPracticeChange',
            message: 'Adopted, but nobody has said what is now done differently.',
            field: 'practiceChange',
          },
        ]
      : []),
    ...missingNextCycle(record, project),
    ...dayFindings(record, project),
  ],
});
