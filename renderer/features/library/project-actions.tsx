import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { api } from '../../core/client/api.ts';
import { goTo } from '../../core/state/route.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { announce } from '../../core/ui/announce.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { goToProject } from './go-to-project.ts';
import { libraryNotice } from './library-notice.ts';
import { openSamplesDialog } from './samples-dialog.tsx';
import { showOpenOutcome } from './show-open-outcome.tsx';
import { TitleDialog } from './title-dialog.tsx';

/** What went wrong, where the services say nothing better. */
export function errorInWords(cause: unknown): string {
  return cause instanceof Error && cause.message !== ''
    ? cause.message
    : 'Alongside did not answer. Nothing was changed.';
}

/** Runs an action on the list of projects; what goes wrong is said over it. */
export function runLibraryAction(work: () => Promise<void>): void {
  work().catch((cause: unknown) => libraryNotice.setState({ sentence: errorInWords(cause), undo: null }));
}

export function renameProject({ key, title }: ProjectSummary): void {
  showDialog((close) => (
    <TitleDialog
      heading="Rename the project"
      label="Title"
      help="The file keeps its name."
      initialTitle={title}
      submitLabel="Rename"
      onClose={close}
      onTitle={(next) => api.library.rename({ key, title: next })}
    />
  ));
}

export function duplicateProject({ key, title }: ProjectSummary): void {
  runLibraryAction(async () => {
    await api.library.duplicate({ key });
    announce(`“${title}” was duplicated. The copy is a project of its own.`);
  });
}

/** Goes to where a copy of a project is made for somebody. */
export function shareProject({ key }: Pick<ProjectSummary, 'key'>): void {
  goTo({ screen: 'share', key });
}

export function binProject({ key, title, inFolder }: ProjectSummary): void {
  runLibraryAction(async () => {
    await api.library.moveToBin({ key });
    const sentence = inFolder
      ? `“${title}” is in the bin.`
      : `“${title}” is off the list. The file stays where it is.`;
    libraryNotice.setState({
      sentence,
      undo: () => runLibraryAction(() => api.library.restoreFromBin({ key })),
    });
    announce(sentence);
  });
}

const goToSample = singleFlight(async (name?: string) => {
  const { key } = await api.library.createSample(name === undefined ? undefined : { name });
  goToProject(key);
});

/** Opens a copy of the sample that people begin with. */
export function openSample(): void {
  runLibraryAction(() => goToSample());
}

/** Lists the samples, and opens a copy of the one that is chosen. */
export function chooseSample(): void {
  openSamplesDialog((name) => runLibraryAction(() => goToSample(name)));
}

export function openFile(): void {
  runLibraryAction(async () => showOpenOutcome(await api.library.openDialog()));
}

/** Asks for a title, makes a project and goes to its notes. */
export function startFromNotes(): void {
  showDialog((close) => (
    <TitleDialog
      heading="Start from meeting notes"
      label="What is the project called?"
      help="The notes come next. Aim and objectives can be taken from them."
      initialTitle=""
      submitLabel="Next: the notes"
      onClose={close}
      onTitle={async (title) => {
        const { key } = await api.library.create({
          title,
          aim: '',
          population: '',
          objectives: [],
          leadRole: '',
          stage: 'discover',
        });
        goToProject(key, 'notes');
      }}
    />
  ));
}
