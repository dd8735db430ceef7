import type { Fields } from '../../shared/document/document.ts';
import { initialFields, kindOf } from '../../shared/records/registry.ts';
import { settingsStore } from '../state/settings.ts';
import { localToday } from './days.ts';

/** What a record made here starts with: its kind's beginnings, the day, and the role of this computer's settings. */
export const firstFields = (kind: string): Fields => {
  const { role } = settingsStore.getState();
  const isSigned = role !== '' && kindOf(kind)?.fields.createdBy !== undefined;
  return { ...initialFields(kind, localToday()), ...(isSigned ? { createdBy: role } : {}) };
};
