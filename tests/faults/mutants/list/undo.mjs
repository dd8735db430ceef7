export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'undo ignores what partners wrote',
    file: 'shared/document/undo/undo-field.ts',
    from: 'if (register === undefined || ownDots.length === 0) return skippedUndo;',
    to: 'if (register === undefined) return skippedUndo;',
  },
  {
    name: 'undo has seen everybody beside it',
    file: 'shared/document/undo/undo-field.ts',
    from: "return undo(rewriteVersions([newest]), [...ownDots, newest.dot], 'others');",
    to: "return undo(rewriteVersions([newest]), register.dots, 'others');",
  },
  {
    name: 'undo beside others writes what was before',
    file: 'shared/document/undo/undo-field.ts',
    from: "return undo(rewriteVersions([newest]), [...ownDots, newest.dot], 'others');",
    to: "return undo(rewriteVersions(entry.before), ownDots, 'before');",
  },
  {
    name: 'undo brings one version of a clash back',
    file: 'shared/document/undo/undo-field.ts',
    from: 'const MOST_VERSIONS = 50;',
    to: 'const MOST_VERSIONS = 1;',
  },
  {
    name: 'undo of a redo forgets what stood beside it',
    file: 'shared/document/undo/undo-field.ts',
    from: 'const hasNewer = others.some(({ dot }) => !entry.concurrent.includes(dot));',
    to: 'const hasNewer = others.length > 0;',
  },
  {
    name: 'redo replaces the words of others that undo wrote',
    file: 'shared/document/undo/undo-field.ts',
    from: "if (entry.holds === 'others') return undo(rewriteVersions(entry.before), none);",
    to: "if (entry.holds === 'others') return undo(rewriteVersions(entry.before), ownDots);",
  },
  {
    name: 'redo beside others is one more undo',
    file: 'shared/document/undo/undo-field.ts',
    from: "if (entry.holds === 'before') return undo(rewriteVersions(entry.before), ownDots);",
    to: '',
  },
  {
    name: 'undo of a step goes on with the words of others',
    file: 'shared/document/undo/undo-field.ts',
    from: "return undo(rewriteVersions([newest]), [...ownDots, newest.dot], 'others');",
    to: "return undo([{ ...newest, from: entry.before.map(({ dot }) => dot) }], [...ownDots, newest.dot], 'others');",
  },
  {
    name: 'undo answers what others said of a life',
    file: 'shared/document/undo/undo-edits.ts',
    from: 'register: ALIVE, seen: alive.filter(isOwnDot)',
    to: 'register: ALIVE, seen: [...alive, ...EXISTENCE(findRecord(document, { kind, id })?.record).deleted]',
  },
  {
    name: "undo of a delete takes others' deletes along",
    file: 'shared/document/undo/undo-existence.ts',
    from: 'const seen = [...state.alive.filter(isOwnDot), ...ownDots];',
    to: 'const seen = [...state.alive, ...state.deleted];',
  },
  {
    name: 'undo of a delete leaves no delete of others alone',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'if (state.alive.length === 0 && since.length > 0) return skippedUndo;',
    to: '',
  },
  {
    name: 'undo of a redone delete forgets what stood beside it',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'const concurrent = dotsExcept(existenceDots(state), seen);',
    to: 'const concurrent = none;',
  },
  {
    name: 'undo forgets a delete that its step answered',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'return wasDeleted ? undoRestoreOfDeleted(existenceOf(record), entry, isOwnDot) : noUndo;',
    to: 'return wasDeleted ? noUndo : noUndo;',
  },
  {
    name: "redo of a delete has seen partners' work",
    file: 'shared/document/undo/undo-existence.ts',
    from: '(isRedo ? isOwnDot(dot) : !entry.concurrent.includes(dot))',
    to: '!entry.concurrent.includes(dot)',
  },
  {
    name: 'undo brings a deleted record to life by a second version',
    file: 'shared/document/undo/undo-edits.ts',
    from: "?.location === 'live' && !decidedKeys.has(recordKey(ref));",
    to: "?.location === 'live';",
  },
  {
    name: 'steps lose what an undo put back',
    file: 'shared/document/undo/undo-stack.ts',
    from: 'if (undoStack.length + redoStack.length > 0) renameAll(renameAfterUndo(inverse));',
    to: '',
  },
];
