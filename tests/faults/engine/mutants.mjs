/**
 * Ways to break the engine. Each must be noticed by its laws and tests: a mutant that survives, or that can't be applied
 * because the source has moved on, is a failure.
 *
 * @type {readonly { readonly name: string; readonly file: string; readonly from: string; readonly to: string }[]}
 */
export const mutants = [
  {
    name: 'concurrent writes are not ordered by session',
    file: 'dots.ts',
    from: 'return a < b ? 1 : a > b ? -1 : 0;',
    to: 'return 0;',
  },
  {
    name: 'counters count per session',
    file: 'dots.ts',
    from: 'const counter = topOf(clock) + 1;',
    to: 'const counter = (own(clock, session) ?? 0) + 1;',
  },
  {
    name: 'clocks are not joined',
    file: 'dots.ts',
    from: 'joined[session] = Math.max(own(a, session) ?? 0, own(b, session) ?? 0);',
    to: 'joined[session] = own(b, session) ?? 0;',
  },
  {
    name: 'replaced writes come back',
    file: 'join-record.ts',
    from: 'if (!a.includes(dot) && !knows(knownToA, dot)) joined.push(dot);',
    to: 'if (!a.includes(dot)) joined.push(dot);',
  },
  {
    name: 'mine always wins',
    file: 'join-record.ts',
    from: 'if (!a.includes(dot) && !knows(knownToA, dot)) joined.push(dot);',
    to: 'void dot;',
  },
  {
    name: 'an unknown value beats a known one',
    file: 'join-record.ts',
    from: 'if (value !== undefined) values.set(dot, value);',
    to: 'if (value !== undefined && mine !== undefined) values.set(dot, value);',
  },
  {
    name: 'erasure is forgotten in a merge',
    file: 'join-record.ts',
    from: 'const erased = newestOf(a.erased, b.erased);',
    to: 'const erased = a.erased;',
  },
  {
    name: 'delete beats a concurrent edit',
    file: 'apply-edit.ts',
    from: 'state.erased === undefined && state.alive.length > 0',
    to: 'state.erased === undefined && state.alive.length > 0 && state.deleted.length === 0',
  },
  {
    name: 'an edit replaces what it has not seen',
    file: 'apply-edit.ts',
    from: '[...without(dots, [...seen, own]), own]',
    to: '[...without(dots, [...dots, ...seen]), own]',
  },
  {
    name: 'a delete forgets concurrent work',
    file: 'apply-edit.ts',
    from: '{ ...state, alive: without(state.alive, write.seen), deleted: withOwn',
    to: '{ ...state, alive: [], deleted: withOwn',
  },
  {
    name: 'other values of a clash are dropped',
    file: 'state.ts',
    from: 'if (others.length > 0) record[',
    to: 'if (others.length > 9) record[',
  },
  {
    name: 'a set shows only its newest value',
    file: 'state.ts',
    from: 'return unionOf(known);',
    to: 'return newest;',
  },
  {
    name: 'withheld fields are not listed',
    file: 'state.ts',
    from: 'withheld.push(name)',
    to: 'void name',
  },
  {
    name: 'a withheld value counts as seen',
    file: 'prepare-edit.ts',
    from: 'register.dots.filter((dot) => register.values.has(dot))',
    to: 'register.dots.filter(() => true)',
  },
  {
    name: 'an edit does not refresh the record',
    file: 'prepare-edit.ts',
    from: 'if (draft.isLive && writeFields(draft, change.fields)) draft.life = ALIVE;',
    to: 'if (draft.isLive) writeFields(draft, change.fields);',
  },
  {
    name: 'work on a link does not touch its ends',
    file: 'parent-touch.ts',
    from: 'if (life.register !== ALIVE || rules.isQuiet(life.kind)) continue;',
    to: 'if (life.register === ALIVE) continue;',
  },
  {
    name: 'absence in a redacted copy counts as knowledge',
    file: 'redact.ts',
    from: '[session, 0]',
    to: '[session, own(document.clock, session) ?? 0]',
  },
  {
    name: 'restricted records leave',
    file: 'restrictions.ts',
    from: 'isRestricted: !isErased && isRestricted(record, of, reader, around.gap),',
    to: 'isRestricted: false,',
  },
  {
    name: 'a copy that has seen nothing new counts as news',
    file: 'successor.ts',
    from: 'if (dot === base || hasSeen(olderClock, dot)) return false;',
    to: '',
  },
  {
    name: 'a merge forgets their trash',
    file: 'merge.ts',
    from: "joinWhole(work, theirs.trash, 'trash');",
    to: '',
  },
  {
    name: 'equal records are taken for changed',
    file: 'merge.ts',
    from: 'if (mine && mine.place === place && isEqual(mine.record, record)) return;',
    to: '',
  },
  {
    name: 'the writer takes over stale bytes',
    file: 'write-file.ts',
    from: 'records.every((record, index) => record === chunk.records[index]) &&',
    to: '',
  },
  {
    name: 'the checksum is not compared',
    file: 'checksum.ts',
    from: 'if (!found) return false;',
    to: 'return found !== null;',
  },
  {
    name: 'undo ignores what partners wrote',
    file: 'history.ts',
    from: 'if (register === undefined || !register.dots.includes(entry.dot)) return skip;',
    to: 'if (register === undefined) return skip;',
  },
];
