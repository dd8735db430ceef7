import type { Change } from '../../../shared/document/edit/edit.ts';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { stages } from '../../../shared/records/fields/option-lists.ts';
import { missingForStage } from '../../../shared/records/lifecycle/stage-gates.ts';

/** The stages in order, without `paused`, which is none of the sequence. */
export const stageOrder: readonly string[] = stages
  .map((stage) => stage.value)
  .filter((stage) => stage !== 'paused');

/** The stage that a project is in. */
export function stageOf(project: PlainRecord): string {
  return typeof project.fields.stage === 'string' ? project.fields.stage : 'discover';
}

/** The next stage; undefined at the last, and while paused. */
export function nextStage(stage: string): string | undefined {
  return stageOrder.includes(stage) ? stageOrder[stageOrder.indexOf(stage) + 1] : undefined;
}

/** Whether a move goes forward. Moves back and into a pause have no conditions; neither has closing a paused project. */
const isForward = (from: string, to: string): boolean =>
  stageOrder.includes(to) &&
  (stageOrder.includes(from) ? stageOrder.indexOf(to) > stageOrder.indexOf(from) : to !== 'closed');

/** One line for each condition of the stage `to` that is not met; empty where nothing is missing, and for moves without conditions. */
export function unmetConditionsFor(
  doc: ProjectDocument,
  project: PlainRecord,
  to: string,
): readonly { readonly message: string; readonly field?: string | undefined }[] {
  return isForward(stageOf(project), to)
    ? missingForStage(to === 'closed' ? 'spread' : to, project, doc).map(({ message, field }) => ({
        message,
        field,
      }))
    : [];
}

interface StageMove {
  readonly project: string;
  /** Of the record that keeps the move. */
  readonly id: string;
  readonly to: string;
  /** Why it moves although something is open; empty where nothing is. */
  readonly reason: string;
  readonly today: string;
}

/** A move as one edit: the stage, and a line of its history. */
export function stageMoveChanges({ project, id, to, reason, today }: StageMove): readonly Change[] {
  return [
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
}
