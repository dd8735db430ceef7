import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { counted } from '../../core/ui/counted-text.ts';

const DAY = 86_400_000;

/** Whole days from one calendar day to another; negative for the past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** "31 March", with the year where it is not this one. */
export function dayInWords(day: string, today: string): string {
  return noonOf(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' as const }),
  });
}

/** "Tuesday". */
export function weekdayOf(day: string): string {
  return noonOf(day).toLocaleDateString('en-GB', { weekday: 'long' });
}

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

/** The quiet line of a project: "2 hypotheses, 1 test · Changed yesterday". */
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
