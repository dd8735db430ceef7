export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'a twin is not noticed by what it wrote',
    file: 'shared/document/merge/find-twin.ts',
    from: '...foreign.map(({ dot }) => sessionOf(dot)), ',
    to: '',
  },
  {
    name: 'a twin is not noticed by how far it went',
    file: 'shared/document/merge/find-twin.ts',
    from: '> given.topOf(id));',
    to: '> 2 ** 50);',
  },
  {
    name: 'a twin is not told by the sessions',
    file: 'shared/document/merge/find-twin.ts',
    from: '...said.values(), ',
    to: '',
  },
  {
    name: 'a twin’s copy is believed about our own writes',
    file: 'shared/document/merge/find-twin.ts',
    from: '...without(standingWrites(mine, given.ids()), standing)',
    to: '',
  },
  {
    name: 'a twin’s writes are left under the shared id',
    file: 'shared/document/merge/find-twin.ts',
    from: '[...foreign, ...without(',
    to: '[...without(',
  },
  {
    name: 'a twin’s old copy brings its words again and again',
    file: 'shared/document/merge/replica.ts',
    from: 'given.adopt(twin.foreign);',
    to: '',
  },
  {
    name: 'a replica with a twin goes on under the shared id',
    file: 'shared/document/merge/replica.ts',
    from: 'const writer = isTwins ? newId() : id;',
    to: 'const writer = id;',
  },
  {
    name: 'of two values under one dot the other is dropped',
    file: 'shared/document/merge/replica.ts',
    from: '[...leftOut(merged), ...twin.unsafe]',
    to: 'twin.unsafe',
  },
  {
    name: 'a copy that is far ahead is let in',
    file: 'shared/document/model/dots.ts',
    from: 'topOf(theirs) > topOf(mine) + FAR;',
    to: 'topOf(theirs) > topOf(mine) + MAX_COUNTER;',
  },
  {
    name: 'counted anew, concurrent writes become one after the other',
    file: 'shared/document/model/renumber-counters.ts',
    from: 'const found = new Set(Object.values(countersOf(document.clock)));',
    to: 'const found = new Set([]);',
  },
];
