import { useMemo } from 'react';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { EmptyState } from '../../../core/ui/empty-state.tsx';
import { needsDoingGroups } from './needs-doing.ts';
import { NeedsDoingLists } from './needs-doing-lists.tsx';
import { StageSummary } from './stage-summary.tsx';
import { TestTimeline } from './test-timeline.tsx';
import { timelineOf } from './timeline-rows.ts';
import { useTestFilter } from './use-test-filter.ts';
import './overview.css';

/** Before an audience: how far the project is, where each hypothesis stands and what needs doing, of the owner and theme that were chosen. */
export function PresentOverview() {
  const document = useProject((project) => project.document);
  const { owner, theme } = useTestFilter();
  const today = localToday();
  const shown = useMemo(() => {
    const filter = { owner, theme };
    return {
      timeline: timelineOf(document, filter, today),
      waiting: needsDoingGroups(document, filter, today),
    };
  }, [document, owner, theme, today]);
  const isEmpty = ['hypothesis', 'test'].every((kind) => recordsOf(document, kind).length === 0);
  return (
    <div className="overview is-slide">
      {isEmpty ? (
        <EmptyState title="There is no hypothesis to show yet." />
      ) : (
        <>
          <StageSummary isForAudience />
          <TestTimeline timeline={shown.timeline} today={today} />
          <NeedsDoingLists groups={shown.waiting} isForAudience />
        </>
      )}
    </div>
  );
}
