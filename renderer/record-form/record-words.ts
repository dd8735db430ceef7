import type { PlainRecord } from '../../shared/records/kind.ts';
import { kindOf, titleOf } from '../../shared/records/registry.ts';

/** The words of a record as one line reads them: its figure, where it has one, then its title. "271 people living alone". */
export const recordWords = (kindName: string, record: PlainRecord): string =>
  [kindOf(kindName)?.figure?.(record) ?? '', titleOf(kindName, record)].filter(Boolean).join(' ');
