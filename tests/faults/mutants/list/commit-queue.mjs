export const tests = ['tests/renderer/core/state/commit-queue.test.ts'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'an undo is joined with ordinary edits, which then meet no guard',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'one.isTurn === true || apart.has(one.dot)',
    to: 'apart.has(one.dot)',
  },
  {
    name: 'edits are joined with the undo after them',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'together < 0 ? pending : pending.slice(0, together)',
    to: 'pending',
  },
  {
    name: 'an undo is joined with what comes after it',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'isAlone(first) ? [first] : together < 0',
    to: 'together <= 0',
  },
  {
    name: 'an undo goes out as an ordinary edit, and meets the guards',
    file: 'renderer/core/state/commit-queue.ts',
    from: 'sent.parts.some((part) => part.isTurn === true)',
    to: 'sent.parts.length > 1',
  },
];
