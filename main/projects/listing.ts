import type { ProjectSummary } from '../../shared/contract.ts';
import { isInside } from '../storage/safe-path.ts';
import type { Entries, Entry } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import type { Projects } from './projects.ts';
import { readAt } from './reading.ts';
import { type Digest, digestOf } from './summary.ts';

const nothing: Digest = {
  title: '',
  aim: '',
  stage: '',
  counts: { hypothesis: 0, test: 0, learning: 0, cards: 0 },
  clashes: 0,
  due: [],
};

export interface ListingOptions {
  readonly ground: Ground;
  readonly entries: Entries;
  readonly projects: Projects;
}

/** One line of Home. A file is read only where it is another one than last time. */
const summaryOf = async (options: ListingOptions, entry: Entry): Promise<ProjectSummary> => {
  const { ground, entries, projects } = options;
  const session = projects.current(entry.key);
  const mark = await ground.files.mark(entry.path).catch(() => undefined);
  let { digest = nothing, changedAt } = entry;
  if (session) {
    digest = digestOf(session.document);
    changedAt = projects.changedAt(entry.key) ?? changedAt;
  } else if (mark && mark.look !== entry.look) {
    const { document } = await readAt(ground.files, entry.path);
    changedAt = new Date(mark.changedAt).toISOString();
    if (document) digest = digestOf(document);
    await entries.change(entry.key, { look: mark.look, changedAt, digest }).catch(() => undefined);
  }
  const { key, project, path, binned } = entry;
  const inFolder = isInside(placesIn(ground.home).projects, entry.from ?? path);
  const known = { key, project, path, binned, inFolder, missing: !mark, sample: entry.sample !== undefined };
  return { ...known, changedAt, ...digest };
};

/** What Home shows: the project worked on last comes first. */
export const listProjects = async (options: ListingOptions): Promise<ProjectSummary[]> => {
  const found = [...options.entries.all()].sort((a, b) =>
    a.openedAt === b.openedAt ? 0 : a.openedAt < b.openedAt ? 1 : -1,
  );
  const summaries: ProjectSummary[] = [];
  for (const entry of found) summaries.push(await summaryOf(options, entry));
  return summaries;
};
