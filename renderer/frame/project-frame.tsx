import { Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { PresentBar } from '../present/present-bar.tsx';
import { PresentLayer } from '../present/present-layer.tsx';
import { screenOf, screens } from '../screens.ts';
import { usePresenting } from '../state/presenting.ts';
import { projectStore, useProject } from '../state/project-store.ts';
import { isFocusLost } from '../ui/focus-later.ts';
import { Progress } from '../ui/progress.tsx';
import { Bar } from './bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotOpenedPage } from './not-opened-page.tsx';
import { NoticeStrips } from './notice-strips.tsx';
import { OpeningPage } from './opening-page.tsx';
import { useProjectSheet } from './project-sheet.ts';
import { ProjectTools } from './project-tools.tsx';
import { Rail } from './rail.tsx';
import { SkipLink } from './skip-link.tsx';
import { useOpening } from './use-opening.ts';

const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** When a screen comes and nothing has the keyboard (its link is gone), the work takes it. */
const useWorkFocus = (screenId: string) => {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen, and only that, asks for it
  useEffect(() => {
    if (isFocusLost()) ref.current?.focus();
  }, [screenId]);
  return ref;
};

const Work = ({ screenId }: { readonly screenId: string }) => {
  const screen = screenOf(screenId) ?? screens[0];
  const { title } = useProjectSheet();
  const label = screen?.label ?? '';
  useTitle(`${title} · ${label} · Alongside`);
  const ref = useWorkFocus(screenId);
  return (
    <main className="work" id="work" tabIndex={-1} ref={ref}>
      <h1 className="hidden-text">{`${label}: ${title}`}</h1>
      <NoticeStrips />
      <div className="work-screen">
        <ErrorBoundary place="screen" key={screenId}>
          <Suspense
            fallback={
              <div className="page">
                <Progress label={`Opening ${label}.`} />
              </div>
            }
          >
            {screen && <screen.Component />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </main>
  );
};

const Opened = ({ screenId }: { readonly screenId: string }) => {
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  return (
    <>
      {isPresenting ? (
        <PresentBar projectKey={key} screenId={screenId} />
      ) : (
        <Bar>
          <ProjectTools />
        </Bar>
      )}
      {!isPresenting && <Rail projectKey={key} screenId={screenId} />}
      <Work screenId={screenId} />
      {isPresenting && <PresentLayer />}
    </>
  );
};

interface ProjectFrameProps {
  readonly projectKey: string;
  readonly screenId: string;
}

/** A project: bar, rail and the screen of the address. */
export const ProjectFrame = ({ projectKey, screenId }: ProjectFrameProps) => {
  const problem = useOpening(projectKey);
  const isOpen = useStore(projectStore, (project) => project?.key === projectKey);
  return (
    <div className={isOpen ? 'app' : 'app no-rail'}>
      <SkipLink />
      {isOpen ? (
        <Opened screenId={screenId} />
      ) : (
        <OpeningPage>{problem && <NotOpenedPage problem={problem} />}</OpeningPage>
      )}
    </div>
  );
};
