import {
  CalendarDays,
  CircleAlert,
  ClipboardPaste,
  Copy,
  Download,
  Ellipsis,
  FileX,
  FolderOpen,
  Pencil,
  Trash2,
} from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ProjectSummary } from '../../../shared/contract/library.ts';
import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { firstScreenId, screenOf } from '../../core/screen.ts';
import { addressOf } from '../../core/state/route.ts';
import { IconButton } from '../../core/ui/button.tsx';
import { Chip } from '../../core/ui/chip.tsx';
import { Menu, type MenuEntry } from '../../core/ui/menu.tsx';
import { goToProject } from '../../features/library/go-to-project.ts';
import { unfinishedInWords } from '../../features/unfinished-notes/unfinished-text.ts';
import { binProject, duplicateProject, renameProject, shareProject } from './lazy-actions.ts';
import { StageProgress } from './stage-progress.tsx';
import { dueInWords, metaInWords } from './summary-text.ts';

const titleOf = ({ title }: ProjectSummary): string => (title.trim() === '' ? 'Untitled project' : title);

const menuEntriesOf = (project: ProjectSummary): readonly (MenuEntry | 'separator')[] => {
  const disabledReason = project.missing ? 'The file is not where it was.' : undefined;
  return [
    { id: 'open', label: 'Open', icon: FolderOpen, disabledReason, run: () => goToProject(project.key) },
    { id: 'rename', label: 'Rename…', icon: Pencil, disabledReason, run: () => renameProject(project) },
    { id: 'duplicate', label: 'Duplicate', icon: Copy, disabledReason, run: () => duplicateProject(project) },
    {
      id: 'saveCopy',
      label: 'Share a copy…',
      icon: Download,
      disabledReason,
      run: () => shareProject(project),
    },
    'separator',
    {
      id: 'bin',
      label: project.inFolder && !project.missing ? 'Move to the bin' : 'Remove from the list',
      icon: Trash2,
      run: () => binProject(project),
    },
  ];
};

/** What needs attention in a project now: its file missing, values that clash, or a date that is due. */
const ProjectStatus = ({ project, today }: { readonly project: ProjectSummary; readonly today: string }) => {
  if (project.missing) {
    return (
      <>
        <FileX className="icon icon-s" aria-hidden="true" />
        <span>The file is not where it was: {project.path}</span>
      </>
    );
  }
  if (project.clashes > 0) {
    return (
      <Chip tone="bad" icon={CircleAlert}>
        {counted(project.clashes, 'clash to settle', 'clashes to settle')}
      </Chip>
    );
  }
  const [due] = project.due;
  if (due && !project.sample) {
    return (
      <>
        <CalendarDays className="icon icon-s" aria-hidden="true" />
        <span>{dueInWords(due.on, today)}</span>
      </>
    );
  }
  return null;
};

/** Notes that are half brought in, on this computer. */
const UnfinishedNotes = ({
  projectKey,
  summary,
}: {
  readonly projectKey: string;
  readonly summary: DraftSummary;
}) => {
  const sentence = unfinishedInWords(summary);
  return (
    <p className="project-unfinished meta">
      <ClipboardPaste className="icon icon-s" aria-hidden="true" />
      <span>
        {`${sentence} `}
        <Link href={addressOf({ screen: 'notes', key: projectKey })} aria-label={`Go on. ${sentence}`}>
          Go on
        </Link>
      </span>
    </p>
  );
};

interface ProjectRowProps {
  readonly project: ProjectSummary;
  readonly today: string;
  /** Its notes that are half brought in, if any. */
  readonly unfinished: DraftSummary | undefined;
}

/** One project in the list: title, stage, and what is new. */
export function ProjectRow({ project, today, unfinished }: ProjectRowProps) {
  const title = titleOf(project);
  return (
    <li className="project" data-testid="project">
      <div className="project-words">
        <h3>
          {project.missing ? (
            title
          ) : (
            <Link href={addressOf({ screen: firstScreenId(), key: project.key })}>{title}</Link>
          )}
        </h3>
        {project.aim !== '' && <p>{project.aim}</p>}
        <p className="meta">{metaInWords(project, today)}</p>
        {unfinished && !project.missing && screenOf('notes') && (
          <UnfinishedNotes projectKey={project.key} summary={unfinished} />
        )}
      </div>
      {project.missing ? <div /> : <StageProgress stage={project.stage} />}
      <div className="project-news">
        <ProjectStatus project={project} today={today} />
      </div>
      <Menu
        label={`What to do with ${title}`}
        trigger={<IconButton label={`More about ${title}`} tooltip="More" icon={Ellipsis} />}
        entries={menuEntriesOf(project)}
      />
    </li>
  );
}
