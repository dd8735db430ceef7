import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { strengthOf } from '../../../shared/records/computed/counted-strength.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';

/**
 * The strength that a link inherits for its hypothesis, in words; undefined where it has one of its own, and where it is no
 * evidence. The rule is that of `evidenceBalanceOf`.
 */
export function effectiveStrengthInWords(
  document: ProjectDocument,
  linkId: string,
  isReadOnly = false,
): string | undefined {
  const link = recordOf(document, { kind: 'link', id: linkId });
  if (!link || strengthOf(link) !== undefined) return undefined;
  const hasStrength = ['supports', 'challenges'].includes(textOf(link, 'relation'));
  if (!hasStrength || kindOfId(document, textOf(link, 'to')) !== 'hypothesis') return undefined;
  const id = textOf(link, 'from');
  const kind = kindOfId(document, id);
  const card = kind === undefined ? undefined : recordOf(document, { kind, id });
  if (kind === undefined || !card) return undefined;
  const word = kindOf(kind)?.label.toLowerCase() ?? 'card';
  const cardStrength = strengthOf(card);
  const hint = isReadOnly ? '' : ' Set one for this link.';
  return cardStrength === undefined
    ? `Not weighed: neither this link nor the ${word} says a strength.${hint}`
    : `Counts as ${cardStrength}, the ${word}’s own strength.${hint}`;
}
