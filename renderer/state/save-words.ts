import type { SaveState } from '../../shared/contract.ts';
import type { InHand } from './in-hand.ts';

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

/** What is safe, seen together with what is still in the fields of the screen. */
export const withFields = (save: SaveState, fields: readonly InHand[]): SaveState => {
  if (save.state !== 'saved' || fields.length === 0) return save;
  if (fields.includes('soon')) return { state: 'saving' };
  const kept = fields.length === 1 ? 'One field is' : `${fields.length} fields are`;
  return { state: 'failed', reason: 'field', sentence: `${kept} not saved yet: look at what it says` };
};
