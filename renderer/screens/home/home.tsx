import { ClipboardPaste, FolderOpen, Lock, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { screenOf } from '../../core/screen.ts';
import { Banner } from '../../core/ui/banner.tsx';
import { Button } from '../../core/ui/button.tsx';
import { dismissMessage, useMessages } from '../../core/ui/message.ts';
import { Progress } from '../../core/ui/progress.tsx';
import { SkipLink } from '../../core/ui/skip-link.tsx';
import { TopBar } from '../../core/ui/top-bar.tsx';
import { libraryNotice } from '../../features/library/library-notice.ts';
import { useLibrary } from '../../features/library/library-store.ts';
import { ReceivedBanner } from '../../features/received-files/received-banner.tsx';
import { FileDropZone, ReceiveButton } from './file-drop-zone.tsx';
import { HomeToolbar } from './home-toolbar.tsx';
import {
  chooseSample,
  openBinDialog,
  openFile,
  openNewProjectDialog,
  openSample,
  startFromNotes,
} from './lazy-actions.ts';
import { ProjectList } from './project-list.tsx';
import { UpcomingList } from './upcoming-list.tsx';
import './home.css';

const LibraryNotice = () => {
  const { sentence, undo } = useStore(libraryNotice);
  const { message } = useMessages();
  const dismiss = () => libraryNotice.setState({ sentence: null, undo: null });
  // A command that cannot be done here says why, as it does in a project.
  if (message)
    return (
      <Banner tone="plain" onClose={() => dismissMessage(message)}>
        {message.sentence}
      </Banner>
    );
  if (sentence === null) return null;
  return (
    <Banner
      tone="plain"
      onClose={dismiss}
      actions={
        undo && (
          <Button
            onPress={() => {
              dismiss();
              undo();
            }}
          >
            Undo
          </Button>
        )
      }
    >
      {sentence}
    </Banner>
  );
};

const LibraryActions = ({ isFirst }: { readonly isFirst: boolean }) => (
  <div className="home-actions">
    <Button variant="primary" icon={Plus} onPress={openNewProjectDialog}>
      New project
    </Button>
    {screenOf('notes') && (
      <Button icon={ClipboardPaste} onPress={startFromNotes}>
        Start from meeting notes
      </Button>
    )}
    {isFirst && <Button onPress={openSample}>Try a sample project</Button>}
    <ReceiveButton />
    <Button variant="quiet" icon={FolderOpen} onPress={openFile}>
      Open…
    </Button>
  </div>
);

/** Before there is any project: what this is, and what to do first. */
const Welcome = () => (
  <section className="welcome">
    <p>
      A place for the work you do together: what gets in the way, what you believe would help, what you tried
      small, and what you learned. Each project is one file on this computer, to keep and to share.
    </p>
    <p>
      Begin with the notes of your last meeting, with a blank project, or have a look at the sample,{' '}
      <b>Company on our street</b>, whose data is invented. There are more under <b>Sample projects</b>.
    </p>
    <LibraryActions isFirst />
  </section>
);

const HomeFooter = ({ binned }: { readonly binned: number }) => (
  <footer className="home-foot meta">
    <span>
      <Lock className="icon icon-s" aria-hidden="true" />
      Every project is one file on this computer. Nothing is sent anywhere until you share a copy.
    </span>
    <div>
      {binned > 0 && (
        <Button variant="tool" onPress={openBinDialog}>
          {`Bin, ${binned}`}
        </Button>
      )}
      <Button variant="tool" onPress={chooseSample}>
        Sample projects
      </Button>
    </div>
  </footer>
);

const LibraryContent = () => {
  const library = useLibrary();
  const today = localDateOf(new Date());
  if (!library) return <Progress label="Reading the list of projects." />;
  const { listed, binned } = library;
  const isEmpty = listed.length === 0;
  return (
    <>
      <header className="home-head">
        <h1>{isEmpty ? 'Welcome to Alongside' : 'Your projects'}</h1>
        {!isEmpty && <LibraryActions isFirst={false} />}
      </header>
      {isEmpty ? (
        <Welcome />
      ) : (
        <div className="home-columns">
          <ProjectList projects={listed} today={today} />
          <UpcomingList projects={listed} today={today} />
        </div>
      )}
      <HomeFooter binned={binned.length} />
    </>
  );
};

/** The list of projects: what each is, how far it is, what is new and what is due. */
export function Home() {
  useEffect(() => {
    document.title = 'Your projects · Alongside';
  }, []);
  return (
    <FileDropZone>
      <SkipLink />
      <TopBar>
        <HomeToolbar />
      </TopBar>
      <main className="work" id="work" tabIndex={-1}>
        <LibraryNotice />
        <ReceivedBanner />
        <div className="home-body">
          <div className="home">
            <LibraryContent />
          </div>
        </div>
      </main>
    </FileDropZone>
  );
}
