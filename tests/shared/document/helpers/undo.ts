import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { type HistoryStep, recordStep } from '../../../../shared/document/undo/history-step.ts';
import { planUndo } from '../../../../shared/document/undo/plan-undo.ts';
import { add, start } from './copies.ts';
import { rules } from './kinds.ts';

export const base = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));

/** Does something in session U and remembers how to undo it. */
export function doIt(
  document: ProjectDocument,
  ...changes: Change[]
): { document: ProjectDocument; step: HistoryStep } {
  const edit = prepareEdit(document, changes, rules);
  const dot = nextDot(document.clock, 'U');
  return {
    document: applyEdit(document, edit, dot, rules).document,
    step: recordStep(document, edit, dot, 'done'),
  };
}

const isOurs = (dot: string): boolean => dot.startsWith('U-');

/** Takes a step back, or an inverse. `text` is what the note shows then, `texts` all that stands there. */
export function undo(document: ProjectDocument, step: HistoryStep) {
  const { edits, inverse, ...said } = planUndo(document, step, rules, isOurs);
  const dots: string[] = [];
  let next = document;
  for (const edit of edits) {
    dots.push(nextDot(next.clock, 'U'));
    next = applyEdit(next, edit, dots.at(-1) ?? '', rules).document;
  }
  const text = recordOf(next, { kind: 'note', id: 'n1' })?.fields.text;
  return { ...said, edits, document: next, text, texts: textsOf(next), inverse: inverse(dots) };
}

export function textsOf({ records, trash }: ProjectDocument): readonly unknown[] {
  const record = records.note?.n1 ?? trash.note?.n1;
  return [record?.text, ...Object.values(record?.['!']?.text ?? {})];
}

/** The step that takes this undo back. */
export function again({ inverse }: ReturnType<typeof undo>): HistoryStep {
  if (!inverse) throw new Error('nothing was undone');
  return inverse.step;
}

export function isFlagged(document: ProjectDocument): boolean {
  return findClashes(document, rules).some((clash) => 'editedAndDeleted' in clash);
}
