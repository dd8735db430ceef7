import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { ALIVE, dotsOfRegister } from '../../../shared/document/model/stamps.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';

/** Cards other than themes: what people open. */
const kindsThatArrive = (): readonly string[] =>
  cardKinds().flatMap(({ name }) => (name === 'theme' ? [] : [name]));

/** The ids of all cards of a document, those in the trash too: what is brought back is not new. */
export function cardIdsOf({ records, trash }: ProjectDocument): readonly string[] {
  return kindsThatArrive().flatMap((kind) => [
    ...Object.keys(records[kind] ?? {}),
    ...Object.keys(trash[kind] ?? {}),
  ]);
}

/** The live cards that are not known, and were not made by one of these replicas. */
export function arrivedCards(
  { records }: ProjectDocument,
  known: ReadonlySet<string>,
  ownReplicas: ReadonlySet<string>,
): readonly string[] {
  return kindsThatArrive().flatMap((kind) =>
    Object.entries(records[kind] ?? {}).flatMap(([id, record]) => {
      if (known.has(id)) return [];
      const isOwn = dotsOfRegister(record, ALIVE).some((dot) => ownReplicas.has(replicaOf(dot)));
      return isOwn ? [] : [id];
    }),
  );
}
