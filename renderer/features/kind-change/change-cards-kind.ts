import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { KindName, RecordId } from '../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { isWithheld } from '../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import { kindInWords } from '../../../shared/records/kind-registry.ts';
import { countUnsuitedLinks } from '../../../shared/records/shown/change-kind.ts';
import { type KeptField, keptFieldsOf } from '../../../shared/records/shown/kept-fields.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit, showNotice } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { oneOfKind } from '../../core/ui/counted-kind-text.ts';
import { type KindChangePlan, planKindChange } from './plan-kind-change.ts';

const doneInWords = (count: number, to: KindName): string =>
  count === 1
    ? `${oneOfKind(to)} now.`
    : `${counted(count, 'card is', 'cards are')} ${kindInWords(to, 2)} now.`;

const linksInWords = (count: number): string =>
  count === 0 ? '' : `${counted(count, 'link is', 'links are')} shown as “relates to”.`;

const refusedInWords = ({ ids, refused }: KindChangePlan): string => {
  const reasons = [...new Set(refused)].join(' ');
  return ids.length === 0 || refused.length === 0 ? reasons : `${refused.length} stayed: ${reasons}`;
};

const MAX_NAMED_FIELDS = 3;

const fieldInWords = ({ field, value }: KeptField): string =>
  `${field.label.toLowerCase()} ${quoted(valueInWords(field, value))}`;

/** What the cards said as what they were before, and no longer show: "No longer shown, but kept: status “Already running”." */
function keptInWords(before: ProjectDocument, after: ProjectDocument, ids: readonly RecordId[]): string {
  const kept = ids.flatMap((id) => {
    const record = recordOf(after, { kind: kindOfId(after, id) ?? '', id });
    const from = kindOfId(before, id);
    if (!record) return [];
    const fields = keptFieldsOf(record).flatMap((all) => (all.kind.name === from ? all.fields : []));
    return fields.filter(({ name }) => !isWithheld(record, name));
  });
  if (kept.length === 0) return '';
  if (ids.length > 1) return 'What they said only as what they were is kept, and no longer shown.';
  const named = kept.slice(0, MAX_NAMED_FIELDS).map(fieldInWords).join(', ');
  const more = kept.length > MAX_NAMED_FIELDS ? ` and ${kept.length - MAX_NAMED_FIELDS} more` : '';
  return `No longer shown, but kept: ${named}${more}.`;
}

/**
 * Makes cards another kind, as one step of Undo, and says what happened in the row of messages: how many links are
 * shown otherwise now, what is no longer shown, and which cards stay as they are, and why.
 */
export function changeCardsKind(cards: Iterable<RecordId>, to: KindName): void {
  const before = currentProject().document;
  const plan = planKindChange(before, cards, to, localToday());
  if (plan.ids.length === 0) {
    if (plan.refused.length > 0) showNotice(refusedInWords(plan));
    return;
  }
  const done = doneInWords(plan.ids.length, to);
  const after = documentAfter(before, plan.changes);
  const links = countUnsuitedLinks(before, after, plan.ids);
  const step = `Made ${plan.ids.length === 1 ? oneOfKind(to).toLowerCase() : kindInWords(to, 2)}`;
  const message = [done, keptInWords(before, after, plan.ids), linksInWords(links), refusedInWords(plan)]
    .filter(Boolean)
    .join(' ');
  edit(step, plan.changes, { message, announcement: `${message} Undo takes it back.` });
}
