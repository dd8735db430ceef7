import { CalendarDays, Target } from 'lucide-react';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardCountByMeeting, meetingInWords } from '../../../shared/records/computed/meetings.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import type { FindSource } from '../../core/commands/find-source-registry.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';

const showOnPlan = (id: string): void =>
  goTo({ screen: 'plan', key: currentProject().key, params: { record: id } });

export const findSources: readonly FindSource[] = [
  {
    heading: 'Meetings',
    icon: CalendarDays,
    placesIn: (document) => {
      const counts = cardCountByMeeting(document);
      return recordsOf(document, 'session').map((meeting) => ({
        id: meeting.id,
        words: meetingInWords(meeting),
        place: `On the plan, ${cardsInWords(counts.get(meeting.id) ?? 0)}`,
        open: () => showOnPlan(meeting.id),
      }));
    },
  },
  {
    heading: 'Objectives',
    icon: Target,
    placesIn: (document) =>
      recordsOf(document, 'objective').map((objective) => ({
        id: objective.id,
        words: titleOf('objective', objective),
        place: 'On the plan',
        open: () => showOnPlan(objective.id),
      })),
  },
];
