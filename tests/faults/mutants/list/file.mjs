export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'the writer takes over stale bytes',
    file: 'shared/document/file/project-writer.ts',
    from: 'records.every((record, index) => record === run.records[index]) &&',
    to: '',
  },
  {
    name: 'the checksum is not compared',
    file: 'shared/document/file/checksum.ts',
    from: 'if (!found) return false;',
    to: 'return found !== null;',
  },
];
