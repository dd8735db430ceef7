import type { SaveState } from '../../../shared/contract/project.ts';
import type { UnsavedField } from './unsaved-fields.ts';

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The text of the save indicator: what is true now, and nothing more. */
export function saveStateInWords(save: SaveState): string {
  switch (save.state) {
    case 'saving':
      return 'Saving…';
    case 'failed':
      return save.sentence;
    case 'saved': {
      const at = new Date(save.at);
      return Number.isNaN(at.getTime())
        ? 'Saved on this computer'
        : `Saved on this computer, ${timeFormat.format(at)}`;
    }
  }
}

/** The state of saving with unsaved fields taken into account. */
export function withUnsavedFields(save: SaveState, fields: readonly UnsavedField[]): SaveState {
  const [first] = fields;
  if (save.state !== 'saved' || !first) return save;
  if (fields.some(({ state }) => state === 'pending')) return { state: 'saving' };
  const sentence =
    fields.length === 1
      ? `One field is not saved yet: ${first.label}`
      : `${fields.length} fields are not saved yet`;
  return { state: 'failed', reason: 'field', sentence };
}
