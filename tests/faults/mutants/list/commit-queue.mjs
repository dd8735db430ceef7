export const tests = ['tests/renderer/core/state/commit-queue.test.ts'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'an undo is joined with ordinary edits, which then meet no guard',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'one.isHistoryStep === true || sentAlone.has(one.dot)',
    to: 'sentAlone.has(one.dot)',
  },
  {
    name: 'edits are joined with the undo after them',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'firstAlone < 0 ? pending : pending.slice(0, firstAlone)',
    to: 'pending',
  },
  {
    name: 'an undo is joined with what comes after it',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'mustGoAlone(first) ? [first] : firstAlone < 0',
    to: 'firstAlone <= 0',
  },
  {
    name: 'an undo goes out as an ordinary edit, and meets the guards',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'sent.edits.some((part) => part.isHistoryStep === true)',
    to: 'sent.edits.length > 1',
  },
];
