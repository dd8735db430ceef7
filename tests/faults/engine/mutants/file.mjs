/** @type {readonly import('../mutants.mjs').Mutant[]} */
export const mutants = [
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
];
