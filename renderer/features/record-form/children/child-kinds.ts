import { type Kind, ownerFieldsOf } from '../../../../shared/records/kind.ts';
import { allKinds } from '../../../../shared/records/kind-registry.ts';

/** A kind whose records are kept in a list, and the field that names the record they belong to, where they do. */
export interface ChildKind {
  readonly kind: Kind;
  readonly parentField?: string;
}

/**
 * The kinds whose records are kept under records of `parentKind`: data points under a measure, amendments
 * under a test. A kind that names two others (a link, a placement) belongs to neither; one whose words can be hidden
 * is written in a place of its own. Those that are one a day
 * come first: they are what is written most often.
 */
export function childKindsOf(parentKind: string): readonly ChildKind[] {
  return allKinds()
    .filter((kind) => !kind.card && !kind.quiet && !kind.hiddenWords)
    .flatMap((kind) => {
      const [only, second] = ownerFieldsOf(kind);
      if (!only || second || !kind.fields[only]?.parentKinds?.includes(parentKind)) return [];
      return [{ kind, parentField: only }];
    })
    .toSorted((one, other) => Number(!one.kind.derivedId) - Number(!other.kind.derivedId));
}
