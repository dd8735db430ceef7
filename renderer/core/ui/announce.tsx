import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Announcement {
  readonly text: string;
  readonly sequence: number;
}

const announcementStore = createStore<Announcement>(() => ({ text: '', sequence: 0 }));

let filterText = (text: string): string => text;

/** Everything that is said from now on goes through `change`: while a room listens, some words are left out. */
export function setAnnouncementFilter(filter: (text: string) => string): void {
  filterText = filter;
}

/** Says a sentence to people who listen; the page shows the same thing in its own place. */
export function announce(text: string): void {
  announcementStore.setState({ text: filterText(text), sequence: announcementStore.getState().sequence + 1 });
}

/** The one live region of the page. Two places take turns, so that the same words are read again. */
export function LiveRegion() {
  const { text, sequence } = useStore(announcementStore);
  return (
    <div className="hidden-text" role="status" aria-live="polite" data-testid="announcements">
      <p>{sequence % 2 === 0 ? text : ''}</p>
      <p>{sequence % 2 === 1 ? text : ''}</p>
    </div>
  );
}
