import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useProject } from '../../core/state/project-store.ts';
import { useRoute } from '../../core/state/route.ts';
import { HypothesesPage } from './hypotheses/hypotheses-page.tsx';
import { MeasuresPage } from './measures/measures-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { showTab, type TestsTab, tabOfRoute } from './tab-of-route.ts';
import './tests-screen.css';

/**
 * What is tested, and what is counted. Each page names in the address what it shows, so only the one that the address
 * means is there: the tabs themselves follow it a moment later.
 */
export function TestsScreen() {
  const route = useRoute();
  const tab = useProject(({ document }) => tabOfRoute(document, route));
  return (
    <Tabs className="tests-screen" selectedKey={tab} onSelectionChange={(next) => showTab(next as TestsTab)}>
      <TabList aria-label="Tests" className="tests-tabs">
        <Tab id="hypotheses" className="tests-tab">
          Hypotheses
        </Tab>
        <Tab id="measures" className="tests-tab">
          Measures
        </Tab>
        <Tab id="overview" className="tests-tab">
          Overview
        </Tab>
      </TabList>
      <TabPanel id="hypotheses" className="tests-panel">
        {tab === 'hypotheses' && <HypothesesPage />}
      </TabPanel>
      <TabPanel id="measures" className="tests-panel">
        {tab === 'measures' && <MeasuresPage />}
      </TabPanel>
      <TabPanel id="overview" className="tests-panel">
        {tab === 'overview' && <OverviewPage />}
      </TabPanel>
    </Tabs>
  );
}
