import type { ProjectSummary } from '../../shared/contract.ts';
import { download, fromBase64, toBase64 } from '../client/bytes.ts';
import { api } from '../client/client.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { announce } from '../ui/announce.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { goToProject } from './go.ts';
import { homeNotice } from './home-notice.ts';
import { showOutcome } from './outcome.tsx';
import { TitleDialog } from './title-dialog.tsx';
import { whichCopy } from './which-copy.tsx';

/** Larger files are not read at all, in bytes. */
const TOO_LARGE = 70_000_000;

/** What went wrong, where the services say nothing better. */
export const sentenceOf = (cause: unknown): string =>
  cause instanceof Error && cause.message !== ''
    ? cause.message
    : 'Alongside did not answer. Nothing was changed.';

/** Does something with the list; what goes wrong is said over it. */
export const attempt = (work: () => Promise<void>): void => {
  work().catch((cause: unknown) => homeNotice.setState({ sentence: sentenceOf(cause), undo: null }));
};

export const rename = ({ key, title }: ProjectSummary): void => {
  showDialog((close) => (
    <TitleDialog
      heading="Rename the project"
      label="Title"
      help="The file keeps its name."
      start={title}
      action="Rename"
      onClose={close}
      onTitle={(next) => api.library.rename({ key, title: next })}
    />
  ));
};

export const duplicate = ({ key, title }: ProjectSummary): void =>
  attempt(async () => {
    await api.library.duplicate({ key });
    announce(`“${title}” was duplicated. The copy is a project of its own.`);
  });

/**
 * A copy goes where the person says: a native dialog, or the browser's downloads. Where something is marked to stay
 * here, the person says first whom the copy is for.
 */
export const saveCopy = async (key: string): Promise<string> => {
  const profile = await whichCopy(await api.project.whatStays({ key }));
  if (profile === undefined) return 'No copy was made.';
  const { path, name, bytes } = await api.project.saveCopy({ key, profile });
  if (bytes !== null) {
    download(name, fromBase64(bytes));
    return `A copy is in your downloads: ${name}.`;
  }
  return path === null ? 'No copy was made.' : `A copy was saved: ${path}.`;
};

export const saveCopyOf = ({ key }: ProjectSummary): void =>
  attempt(async () => {
    const sentence = await saveCopy(key);
    homeNotice.setState({ sentence, undo: null });
    announce(sentence);
  });

export const bin = ({ key, title, inFolder }: ProjectSummary): void =>
  attempt(async () => {
    await api.library.bin({ key });
    const sentence = inFolder
      ? `“${title}” is in the bin.`
      : `“${title}” is off the list. The file stays where it is.`;
    homeNotice.setState({ sentence, undo: () => attempt(() => api.library.bringBack({ key })) });
    announce(sentence);
  });

const goToSample = oneAtATime(async () => {
  const { key } = await api.library.sample();
  goToProject(key);
});

export const trySample = (): void => attempt(goToSample);

export const openFile = (): void => attempt(async () => showOutcome(await api.library.openDialog()));

const looksLikeNotes = (name: string): boolean => /\.(txt|md|markdown|html?|docx)$/i.test(name);

/** Takes a file that somebody sent: kept as a project, or compared with the one that is here. */
export const receive = (file: File): void =>
  attempt(async () => {
    if (file.size > TOO_LARGE) {
      homeNotice.setState({
        sentence: `“${file.name}” is larger than 64 MB. It was left as it is.`,
        undo: null,
      });
      return;
    }
    if (looksLikeNotes(file.name)) {
      const sentence = `“${file.name}” looks like meeting notes. “Start from meeting notes” brings them in.`;
      homeNotice.setState({ sentence, undo: null });
      announce(sentence);
      return;
    }
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    showOutcome(await api.library.receive({ name: file.name, bytes }));
  });

/** Asks for a title, makes a project and goes to its notes. */
export const startFromNotes = (): void => {
  showDialog((close) => (
    <TitleDialog
      heading="Start from meeting notes"
      label="What is the project called?"
      help="The notes come next. Aim and objectives can be taken from them."
      start=""
      action="Next: the notes"
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
};
