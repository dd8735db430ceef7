import { describe, expect, it } from 'vitest';
import type {
  Fields,
  ProjectDocument,
  StoredRecord,
  Value,
} from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { allKinds } from '../../../../shared/records/kind-registry.ts';
import { lookAtAll } from '../../../faults/fuzz/look-at-all.ts';
import { add, start } from '../../document/helpers/copies.ts';

/** What a damaged file may hold in any field at all. */
const damaged: readonly (readonly [name: string, value: Value])[] = [
  ['a table with a `toString` of its own', { toString: 'decided' }],
  ['a table with a `valueOf` of its own', { valueOf: 7, toString: null }],
  ['a list of such', [{ toString: 'decided' }, [{ valueOf: 1 }]]],
  ['a table of __proto__', JSON.parse('{"__proto__":{"toString":1}}')],
  ['a number', 7],
  ['a truth', true],
  ['a text', 'toString'],
  ['a list of nothing', [null]],
];

/** One record of every kind, whose every field holds this. */
const allHolding = (value: Value, id: (kind: string) => string): ProjectDocument => ({
  ...emptyDocument('p1'),
  clock: { s: 1 },
  records: Object.fromEntries(
    allKinds().map((kind) => {
      const fields: Fields = Object.fromEntries(Object.keys(kind.fields).map((field) => [field, value]));
      return [kind.name, { [id(kind.name)]: { ...fields, '~': 's-1' } as StoredRecord }];
    }),
  ),
});

const sound = start(add('n1', { text: 'one' }));

describe('all that reads a project takes', () => {
  it.each(damaged)('%s in every field of every kind', (_name, value) => {
    const document = allHolding(value, (kind) => `${kind}1`);
    expect(() => lookAtAll(document, sound)).not.toThrow();
    expect(() => lookAtAll(sound, document)).not.toThrow();
  });

  it.each(['toString', 'hasOwnProperty', 'valueOf', '0', 'length'])('records called %s', (id) => {
    const one = allHolding('words', () => id);
    expect(() => lookAtAll(one, sound)).not.toThrow();
    expect(() => lookAtAll(sound, one)).not.toThrow();
  });
});
