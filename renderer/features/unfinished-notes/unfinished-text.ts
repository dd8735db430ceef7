import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';

/** "The notes of “Spring meeting”". */
export function notesInWords(title: string): string {
  return title.trim() === '' ? 'Notes without a name' : `The notes of ${quoted(title)}`;
}

/** "Your review of “Spring meeting” is half done." */
export function unfinishedInWords({ title, isReview }: Pick<DraftSummary, 'title' | 'isReview'>): string {
  if (!isReview) return `${notesInWords(title)} are not brought in yet.`;
  return title.trim() === ''
    ? 'Your review of meeting notes is half done.'
    : `Your review of ${quoted(title)} is half done.`;
}
