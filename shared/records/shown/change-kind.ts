import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, RecordRef } from '../../document/model/document.ts';
import { tableOfId } from '../../document/model/find-shown.ts';
import type { KindName } from '../../document/model/id-types.ts';
import { allLinks, linksOf, recordOf } from '../../document/model/selectors.ts';
import { cardFields } from '../fields/common-fields.ts';
import { initialFields } from '../kind-registry.ts';
import { separateRegister } from './registers.ts';
import { SHOWN_AS } from './shown-kind.ts';

/** What a new kind's fields begin with where the card was never of that kind; what it kept of it stays. */
const firstFields = (record: PlainRecord, kind: KindName, today: string): Fields =>
  Object.fromEntries(
    Object.entries(initialFields(kind, today)).filter(
      ([name]) =>
        !Object.hasOwn(cardFields, name) && !Object.hasOwn(record.fields, separateRegister(kind, name)),
    ),
  );

/**
 * The change that shows a card as another kind; none where it is of that kind already, or not here. Whether it may is
 * for `kindChangeRefusal` to say.
 * @param ref the card, by the kind that it is shown as now
 * @param today `YYYY-MM-DD`
 */
export function changeKind(
  document: ProjectDocument,
  ref: RecordRef,
  to: KindName,
  today: string,
): readonly Change[] {
  const record = recordOf(document, ref);
  if (!record || ref.kind === to) return [];
  const isTablesKind = tableOfId(document, ref.id) === to;
  const fields = isTablesKind ? { [SHOWN_AS]: null } : { [SHOWN_AS]: to, ...firstFields(record, to, today) };
  return [{ op: 'set', kind: to, id: ref.id, fields }];
}

/** How many links of these cards say “relates to” in `after` that said something else in `before`. */
export function countUnsuitedLinks(
  before: ProjectDocument,
  after: ProjectDocument,
  ids: readonly string[],
): number {
  const touching = new Set(
    ids.flatMap((id) => {
      const { out, in: incoming } = linksOf(after, id);
      return [...out, ...incoming].map((link) => link.id);
    }),
  );
  const relations = new Map(allLinks(before).map(({ id, fields }) => [id, fields.relation]));
  return allLinks(after).filter(
    ({ id, fields }) =>
      touching.has(id) && fields.relation === 'relatesTo' && relations.get(id) !== 'relatesTo',
  ).length;
}
