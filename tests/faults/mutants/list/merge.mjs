export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'concurrent writes are not ordered by session',
    file: 'shared/document/model/dots.ts',
    from: 'return a < b ? 1 : a > b ? -1 : 0;',
    to: 'return 0;',
  },
  {
    name: 'counters count per session',
    file: 'shared/document/model/dots.ts',
    from: 'const counter = highestCounter(clock) + 1;',
    to: 'const counter = counterIn(clock, replica) + 1;',
  },
  {
    name: 'clocks are not joined',
    file: 'shared/document/model/clock.ts',
    from: 'if (counter > counterIn(other, replica)) found[replica] = counter;',
    to: 'if (counter !== counterIn(other, replica)) found[replica] = counter;',
  },
  {
    name: 'replaced writes come back',
    file: 'shared/document/merge/join-record-states.ts',
    from: 'if (!isInA(dot) && !knows(knowledgeA, dot)) joined.push(dot);',
    to: 'if (!isInA(dot)) joined.push(dot);',
  },
  {
    name: 'mine always wins',
    file: 'shared/document/merge/join-record-states.ts',
    from: 'if (!isInA(dot) && !knows(knowledgeA, dot)) joined.push(dot);',
    to: 'void dot;',
  },
  {
    name: 'an unknown value beats a known one',
    file: 'shared/document/merge/join-record-states.ts',
    from: 'if (value !== undefined) values.set(dot, value);',
    to: 'if (value !== undefined && mine !== undefined) values.set(dot, value);',
  },
  {
    name: 'delete beats a concurrent edit',
    file: 'shared/document/model/record-state.ts',
    from: 'state.erased === undefined && state.alive.length > 0',
    to: 'state.erased === undefined && state.alive.length > 0 && state.deleted.length === 0',
  },
  {
    name: 'an edit replaces what it has not seen',
    file: 'shared/document/edit/apply-edit.ts',
    from: '[...without(dots, [...seen, editDot]), editDot]',
    to: '[...without(dots, [...dots, ...seen]), editDot]',
  },
  {
    name: 'a delete forgets concurrent work',
    file: 'shared/document/edit/apply-edit.ts',
    from: '{\n        ...state,\n        alive: without(state.alive, write.seen),\n        deleted: replaceSeen',
    to: '{ ...state, alive: [], deleted: replaceSeen',
  },
  {
    name: 'other values of a clash are dropped',
    file: 'shared/document/model/record-state.ts',
    from: 'if (others.length > 0) record[',
    to: 'if (others.length > 9) record[',
  },
  {
    name: 'a set shows only its newest value',
    file: 'shared/document/model/record-state.ts',
    from: 'return unionOf(known);',
    to: 'return newest;',
  },
  {
    name: 'withheld fields are not listed',
    file: 'shared/document/model/record-state.ts',
    from: 'withheld.push(name)',
    to: 'void name',
  },
  {
    name: 'a withheld value counts as seen',
    file: 'shared/document/edit/prepare-edit.ts',
    from: 'register.dots.filter((dot) => register.values.has(dot))',
    to: 'register.dots.filter(() => true)',
  },
  {
    name: 'an edit does not refresh the record',
    file: 'shared/document/edit/prepare-edit.ts',
    from: 'if (recordEdit.isLiveAfter && writeFields(recordEdit, change.fields)) recordEdit.existenceWrite = ALIVE;',
    to: 'if (recordEdit.isLiveAfter) writeFields(recordEdit, change.fields);',
  },
  {
    name: 'work on a link does not touch its ends',
    file: 'shared/document/edit/touch-parents.ts',
    from: 'if (write.register !== ALIVE || rules.isQuiet(write.kind)) continue;',
    to: 'if (write.register === ALIVE) continue;',
  },
  {
    name: 'absence in a redacted copy counts as knowledge',
    file: 'shared/document/sharing/redact.ts',
    from: '[replica, 0]',
    to: '[replica, getOwn(countersOf(document.clock), replica) ?? 0]',
  },
  {
    name: 'restricted records leave',
    file: 'shared/document/sharing/restrictions.ts',
    from: 'isRestricted: !isErased && isRestricted(record, ofKinds, recipient, context.unseen),',
    to: 'isRestricted: false,',
  },
  {
    name: 'a copy that has seen nothing new counts as news',
    file: 'shared/document/merge/is-successor.ts',
    from: 'if (dot === baseDot || hasSeen(olderClock, dot)) return false;',
    to: '',
  },
  {
    name: 'a merge forgets their trash',
    file: 'shared/document/merge/merge.ts',
    from: "mergeWholeCopies(context, theirs.trash, 'trash');",
    to: '',
  },
  {
    name: 'equal records are taken for changed',
    file: 'shared/document/merge/merge.ts',
    from: 'if (mine && mine.location === location && isEqualRecord(mine.record, record)) return;',
    to: '',
  },
  {
    name: 'a record counts as the later one of two, where the older copy has seen and not kept its writes',
    file: 'shared/document/merge/is-successor.ts',
    from: 'dot === baseDot || hasSeen(olderClock, dot)',
    to: 'dot === baseDot',
  },
  {
    name: 'of two erasures mine stays',
    file: 'shared/document/model/dots.ts',
    from: 'compareNewestFirst(a, b) <= 0 ? a : b',
    to: 'a',
  },
  {
    name: 'of two erasures theirs stays',
    file: 'shared/document/model/dots.ts',
    from: 'compareNewestFirst(a, b) <= 0 ? a : b',
    to: 'b',
  },
  {
    name: 'of two erasures the oldest stays',
    file: 'shared/document/model/dots.ts',
    from: 'compareNewestFirst(a, b) <= 0 ? a : b',
    to: 'compareNewestFirst(a, b) <= 0 ? b : a',
  },
];
