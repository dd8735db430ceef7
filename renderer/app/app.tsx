import { Suspense, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useRoute } from '../core/state/route.ts';
import { LiveRegion } from '../core/ui/announce.tsx';
import { closeAllDialogs, DialogHost } from '../core/ui/dialog-host.tsx';
import { Home } from '../screens/home/home.tsx';
import { ConnectionBanner } from './frame/connection-banner.tsx';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { OpeningPage } from './frame/opening-page.tsx';
import { ProjectFrame } from './start/lazy-project-frame.ts';
import './frame/frame.css';

const openingPage = (
  <div className="app no-rail">
    <OpeningPage />
  </div>
);

/** A dialog belongs to the screen it was opened over: Back and Forward close it. */
const useCloseDialogsOnNavigation = (screenKey: string): void => {
  const previousScreenKey = useRef(screenKey);
  useEffect(() => {
    if (previousScreenKey.current !== screenKey) closeAllDialogs();
    previousScreenKey.current = screenKey;
  }, [screenKey]);
};

/** The whole page: Home, or one project in its frame. */
export function App() {
  const route = useRoute();
  useCloseDialogsOnNavigation('key' in route ? `${route.key} ${route.screen}` : 'home');
  return (
    <I18nProvider locale="en-GB">
      <ErrorBoundary place="page">
        <ConnectionBanner />
        {'key' in route ? (
          <Suspense fallback={openingPage}>
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
}
