import { memo, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { shownScreen } from '../../core/screen.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProjectHeading } from '../../core/state/project-heading.ts';
import { projectStore, useIsOpening, useIsShown, useProject } from '../../core/state/project-store.ts';
import { isFocusLost } from '../../core/ui/focus.ts';
import { MessageRow } from '../../core/ui/message-row.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { SkipLink } from '../../core/ui/skip-link.tsx';
import { TopBar } from '../../core/ui/top-bar.tsx';
import { KeptFromAudience } from '../present/kept-from-audience.tsx';
import { PresentBar } from '../present/present-bar.tsx';
import { PresentLayer } from '../present/present-layer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotOpenedPage } from './not-opened-page.tsx';
import { NoticeBanners } from './notice-banners.tsx';
import { OpeningPage, OpeningWork } from './opening-page.tsx';
import { ProjectToolbar } from './project-toolbar.tsx';
import { Rail } from './rail.tsx';
import { useFileDrops } from './use-file-drops.ts';
import { useOpenProject } from './use-open-project.ts';

const useDocumentTitle = (title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** When a screen is shown and nothing has the focus (the link to it is gone), the work area takes it. */
const useWorkFocus = (screenId: string, isThere: boolean) => {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen, and the project once it is there, ask for it
  useEffect(() => {
    if (isFocusLost()) ref.current?.focus();
  }, [screenId, isThere]);
  return ref;
};

/** What the page and its work are called. */
const WorkTitle = ({ label }: { readonly label: string }) => {
  const { title } = useProjectHeading();
  useDocumentTitle([title, label, 'Alongside'].filter(Boolean).join(' · '));
  return <h1 className="hidden-text">{title === '' ? label : `${label}: ${title}`}</h1>;
};

interface MainProps {
  readonly screenId: string;
  readonly children: ReactNode;
}

/** The place of the screen. Nothing can be done in it while the project is on its way. */
const Main = ({ screenId, children }: MainProps) => {
  const isThere = useStore(projectStore, (project) => project !== null);
  const ref = useWorkFocus(screenId, isThere);
  return (
    <main className="work" id="work" tabIndex={-1} ref={ref} inert={!isThere}>
      {!isThere && (
        <div className="opening-progress">
          <Progress label="Opening the project." />
        </div>
      )}
      {children}
    </main>
  );
};

const WorkArea = ({ screenId }: { readonly screenId: string }) => {
  const screen = shownScreen(screenId);
  const isPresenting = usePresenting();
  const isOpening = useIsOpening();
  const label = screen?.label ?? '';
  if (isOpening && screen?.hasOpeningFrame !== true) return <OpeningWork />;
  const isKept = isPresenting && screen?.isKeptFromAudience === true;
  const Content = (isPresenting && screen?.present) || screen?.Component;
  return (
    <Main screenId={screenId}>
      <WorkTitle label={label} />
      <NoticeBanners />
      <div className="work-screen">
        <ErrorBoundary place="screen" key={screenId}>
          <Suspense
            fallback={
              <div className="page">
                <Progress label={`Opening ${label}.`} />
              </div>
            }
          >
            {isKept ? <KeptFromAudience label={label} /> : Content && <Content />}
          </Suspense>
        </ErrorBoundary>
      </div>
      {screen?.hasMessageRow !== true && <MessageRow />}
    </Main>
  );
};

/** Renders by itself alone: when a project comes into its frame, what lies around it changes first. */
const OpenedProject = memo(({ screenId }: { readonly screenId: string }) => {
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  return (
    <>
      {isPresenting ? (
        <PresentBar projectKey={key} screenId={screenId} />
      ) : (
        <TopBar>
          <ProjectToolbar />
        </TopBar>
      )}
      {!isPresenting && <Rail projectKey={key} screenId={screenId} />}
      <WorkArea screenId={screenId} />
      {isPresenting && <PresentLayer />}
    </>
  );
});

/** Which project, and which screen of it. */
export interface ProjectFrameProps {
  readonly projectKey: string;
  readonly screenId: string;
}

/** A project: bar, rail and the screen of the address. */
export function ProjectFrame({ projectKey, screenId }: ProjectFrameProps) {
  const problem = useOpenProject(projectKey, screenId);
  useFileDrops();
  const isThere = useStore(projectStore, (project) => project?.key === projectKey);
  const isShown = useIsShown(projectKey);
  return (
    <div className={isShown ? (isThere ? 'app' : 'app is-opening') : 'app no-rail'}>
      <SkipLink />
      {isShown ? (
        <OpenedProject screenId={screenId} />
      ) : (
        <OpeningPage>{problem && <NotOpenedPage problem={problem} />}</OpeningPage>
      )}
    </div>
  );
}
