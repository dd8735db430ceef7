import type { ProjectDocument } from '../../shared/document/document.ts';
import { derivedId } from '../../shared/document/ids.ts';
import { recordOf } from '../../shared/document/view.ts';
import type { RelationName } from '../../shared/records/relations.ts';
import { relationChoices } from '../record-form/relate.ts';

/** One way to link two cards, said from the first to the second. */
export interface LinkChoice {
  readonly id: string;
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  /** "supports", or "supported by" where the link runs the other way. */
  readonly word: string;
  /** The two are linked like this already. */
  readonly isThere: boolean;
}

/** Every way to link two cards that the grammar allows, in both directions; "relates to" comes last. */
export const linkChoices = (document: ProjectDocument, one: string, other: string): readonly LinkChoice[] =>
  relationChoices(document, one, other).map(({ relation, direction, word }) => {
    const [from, to] = direction === 'out' ? [one, other] : [other, one];
    const id = derivedId(from, relation, to);
    return { id, from, relation, to, word, isThere: recordOf(document, { kind: 'link', id }) !== undefined };
  });

/** The choice to offer first: the first that is not there yet. */
export const firstChoice = (choices: readonly LinkChoice[]): LinkChoice | undefined =>
  choices.find((choice) => !choice.isThere);
