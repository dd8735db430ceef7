import { Map as MapIcon } from 'lucide-react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardCountByMeeting } from '../../../shared/records/computed/meetings.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { IconButton } from '../../core/ui/button.tsx';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { ChildList } from '../../features/record-form/children/children-section.tsx';

const ShowOnMap = ({ meeting }: { readonly meeting: PlainRecord }) => (
  <IconButton
    label={`Show the cards on the map: ${titleOf('session', meeting)}`}
    icon={MapIcon}
    onPress={() => goTo({ screen: 'map', key: currentProject().key, params: { meeting: meeting.id } })}
  />
);

/** The meetings that cards come from, and how many cards each has. */
export function MeetingsSection() {
  const document = useProject((project) => project.document);
  const kind = kindOf('session');
  if (!kind) return null;
  const meetings = recordsOf(document, 'session');
  const counts = cardCountByMeeting(document);
  const countOf = ({ id }: PlainRecord): number => counts.get(id) ?? 0;
  return (
    <section className="plan-section record-section" aria-labelledby="plan-meetings">
      <h3 id="plan-meetings">Meetings</h3>
      {meetings.length === 0 && <p className="meta">None yet. Bring in meeting notes, and theirs is here.</p>}
      <ChildList
        child={{ kind }}
        records={meetings}
        parentId=""
        note={(meeting) => (countOf(meeting) === 0 ? 'No cards' : cardsInWords(countOf(meeting)))}
        buttons={(meeting) => countOf(meeting) > 0 && <ShowOnMap meeting={meeting} />}
        deletionNote={(meeting) =>
          countOf(meeting) === 0
            ? ''
            : `Its ${cardsInWords(countOf(meeting))} ${countOf(meeting) === 1 ? 'stays' : 'stay'}.`
        }
      />
      {meetings.length > 0 && <p className="meta">A meeting that is deleted leaves its cards.</p>}
    </section>
  );
}
