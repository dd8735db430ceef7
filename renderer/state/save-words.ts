import type { SaveState } from '../../shared/contract.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The words of the sign in the bar: what is true now, and nothing more. */
export const saveWords = (save: SaveState): string => {
  switch (save.state) {
    case 'saving':
      return 'Saving…';
    case 'failed':
      return save.sentence;
    case 'saved': {
      const at = new Date(save.at);
      return Number.isNaN(at.getTime())
        ? 'Saved on this computer'
        : `Saved on this computer, ${clock.format(at)}`;
    }
  }
};
