export const tests = ['tests/shared/document/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'erasure is forgotten in a merge',
    file: 'shared/document/merge/join-record-states.ts',
    from: 'const erased = newerDot(a.erased, b.erased);',
    to: 'const erased = a.erased;',
  },
  {
    name: 'what hangs on an erased record stays, where it comes with a merge',
    file: 'shared/document/merge/merge.ts',
    from: 'const { document, erased } = cascadeErasures(joined, rules, { changed: located });',
    to: 'const [document, erased] = [joined, []];',
  },
  {
    name: 'what hangs on an erased record stays, where it comes with an edit',
    file: 'shared/document/edit/apply-edit.ts',
    from: 'if (changed.length === 0) return { document: after, touched };',
    to: 'if (changed.length >= 0) return { document: after, touched };',
  },
  {
    name: 'a cascaded erasure keeps the dot it had first',
    file: 'shared/document/edit/erasure-cascade.ts',
    from: 'const dot = newerDot(ownErasure, inherited);',
    to: 'const dot = ownErasure ?? inherited;',
  },
  {
    name: 'a cascade goes by ids alone',
    file: 'shared/document/edit/erasure-cascade.ts',
    from: 'return [...rules.ownerIdsInId(ref.kind, ref.id), ...ids];',
    to: 'return [...rules.ownerIdsInId(ref.kind, ref.id), ...ids.slice(ids.length)];',
  },
  {
    name: 'a cascade ends at what hangs on the record itself',
    file: 'shared/document/edit/erasure-cascade.ts',
    from: 'candidates = dependantRefs(current, rules);',
    to: 'candidates = [];',
  },
  {
    name: 'an erased record may be named in a copy that leaves',
    file: 'shared/document/sharing/redact.ts',
    from: '...erasedRecordsOf(document).map(({ id }) => id)',
    to: '',
  },
  {
    name: 'late words that hang on an erased record reach the journal',
    file: 'shared/document/edit/apply-erasures.ts',
    from: 'isErased(ref.id) || fieldsOf(ref)',
    to: 'isErased(ref.id) || [].concat(fieldsOf(ref)).slice(9)',
  },
];
