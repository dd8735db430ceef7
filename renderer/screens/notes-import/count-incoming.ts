import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Review } from '../../../shared/notes/review/review.ts';
import { updateCount } from '../../../shared/notes/review/review-result.ts';
import { planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { cardsAndThemesInWords, cardsInWords } from '../../core/ui/counted-text.ts';
import type { NotesDraft } from '../../features/notes-draft/notes-draft.ts';
import { planDraft } from './plan-draft.ts';

/** What the button of the preview does; `isAnything` is false where all of it is here already. */
export interface IncomingCounts {
  readonly isAnything: boolean;
  /** "Bring in 39 cards and 4 themes": counted as they are on the map afterwards. */
  readonly words: string;
}

/** What is neither a card nor a card's words: in the order in which it is told. */
const otherInWords = (changes: readonly Change[]): string => {
  const headings = changes.filter(({ op, kind }) => op === 'add' && kind === 'heading').length;
  if (headings > 0) return `Bring in ${counted(headings, 'sub-heading')}`;
  const isForSheet = changes.some(({ kind }) => kind === 'project' || kind === 'objective');
  return isForSheet ? 'Fill in the project sheet' : 'Bring in the changes';
};

/** What the notes that are being checked would make of this project, by the plan that is carried out. */
export function countIncoming(
  draft: Pick<NotesDraft, 'text' | 'earlier'>,
  review: Review,
  document: ProjectDocument,
): IncomingCounts {
  const { plan, target } = planDraft(draft, review, document);
  // Of a meeting that brings nothing else nobody would find anything.
  const changes = planToChanges(plan, target, new Map()).filter(({ kind }) => kind !== 'session');
  // Corrected notes may only have moved lines: that their cards learn where theirs is now is a change.
  const isAnything = changes.length > 0;
  const themes = plan.cards.filter(({ kind }) => kind === 'theme').length;
  const cards = plan.cards.length - themes;
  const updates = updateCount(review);
  const made = `Bring in ${cardsAndThemesInWords(cards, themes)}`;
  if (!isAnything) return { isAnything, words: 'Nothing to bring in' };
  if (plan.cards.length > 0 && updates > 0)
    return { isAnything, words: `${made}, change ${updates.toLocaleString('en-GB')}` };
  if (plan.cards.length > 0) return { isAnything, words: made };
  return { isAnything, words: updates > 0 ? `Change ${cardsInWords(updates)}` : otherInWords(changes) };
}
