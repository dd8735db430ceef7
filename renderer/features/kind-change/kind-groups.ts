import type { KindName } from '../../../shared/document/model/id-types.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { canChangeKind } from '../../../shared/records/shown/shown-kind.ts';

/** A kind that a card can become, and what stands beside its name. */
export interface KindChoice {
  readonly kind: Kind;
  readonly hint: string;
}

/** Kinds under one heading. */
export interface KindGroup {
  readonly label: string;
  readonly choices: readonly KindChoice[];
}

/** A kind that a card reads like, and the words of it that say so. */
export interface Suggestion {
  readonly kind: KindName;
  readonly words: string;
}

const choiceOf = (kind: Kind): KindChoice => ({ kind, hint: kind.inFewWords ?? '' });

/** All kinds that a card can become, in the order in which a project grows; what it reads like first, and only there. */
export function kindGroups(suggestion: Suggestion | undefined): readonly KindGroup[] {
  const kinds = cardKinds().filter(canChangeKind);
  const suggested = kinds.filter(({ name }) => name === suggestion?.kind);
  const others = kinds.filter((kind) => !suggested.includes(kind));
  // What is nothing yet comes first of what was said: from there people choose.
  const said = others.filter(({ isTowardsTest }) => isTowardsTest !== true);
  const groups = [
    {
      label: 'Reads like',
      choices: suggested.map((kind) => ({ kind, hint: `“${suggestion?.words ?? ''}”` })),
    },
    {
      label: 'What was said',
      choices: [
        ...said.filter(({ name }) => name === 'note'),
        ...said.filter(({ name }) => name !== 'note'),
      ].map(choiceOf),
    },
    { label: 'On the way to a test', choices: others.filter((kind) => kind.isTowardsTest).map(choiceOf) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
