import { Link } from 'react-aria-components';
import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { dayInWords, daysBetween, weekdayOf } from '../../core/records/days-text.ts';
import { firstScreenId } from '../../core/screen.ts';
import { addressOf } from '../../core/state/route.ts';

/** Lines shown; the rest is in the projects. */
const MAX_ITEMS = 6;

interface DueItem {
  readonly on: string;
  readonly title: string;
  readonly project: ProjectSummary;
}

/** What is due in any project, the earliest first. The dates of a sample are nobody's. */
const upcomingIn = (projects: readonly ProjectSummary[]): readonly DueItem[] =>
  projects
    .filter((project) => !project.missing && !project.sample)
    .flatMap((project) => project.due.map((due) => ({ ...due, project })))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .slice(0, MAX_ITEMS);

/** What comes next, over all projects; nothing where nothing is due. */
export function UpcomingList({
  projects,
  today,
}: {
  readonly projects: readonly ProjectSummary[];
  readonly today: string;
}) {
  const due = upcomingIn(projects);
  if (due.length === 0) return null;
  return (
    <aside className="home-side" aria-labelledby="next">
      <h2 id="next">Next</h2>
      <ol className="due">
        {due.map(({ on, title, project }) => (
          <li key={`${project.key} ${on} ${title}`}>
            <time dateTime={on}>
              <b>{dayInWords(on, today)}</b>
              {daysBetween(today, on) < 0 ? 'Was due' : weekdayOf(on)}
            </time>
            <div>
              <b>{title}</b>
              <Link className="meta" href={addressOf({ screen: firstScreenId(), key: project.key })}>
                {project.title}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </aside>
  );
}
