import type { KindName, RecordId } from '../../../shared/document/model/id-types.ts';
import { kindInWords } from '../../../shared/records/kind-registry.ts';
import { countUnsuitedLinks } from '../../../shared/records/shown/change-kind.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit, showNotice } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { oneOfKind } from '../../core/ui/counted-kind-text.ts';
import { counted } from '../../core/ui/counted-text.ts';
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

/**
 * Makes cards another kind, as one step of Undo, and says what happened in the row of messages: how many links are
 * shown otherwise now, and which cards stay as they are, and why.
 */
export function changeCardsKind(cards: Iterable<RecordId>, to: KindName): void {
  const before = currentProject().document;
  const plan = planKindChange(before, cards, to, localToday());
  if (plan.ids.length === 0) {
    if (plan.refused.length > 0) showNotice(refusedInWords(plan));
    return;
  }
  const done = doneInWords(plan.ids.length, to);
  const links = countUnsuitedLinks(before, documentAfter(before, plan.changes), plan.ids);
  const step = `Made ${plan.ids.length === 1 ? oneOfKind(to).toLowerCase() : kindInWords(to, 2)}`;
  const message = [done, linksInWords(links), refusedInWords(plan)].filter(Boolean).join(' ');
  edit(step, plan.changes, { message, announcement: `${message} Undo takes it back.` });
}
