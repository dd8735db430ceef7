import { commonFields } from '../fields/common-fields.ts';
import { dayOrderFindings } from '../fields/days-out-of-order.ts';
import { choice, choices, date, line, list, number, parts, tags, text } from '../fields/field.ts';
import { objectives, stages } from '../fields/option-lists.ts';
import { privacyFields } from '../fields/privacy-fields.ts';
import { optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';
import { transitionsBetweenAll } from '../lifecycle/lifecycle.ts';
import { objectiveFindings, partnerFindings, stageGateFindings } from '../lifecycle/stage-gates.ts';

const sizeBiases = [
  { value: 'undercount', label: 'Too low: some are not counted' },
  { value: 'overcount', label: 'Too high: some are counted twice' },
  { value: 'unknown', label: 'Not known' },
  { value: 'none', label: 'None' },
];

/** The project sheet. One record, whose id is the project's own. */
export const project = defineKind({
  name: 'project',
  label: 'Project',
  plural: 'Projects',
  prompt: 'What is this project called?',
  card: false,
  share: 'open',
  fields: {
    title: line({ label: 'Title' }),
    aim: text({ label: 'Aim', help: 'In 280 characters.', max: 280 }),
    objectives: choices({ label: 'Objectives' }, objectives),
    population: parts(
      { label: 'For whom' },
      {
        description: text({ label: 'Who they are' }),
        size: number({ label: 'How many are known', whole: true, min: 0, unit: 'people' }),
        sizeBias: choice({ label: 'Which way the number may be wrong' }, sizeBiases),
        sizeCaveat: line({ label: 'Who is not counted' }),
        inclusion: text({ label: 'Who is included' }),
        exclusion: text({ label: 'Who is not' }),
      },
    ),
    leadRole: line({ label: 'Lead', help: 'A role, not a name.' }),
    stage: choice({ label: 'Stage', initial: 'discover' }, stages),
    levels: list(
      {
        label: 'Levels of help',
        help: 'From the nearest to the most formal, in the order people meet them.',
      },
      {
        name: line({ label: 'What people call it' }),
        systemName: line({ label: 'What the system calls it' }),
      },
    ),
    voiceGaps: tags({ label: 'Whose voice is missing' }),
    startOn: date({ label: 'Start' }),
    reviewOn: date({ label: 'Review' }),
    ...privacyFields,
    ...commonFields,
  },
  titleField: 'title',
  state: (record) => optionLabel(stages, record.fields.stage),
  lifecycle: { field: 'stage', initial: 'discover', transitions: transitionsBetweenAll(stages) },
  findings: (record, document) => [
    ...stageGateFindings(record, document),
    ...objectiveFindings(record, document),
    ...partnerFindings(record, document),
    ...dayOrderFindings([
      {
        rule: 'reviewBeforeStart',
        field: 'reviewOn',
        earlier: record.fields.startOn,
        later: record.fields.reviewOn,
        say: (review, start) => `It is to be reviewed on ${review}, before it starts on ${start}.`,
      },
    ]),
  ],
});
