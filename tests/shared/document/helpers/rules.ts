import type { Rules } from '../../../../shared/document/rules.ts';

const namingFields = ['from', 'to', 'measure', 'theme', 'map', 'card'];

/** A small model for tests: `tags` is a set, a handful of fields name parents, placements are quiet. */
export const rules: Rules = {
  isSet: (_kind, field) => field === 'tags',
  parentsOf: (_kind, fields) =>
    namingFields.flatMap((field) => (typeof fields[field] === 'string' ? [fields[field]] : [])),
  isQuiet: (kind) => kind === 'placement',
};
