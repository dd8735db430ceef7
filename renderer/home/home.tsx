import { ClipboardPaste, FolderOpen, Lock, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { dayOf } from '../../shared/records/day.ts';
import { Bar } from '../frame/bar.tsx';
import { SkipLink } from '../frame/skip-link.tsx';
import { Strip } from '../frame/strip.tsx';
import { screenOf } from '../screens.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { binDialog, newProjectDialog, openFile, startFromNotes, trySample } from './acts.ts';
import { homeNotice } from './home-notice.ts';
import { HomeTools } from './home-tools.tsx';
import { Ledger } from './ledger.tsx';
import { useLibrary } from './library-store.ts';
import { NextList } from './next-list.tsx';
import { DropAnywhere, ReceiveButton } from './receiving.tsx';
import './home.css';

const HomeNotice = () => {
  const { sentence, undo } = useStore(homeNotice);
  const away = () => homeNotice.setState({ sentence: null, undo: null });
  if (sentence === null) return null;
  return (
    <Strip
      tone="plain"
      onClose={away}
      actions={
        undo && (
          <Button
            onPress={() => {
              away();
              undo();
            }}
          >
            Undo
          </Button>
        )
      }
    >
      {sentence}
    </Strip>
  );
};

const Actions = ({ isFirst }: { readonly isFirst: boolean }) => (
  <div className="home-do">
    <Button variant="first" icon={Plus} onPress={newProjectDialog}>
      New project
    </Button>
    {screenOf('notes') && (
      <Button icon={ClipboardPaste} onPress={startFromNotes}>
        Start from meeting notes
      </Button>
    )}
    {isFirst && <Button onPress={trySample}>Try a sample project</Button>}
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
      <b>Company on our street</b>, whose data is invented.
    </p>
    <Actions isFirst />
  </section>
);

const Foot = ({ binned, isEmpty }: { readonly binned: number; readonly isEmpty: boolean }) => (
  <footer className="home-foot meta">
    <span>
      <Lock className="icon icon-s" aria-hidden="true" />
      Every project is one file on this computer. Nothing is sent anywhere until you share a copy.
    </span>
    <div>
      {binned > 0 && (
        <Button variant="tool" onPress={binDialog}>
          {`Bin, ${binned}`}
        </Button>
      )}
      {!isEmpty && (
        <Button variant="tool" onPress={trySample}>
          Try a sample project
        </Button>
      )}
    </div>
  </footer>
);

const Projects = () => {
  const library = useLibrary();
  const today = dayOf(new Date());
  if (!library) return <Progress label="Reading the list of projects." />;
  const { listed, binned } = library;
  const isEmpty = listed.length === 0;
  return (
    <>
      <header className="home-head">
        <h1>{isEmpty ? 'Welcome to Alongside' : 'Your projects'}</h1>
        {!isEmpty && <Actions isFirst={false} />}
      </header>
      {isEmpty ? (
        <Welcome />
      ) : (
        <div className="home-columns">
          <Ledger projects={listed} today={today} />
          <NextList projects={listed} today={today} />
        </div>
      )}
      <Foot binned={binned.length} isEmpty={isEmpty} />
    </>
  );
};

/** The list of projects: what each is, how far it is, what is new and what is due. */
export const Home = () => {
  useEffect(() => {
    document.title = 'Your projects · Alongside';
  }, []);
  return (
    <DropAnywhere>
      <SkipLink />
      <Bar>
        <HomeTools />
      </Bar>
      <main className="work" id="work" tabIndex={-1}>
        <HomeNotice />
        <div className="home-room">
          <div className="home">
            <Projects />
          </div>
        </div>
      </main>
    </DropAnywhere>
  );
};
