import { Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { shownScreen } from '../../core/screen.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProjectHeading } from '../../core/state/project-heading.ts';
import { projectStore, useProject } from '../../core/state/project-store.ts';
import { isFocusLost } from '../../core/ui/focus.ts';
import { MessageRow } from '../../core/ui/message-row.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { SkipLink } from '../../core/ui/skip-link.tsx';
import { TopBar } from '../../core/ui/top-bar.tsx';
import { PresentBar } from '../present/present-bar.tsx';
import { PresentLayer } from '../present/present-layer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotOpenedPage } from './not-opened-page.tsx';
import { NoticeBanners } from './notice-banners.tsx';
import { OpeningPage } from './opening-page.tsx';
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
const useWorkFocus = (screenId: string) => {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen, and only that, asks for it
  useEffect(() => {
    if (isFocusLost()) ref.current?.focus();
  }, [screenId]);
  return ref;
};

const WorkArea = ({ screenId }: { readonly screenId: string }) => {
  const screen = shownScreen(screenId);
  const isPresenting = usePresenting();
  const Content = (isPresenting && screen?.present) || screen?.Component;
  const { title } = useProjectHeading();
  const label = screen?.label ?? '';
  useDocumentTitle(`${title} · ${label} · Alongside`);
  const ref = useWorkFocus(screenId);
  return (
    <main className="work" id="work" tabIndex={-1} ref={ref}>
      <h1 className="hidden-text">{`${label}: ${title}`}</h1>
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
            {Content && <Content />}
          </Suspense>
        </ErrorBoundary>
      </div>
      {screen?.hasMessageRow !== true && <MessageRow />}
    </main>
  );
};

const OpenedProject = ({ screenId }: { readonly screenId: string }) => {
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
};

/** Which project, and which screen of it. */
export interface ProjectFrameProps {
  readonly projectKey: string;
  readonly screenId: string;
}

/** A project: bar, rail and the screen of the address. */
export function ProjectFrame({ projectKey, screenId }: ProjectFrameProps) {
  const problem = useOpenProject(projectKey, screenId);
  useFileDrops();
  const isOpen = useStore(projectStore, (project) => project?.key === projectKey);
  return (
    <div className={isOpen ? 'app' : 'app no-rail'}>
      <SkipLink />
      {isOpen ? (
        <OpenedProject screenId={screenId} />
      ) : (
        <OpeningPage>{problem && <NotOpenedPage problem={problem} />}</OpeningPage>
      )}
    </div>
  );
}
