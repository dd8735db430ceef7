import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, date, line, scale, text } from '../fields/field.ts';
import { nestaLevelHelp, origins } from '../fields/option-lists.ts';
import { optionLabel, textOf } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

/** Practice elsewhere, or in the past, with where we know it from. */
export const example = defineKind({
  name: 'example',
  label: 'Example',
  plural: 'Examples',
  inFewWords: 'where it is done',
  prompt: 'Who does this well elsewhere?',
  nextStep: { kind: 'hypothesis', relation: 'inspires', label: 'Write a hypothesis' },
  card: true,
  order: 60,
  mark: {
    shape:
      'M14 .8c6.6 0 11.4 4.7 11.4 11 0 6.6-6.2 11.6-11.4 15.6C8.8 23.4 2.6 18.4 2.6 11.8 2.6 5.5 7.4.8 14 .8z',
    icon: 'compass',
    colour: '--kind-example',
  },
  share: 'open',
  fields: {
    title: line({ label: 'Example', max: maxTitleLength }),
    place: line({ label: 'Place' }),
    organisation: line({ label: 'Organisation' }),
    whatTheyDo: text({ label: 'What they do' }),
    reportedResult: text({
      label: 'What they report',
      help: 'As they report it. Figures vary between sources.',
    }),
    origin: choice({ label: 'Where it comes from' }, origins),
    era: line({ label: 'When', help: 'For past practice: the years it was done.', max: 120 }),
    whatWouldNeedToBeTrueHere: text({ label: 'What would need to be true here' }),
    evidenceLevel: scale({ label: 'Evidence', help: nestaLevelHelp }),
    sourceTitle: line({ label: 'Source' }),
    sourceUrl: line({ label: 'Web address', max: 2_000 }),
    retrievedOn: date({ label: 'Read on' }),
    ...cardFields,
  },
  titleField: 'title',
  addressField: 'sourceUrl',
  meta: (record) => textOf(record, 'place') || optionLabel(origins, record.fields.origin),
  relations: { inspires: ['hypothesis', 'idea'] },
});
