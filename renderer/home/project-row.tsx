import {
  CalendarDays,
  CircleAlert,
  Copy,
  Download,
  Ellipsis,
  FileX,
  FolderOpen,
  Pencil,
  Trash2,
} from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ProjectSummary } from '../../shared/contract.ts';
import { screens } from '../screens.ts';
import { addressOf } from '../state/route.ts';
import { IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { counted } from '../ui/words.ts';
import { bin, duplicate, rename, saveCopyOf } from './acts.ts';
import { goToProject } from './go.ts';
import { StagePath } from './stage-path.tsx';
import { dueInWords, metaInWords } from './words.ts';

const titleOf = ({ title }: ProjectSummary): string => (title.trim() === '' ? 'Untitled project' : title);

const entriesOf = (project: ProjectSummary): readonly (MenuEntry | 'rule')[] => {
  const whyNot = project.missing ? 'The file is not where it was.' : undefined;
  return [
    { id: 'open', label: 'Open', icon: FolderOpen, whyNot, run: () => goToProject(project.key) },
    { id: 'rename', label: 'Rename…', icon: Pencil, whyNot, run: () => rename(project) },
    { id: 'duplicate', label: 'Duplicate', icon: Copy, whyNot, run: () => duplicate(project) },
    { id: 'saveCopy', label: 'Save a copy as…', icon: Download, whyNot, run: () => saveCopyOf(project) },
    'rule',
    {
      id: 'bin',
      label: project.inFolder && !project.missing ? 'Move to the bin' : 'Remove from the list',
      icon: Trash2,
      run: () => bin(project),
    },
  ];
};

/** What asks for something in a project now: gone, clashing or due. */
const News = ({ project, today }: { readonly project: ProjectSummary; readonly today: string }) => {
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

/** One project in the ledger: what it is, how far it is, what is new. */
export const ProjectRow = ({
  project,
  today,
}: {
  readonly project: ProjectSummary;
  readonly today: string;
}) => {
  const title = titleOf(project);
  return (
    <li className="project" data-testid="project">
      <div className="project-words">
        <h3>
          {project.missing ? (
            title
          ) : (
            <Link href={addressOf({ screen: screens[0]?.id ?? 'map', key: project.key })}>{title}</Link>
          )}
        </h3>
        {project.aim !== '' && <p>{project.aim}</p>}
        <p className="meta">{metaInWords(project, today)}</p>
      </div>
      {project.missing ? <div /> : <StagePath stage={project.stage} />}
      <div className="project-news">
        <News project={project} today={today} />
      </div>
      <Menu
        label={`What to do with ${title}`}
        trigger={<IconButton label={`More about ${title}`} tooltip="More" icon={Ellipsis} />}
        entries={entriesOf(project)}
      />
    </li>
  );
};
