import { clashes } from '../../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../../shared/document/document.ts';
import { applyEdit, type Change, nextDot, prepareEdit } from '../../../../shared/document/edit.ts';
import { recordStep, type Step, undoStep } from '../../../../shared/document/history.ts';
import { recordOf } from '../../../../shared/document/view.ts';
import { add, start } from './copies.ts';
import { rules } from './kinds.ts';

export const base = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));

/** Does something in session U and remembers how to undo it. */
export const doIt = (
  document: ProjectDocument,
  ...changes: Change[]
): { document: ProjectDocument; step: Step } => {
  const edit = prepareEdit(document, changes, rules);
  const dot = nextDot(document.clock, 'U');
  return {
    document: applyEdit(document, edit, dot, rules).document,
    step: recordStep(document, edit, dot, 'done'),
  };
};

const isOurs = (dot: string): boolean => dot.startsWith('U-');

/** Takes a step back, or an inverse. `text` is what the note shows then, `texts` all that stands there. */
export const undo = (document: ProjectDocument, step: Step) => {
  const { edits, inverse, ...said } = undoStep(document, step, rules, isOurs);
  const dots: string[] = [];
  let next = document;
  for (const edit of edits) {
    dots.push(nextDot(next.clock, 'U'));
    next = applyEdit(next, edit, dots.at(-1) ?? '', rules).document;
  }
  const text = recordOf(next, { kind: 'note', id: 'n1' })?.fields.text;
  return { ...said, edits, document: next, text, texts: textsOf(next), inverse: inverse(dots) };
};

export const textsOf = ({ records, trash }: ProjectDocument): readonly unknown[] => {
  const record = records.note?.n1 ?? trash.note?.n1;
  return [record?.text, ...Object.values(record?.['!']?.text ?? {})];
};

/** The step that takes this undo back. */
export const again = ({ inverse }: ReturnType<typeof undo>): Step => {
  if (!inverse) throw new Error('nothing was undone');
  return inverse.step;
};

export const isFlagged = (document: ProjectDocument): boolean =>
  clashes(document, rules).some((clash) => 'editedAndDeleted' in clash);
