export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'a twin is not noticed by what it wrote',
    file: 'shared/document/merge/find-twin-replica.ts',
    from: '...twinWrites.map(({ dot }) => replicaOf(dot)),',
    to: '',
  },
  {
    name: 'a twin is not noticed by how far it went',
    file: 'shared/document/merge/find-twin-replica.ts',
    from: '> ownWrites.highestCounter(id));',
    to: '> 2 ** 50);',
  },
  {
    name: 'a twin is not told by the sessions',
    file: 'shared/document/merge/find-twin-replica.ts',
    from: '...declared.values(),',
    to: '',
  },
  {
    name: 'a twin’s copy is believed about our own writes',
    file: 'shared/document/merge/find-twin-replica.ts',
    from: '...writesMissingFrom(currentWritesOf(mine, ownWrites.replicaIds()), theirWrites)',
    to: '',
  },
  {
    name: 'a twin’s writes are left under the shared id',
    file: 'shared/document/merge/find-twin-replica.ts',
    from: '[...twinWrites, ...writesMissingFrom(',
    to: '[...writesMissingFrom(',
  },
  {
    name: 'a twin’s old copy brings its words again and again',
    file: 'shared/document/merge/replica.ts',
    from: 'ownWrites.addTwinWrites(twin.twinWrites);',
    to: '',
  },
  {
    name: 'a replica with a twin goes on under the shared id',
    file: 'shared/document/merge/replica.ts',
    from: 'const writerId = hasTwin ? newId() : id;',
    to: 'const writerId = id;',
  },
  {
    name: 'of two values under one dot the other is dropped',
    file: 'shared/document/merge/replica.ts',
    from: '[...droppedValues(merged), ...twin.writesToReissue]',
    to: 'twin.writesToReissue',
  },
  {
    name: 'a copy that is far ahead is let in',
    file: 'shared/document/model/dots.ts',
    from: 'highestCounter(theirs) > highestCounter(mine) + MAX_LEAD;',
    to: 'highestCounter(theirs) > highestCounter(mine) + MAX_COUNTER;',
  },
  {
    name: 'counted anew, concurrent writes become one after the other',
    file: 'shared/document/model/renumber-counters.ts',
    from: 'const found = new Set(Object.values(countersOf(document.clock)));',
    to: 'const found = new Set([]);',
  },
];
