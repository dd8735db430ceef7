import { compareDocuments } from '../../../../shared/document/compare/compare-documents.ts';
import type { Comparison } from '../../../../shared/document/compare/comparison.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { isDeepEqual } from '../../../../shared/document/model/json-values.ts';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import { join } from '../helpers/copies.ts';
import type { Law } from './law.ts';
import { documentsOf } from './world.ts';

const valuesById = ({ records }: ProjectDocument): ReadonlyMap<string, unknown> =>
  new Map(
    // Places are counted, without those of cards that came or went.
    Object.entries(records).flatMap(([kind, table]) =>
      Object.entries(kind === 'placement' ? {} : table).map(([id, record]) => {
        const written = Object.entries(toPlainRecord(id, record).fields);
        const told = written.filter(([field, value]) => field !== 'order' && value !== null && value !== '');
        return [id, Object.fromEntries(told.filter(([, value]) => !isDeepEqual(value, [])))] as const;
      }),
    ),
  );

const toldIds = ({ entries }: Comparison): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => [entry, ...entry.links, ...entry.parts].map(({ id }) => id)));

const mustBeEmpty = ({ entries, places }: Comparison, what: string): void => {
  if (entries.length > 0 || places > 0) throw new Error(`${what}: ${JSON.stringify(entries)}, ${places}`);
};

export const comparisonLaw: Law = {
  name: 'what a copy brings is told whole; the same copy, and one that was merged, bring nothing new',
  holds: (world, { order }) => {
    const [a, b] = documentsOf(world, order);
    if (!a || !b) throw new Error('two copies');
    const ab = join(a, b);
    mustBeEmpty(compareDocuments(a, structuredClone(a)), 'a copy of it');
    mustBeEmpty(compareDocuments(ab, join(structuredClone(ab), b), b), 'merged again');
    const brought = compareDocuments(a, ab, b);
    const [told, before, after] = [toldIds(brought), valuesById(a), valuesById(ab)];
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const isSame = isDeepEqual(before.get(id), after.get(id));
      if (!isSame && !told.has(id)) throw new Error(`${id} is not told`);
    }
  },
};
