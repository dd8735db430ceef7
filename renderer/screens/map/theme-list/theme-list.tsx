import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { usePresenting } from '../../../core/state/presenting.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { useNewCardIds } from '../../../features/new-cards/new-cards.ts';
import { cardsOfMeeting, countCards, type MeetingArea } from '../areas/map-areas.ts';
import { Minimap } from '../minimap/minimap.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { leaveList } from './go-to-cards.ts';
import { listGroups } from './list-rows.ts';
import { hasRoomBeside } from './list-width.ts';
import { NewsStrip } from './news-strip.tsx';
import { closeThemeList, showThemeList, takeFocusRequest, themeListStore } from './theme-list-store.ts';
import { ThemeRows } from './theme-rows.tsx';
import { useMapAreas } from './use-map-areas.ts';
import './theme-list.css';

interface Props {
  readonly map: ActiveMap;
}

function summary(map: ActiveMap, meetings: readonly MeetingArea[]): string {
  const cards = countCards(map.model, meetings.flatMap(cardsOfMeeting));
  const themes = meetings.flatMap((meeting) => meeting.themes).filter(({ themeId }) => themeId !== undefined);
  return `${cardsInWords(cards)}, ${counted(themes.length, 'theme')}`;
}

function OpenList({ map }: Props) {
  const [hasKeyboard] = useState(takeFocusRequest);
  const meetings = useMapAreas(map);
  const newIds = useNewCardIds();
  const groups = listGroups(map.model, meetings, newIds);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leaveList(map);
    // Where it covers the map, nobody would see where the keyboard is.
    if (!hasRoomBeside(map)) showThemeList(false);
  };
  const close = (): void => {
    closeThemeList();
    leaveList(map);
  };
  return (
    <aside className="map-side-panel theme-list" aria-label="Meetings and themes" onKeyDown={onKeyDown}>
      <header className="theme-list-header">
        <h2>{summary(map, meetings)}</h2>
        <IconButton label="Close the list" icon={X} onPress={close} />
      </header>
      <NewsStrip map={map} newIds={newIds} />
      <div className="theme-list-body">
        <Minimap map={map} />
        <ThemeRows map={map} groups={groups} autoFocus={hasKeyboard} />
      </div>
    </aside>
  );
}

/** The list of meetings and themes beside the map, while it is open; never before an audience. */
export function ThemeList({ map }: Props) {
  const isOpen = useStore(themeListStore, (state) => state.isOpen);
  const isPresenting = usePresenting();
  return isOpen && !isPresenting ? <OpenList map={map} /> : null;
}
