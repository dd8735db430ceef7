import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { dayInWords, daysBetween, weekdayOf } from '../../core/records/days-text.ts';

/** "Changed yesterday", "Changed on 19 March"; empty where nobody knows. */
export function changedInWords(changedAt: string | null, today: string): string {
  if (!changedAt) return '';
  const day = localDateOf(new Date(changedAt));
  const daysAgo = daysBetween(day, today);
  if (Number.isNaN(daysAgo)) return '';
  if (daysAgo <= 0) return 'Changed today';
  return daysAgo === 1 ? 'Changed yesterday' : `Changed on ${dayInWords(day, today)}`;
}

/** "Due Tuesday", "Due on 2 April", "Was due on 3 March". */
export function dueInWords(on: string, today: string): string {
  const days = daysBetween(today, on);
  if (days < 0) return `Was due on ${dayInWords(on, today)}`;
  if (days === 0) return 'Due today';
  if (days === 1) return 'Due tomorrow';
  return days < 7 ? `Due ${weekdayOf(on)}` : `Due on ${dayInWords(on, today)}`;
}

/** "2 hypotheses, 1 test, 3 learnings"; what there is none of is left out. */
export function countsInWords({ counts }: Pick<ProjectSummary, 'counts'>): string {
  const parts = [
    counts.hypothesis > 0 ? counted(counts.hypothesis, 'hypothesis', 'hypotheses') : '',
    counts.test > 0 ? counted(counts.test, 'test', 'tests') : '',
    counts.learning > 0 ? counted(counts.learning, 'learning', 'learnings') : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(', ');
  return counts.cards > 0 ? `${counted(counts.cards, 'card', 'cards')}, no hypothesis yet` : 'No card yet';
}

/** The summary line of a project: "2 hypotheses, 1 test · Changed yesterday". */
export function metaInWords(
  project: Pick<ProjectSummary, 'counts' | 'changedAt' | 'missing' | 'sample'>,
  today: string,
): string {
  return [
    project.missing ? 'Nothing is known of it without its file' : countsInWords(project),
    changedInWords(project.changedAt, today),
    project.sample ? 'Sample, with invented data' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
