import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { isInside } from '../../storage/safe-path.ts';
import { type DocumentSummary, documentSummaryOf } from '../document-summary.ts';
import { readProjectFile } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';
import type { OpenProjects } from './open-projects.ts';

const EMPTY_SUMMARY: DocumentSummary = {
  title: '',
  aim: '',
  stage: '',
  counts: { hypothesis: 0, test: 0, learning: 0, cards: 0 },
  clashes: 0,
  due: [],
};

export interface ListProjectsOptions {
  readonly context: ServiceContext;
  readonly libraryIndex: LibraryIndex;
  readonly openProjects: OpenProjects;
}

/** One line of Home. A file is read only where it is another one than last time. */
const summaryOf = async (options: ListProjectsOptions, entry: LibraryEntry): Promise<ProjectSummary> => {
  const { context, libraryIndex, openProjects } = options;
  const openProject = openProjects.getOpen(entry.key);
  const stat = await context.files.stat(entry.path).catch(() => undefined);
  let { digest = EMPTY_SUMMARY, changedAt } = entry;
  if (openProject) {
    digest = documentSummaryOf(openProject.document);
    changedAt = openProjects.changedAt(entry.key) ?? changedAt;
  } else if (stat && stat.fingerprint !== entry.look) {
    const { document } = await readProjectFile(context.files, entry.path);
    changedAt = new Date(stat.modifiedAt).toISOString();
    if (document) digest = documentSummaryOf(document);
    await libraryIndex
      .change(entry.key, { look: stat.fingerprint, changedAt, digest })
      .catch(() => undefined);
  }
  const { key, project, path, binned } = entry;
  const inFolder = isInside(pathsIn(context.dataFolder).projects, entry.from ?? path);
  const entryFields = {
    key,
    project,
    path,
    binned,
    inFolder,
    missing: !stat,
    sample: entry.sample !== undefined,
  };
  return { ...entryFields, changedAt, ...digest };
};

/** What Home shows: the project worked on last comes first. */
export async function listProjects(options: ListProjectsOptions): Promise<ProjectSummary[]> {
  const entries = [...options.libraryIndex.all()].sort((a, b) =>
    a.openedAt === b.openedAt ? 0 : a.openedAt < b.openedAt ? 1 : -1,
  );
  const summaries: ProjectSummary[] = [];
  for (const entry of entries) summaries.push(await summaryOf(options, entry));
  return summaries;
}
