import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { stages } from '../../shared/records/options.ts';
import { missingFor } from '../../shared/records/stage-gates.ts';

/** Stages on the path, in order. `paused` stands beside it. */
export const path: readonly string[] = stages
  .map((stage) => stage.value)
  .filter((stage) => stage !== 'paused');

/** The words of a stage. */
export const stageLabel = (stage: string): string =>
  stages.find((one) => one.value === stage)?.label ?? stage;

/** The stage that a project is in. */
export const stageOf = (project: PlainRecord): string =>
  typeof project.fields.stage === 'string' ? project.fields.stage : 'discover';

/** The next stage on the path; undefined at its end, and while paused. */
export const nextStage = (stage: string): string | undefined =>
  path.includes(stage) ? path[path.indexOf(stage) + 1] : undefined;

/** Whether a move goes on along the path. Back and aside are free; so is the way back from a pause. */
const isForward = (from: string, to: string): boolean =>
  path.includes(to) && (path.includes(from) ? path.indexOf(to) > path.indexOf(from) : to !== 'closed');

/** One line for each thing that a move to `to` would leave open; empty where the way is free. */
export const openFor = (
  doc: ProjectDocument,
  project: PlainRecord,
  to: string,
): readonly { readonly message: string; readonly field?: string | undefined }[] =>
  isForward(stageOf(project), to)
    ? missingFor(to === 'closed' ? 'spread' : to, project, doc).map(({ message, field }) => ({
        message,
        field,
      }))
    : [];

interface Move {
  readonly project: string;
  /** Of the record that keeps the move. */
  readonly id: string;
  readonly to: string;
  /** Why it moves although something is open; empty where nothing is. */
  readonly reason: string;
  readonly today: string;
}

/** A move as one edit: the stage, and a line of its history. */
export const stageMove = ({ project, id, to, reason, today }: Move): readonly Change[] => [
  { op: 'set', kind: 'project', id: project, fields: { stage: to } },
  {
    op: 'add',
    kind: 'stageChange',
    id,
    fields: {
      project,
      stage: to,
      on: today,
      createdOn: today,
      ...(reason.trim() === '' ? {} : { note: reason.trim() }),
    },
  },
];
