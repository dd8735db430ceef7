import { common } from '../common.ts';
import { choice, date, parent, text } from '../field.ts';
import { defineKind } from '../kind.ts';
import { stages } from '../options.ts';

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
    ...common,
  },
  titleField: 'stage',
});
