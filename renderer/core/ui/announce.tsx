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

/** A sentence as it may be heard and seen now. */
export function filteredForAudience(text: string): string {
  return filterText(text);
}

/**
 * Announces a sentence to screen readers alone: for what the page shows in its own place. What it does not show is said
 * with `say`.
 */
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
