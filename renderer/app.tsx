import { lazy, Suspense, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { LostConnection } from './frame/lost-connection.tsx';
import { OpeningPage } from './frame/opening-page.tsx';
import { rest } from './frame/soon.ts';
import { Home } from './home/home.tsx';
import { useRoute } from './state/route.ts';
import { LiveRegion } from './ui/announce.tsx';
import { closeDialogs, DialogHost } from './ui/dialog-host.tsx';
import './frame/frame.css';

const ProjectFrame = lazy(() => rest().then((part) => ({ default: part.ProjectFrame })));

const opening = (
  <div className="app no-rail">
    <OpeningPage />
  </div>
);

/** A dialog belongs to the screen it was opened over: Back and Forward close it. */
const useDialogsOfScreen = (place: string): void => {
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) closeDialogs();
    before.current = place;
  }, [place]);
};

/** The whole page: Home, or one project in its frame. */
export const App = () => {
  const route = useRoute();
  useDialogsOfScreen('key' in route ? `${route.key} ${route.screen}` : 'home');
  return (
    <I18nProvider locale="en-GB">
      <ErrorBoundary place="page">
        <LostConnection />
        {'key' in route ? (
          <Suspense fallback={opening}>
            <ProjectFrame key={route.key} projectKey={route.key} screenId={route.screen} />
          </Suspense>
        ) : (
          <Home />
        )}
        <DialogHost />
      </ErrorBoundary>
      <LiveRegion />
    </I18nProvider>
  );
};
