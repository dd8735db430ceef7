import type { ProjectSummary } from '../../../shared/contract/library.ts';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { isNotesFileName } from '../../../shared/notes/notes-files.ts';
import { api } from '../../core/client/api.ts';
import { toBase64 } from '../../core/client/base64.ts';
import { readFileBytes } from '../../core/client/read-file-bytes.ts';
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

/** Hands a file to the services: how that ended, or why it was not even read. Rejects where they do not answer. */
export async function readReceivedFile(file: File): Promise<OpenOutcome | { readonly sentence: string }> {
  if (file.size > MAX_FILE_BYTES)
    return { sentence: `“${file.name}” is larger than 64 MB. It was left as it is.` };
  if (isNotesFileName(file.name))
    return {
      sentence: `“${file.name}” looks like meeting notes. “Start from meeting notes” brings them in.`,
    };
  const read = await readFileBytes(file);
  if ('sentence' in read) return { sentence: `${read.sentence} Nothing was changed.` };
  return api.library.receive({ name: file.name, bytes: toBase64(read.bytes) });
}

/** Receives a file that somebody sent: it becomes a project, or is compared with the one that is here. */
export function receiveFile(file: File): void {
  runLibraryAction(async () => {
    const received = await readReceivedFile(file);
    if ('outcome' in received) {
      showOpenOutcome(received);
      return;
    }
    libraryNotice.setState({ sentence: received.sentence, undo: null });
    announce(received.sentence);
  });
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
