import { commonFields } from '../fields/common-fields.ts';
import { choice, date, parent, text } from '../fields/field.ts';
import { stages } from '../fields/option-lists.ts';
import { defineKind } from '../kind.ts';

/** One move of a project from stage to stage: its history, and the reason where a gate was passed by. */
export const stageChange = defineKind({
  name: 'stageChange',
  label: 'Move of stage',
  plural: 'Moves of stage',
  card: false,
  share: 'open',
  fields: {
    project: parent({ label: 'Project' }, ['project']),
    stage: choice({ label: 'To' }, stages),
    on: date({ label: 'On' }),
    note: text({ label: 'Why' }),
    ...commonFields,
  },
  titleField: 'stage',
});
