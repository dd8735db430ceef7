import { useMemo } from 'react';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { boardColumns } from './board-columns.ts';
import { EmptyOverview } from './empty-overview.tsx';
import { needsDoingGroups } from './needs-doing.ts';
import { NeedsDoingLists } from './needs-doing-lists.tsx';
import { OverviewToolbar } from './overview-toolbar.tsx';
import { StageSummary } from './stage-summary.tsx';
import { TestBoard } from './test-board.tsx';
import { TestTimeline } from './test-timeline.tsx';
import { timelineOf } from './timeline-rows.ts';
import { useTestFilter } from './use-test-filter.ts';
import './overview.css';
import './print.css';

/** All that is tested on one page: how far the project is, what waits, where each hypothesis stands, all tests by state. */
export function OverviewPage() {
  const document = useProject((project) => project.document);
  const partnerChanges = useProject((project) => project.partnerChanges);
  const { owner, theme } = useTestFilter();
  const today = localToday();
  const shown = useMemo(() => {
    const filter = { owner, theme };
    return {
      timeline: timelineOf(document, filter, today),
      columns: boardColumns(document, filter),
      waiting: needsDoingGroups(document, filter, today, partnerChanges),
    };
  }, [document, owner, theme, today, partnerChanges]);
  const isEmpty = ['hypothesis', 'test'].every((kind) => recordsOf(document, kind).length === 0);
  if (isEmpty && shown.waiting.length === 0) return <EmptyOverview />;
  return (
    <div className="overview">
      <OverviewToolbar filter={{ owner, theme }} />
      <StageSummary />
      <TestTimeline timeline={shown.timeline} today={today} />
      <NeedsDoingLists groups={shown.waiting} />
      <TestBoard columns={shown.columns} />
    </div>
  );
}
