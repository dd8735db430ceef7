import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Announcement {
  readonly text: string;
  readonly sequence: number;
}

const announcementStore = createStore<Announcement>(() => ({ text: '', sequence: 0 }));

let filterText = (text: string): string => text;

/** Sets what every announcement goes through: while an audience watches, hidden titles are left out. */
export function setAnnouncementFilter(filter: (text: string) => string): void {
  filterText = filter;
}

/** Announces a sentence to screen readers; the page shows the same in its own place. */
export function announce(text: string): void {
  announcementStore.setState({ text: filterText(text), sequence: announcementStore.getState().sequence + 1 });
}

/** The one live region of the page. It alternates between two places, so that a repeated sentence is read again. */
export function LiveRegion() {
  const { text, sequence } = useStore(announcementStore);
  return (
    <div className="hidden-text" role="status" aria-live="polite" data-testid="announcements">
      <p>{sequence % 2 === 0 ? text : ''}</p>
      <p>{sequence % 2 === 1 ? text : ''}</p>
    </div>
  );
}
