export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'undo ignores what partners wrote',
    file: 'shared/document/undo/undo-field.ts',
    from: 'if (register === undefined || own.length === 0) return skip;',
    to: 'if (register === undefined) return skip;',
  },
  {
    name: 'undo has seen everybody beside it',
    file: 'shared/document/undo/undo-field.ts',
    from: "return answer(again([newest]), [...own, newest.dot], 'others');",
    to: "return answer(again([newest]), register.dots, 'others');",
  },
  {
    name: 'undo beside others writes what was before',
    file: 'shared/document/undo/undo-field.ts',
    from: "return answer(again([newest]), [...own, newest.dot], 'others');",
    to: "return answer(again(entry.before), own, 'before');",
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
    from: 'const hasCome = others.some(({ dot }) => !entry.beside.includes(dot));',
    to: 'const hasCome = others.length > 0;',
  },
  {
    name: 'redo replaces the words of others that undo wrote',
    file: 'shared/document/undo/undo-field.ts',
    from: "if (entry.holds === 'others') return answer(again(entry.before), none);",
    to: "if (entry.holds === 'others') return answer(again(entry.before), own);",
  },
  {
    name: 'redo beside others is one more undo',
    file: 'shared/document/undo/undo-field.ts',
    from: "if (entry.holds === 'before') return answer(again(entry.before), own);",
    to: '',
  },
  {
    name: 'undo of a step goes on with the words of others',
    file: 'shared/document/undo/undo-field.ts',
    from: "return answer(again([newest]), [...own, newest.dot], 'others');",
    to: "return answer([{ ...newest, from: entry.before.map(({ dot }) => dot) }], [...own, newest.dot], 'others');",
  },
  {
    name: 'undo answers what others said of a life',
    file: 'shared/document/undo/undo-edits.ts',
    from: 'register: ALIVE, seen: alive.filter(isOurs)',
    to: 'register: ALIVE, seen: [...alive, ...lifeOf(findRecord(document, { kind, id })?.record).deleted]',
  },
  {
    name: "undo of a delete takes others' deletes along",
    file: 'shared/document/undo/undo-existence.ts',
    from: 'const seen = [...state.alive.filter(isOurs), ...own];',
    to: 'const seen = [...state.alive, ...state.deleted];',
  },
  {
    name: 'undo of a delete leaves no delete of others alone',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'if (state.alive.length === 0 && since.length > 0) return skip;',
    to: '',
  },
  {
    name: 'undo of a redone delete forgets what stood beside it',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'const beside = besideOf(dotsOf(state), seen);',
    to: 'const beside = none;',
  },
  {
    name: 'undo forgets a delete that its step answered',
    file: 'shared/document/undo/undo-existence.ts',
    from: 'return wasDeleted ? undoKeeping(lifeOf(record), entry, isOurs) : nothing;',
    to: 'return wasDeleted ? nothing : nothing;',
  },
  {
    name: "redo of a delete has seen partners' work",
    file: 'shared/document/undo/undo-existence.ts',
    from: '(isRedo ? isOurs(dot) : !entry.beside.includes(dot))',
    to: '!entry.beside.includes(dot)',
  },
  {
    name: 'undo brings a deleted record to life by a second version',
    file: 'shared/document/undo/undo-edits.ts',
    from: "?.place === 'live' && !decided.has(recordKey(ref));",
    to: "?.place === 'live';",
  },
  {
    name: 'steps lose what an undo put back',
    file: 'shared/document/undo/undo-stack.ts',
    from: 'if (done.length + undoneSteps.length > 0) rename(following(inverse));',
    to: '',
  },
];
