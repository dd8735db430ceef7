import type { RecordRef } from '../../../shared/document/model/document.ts';
import { countedOfKind } from '../../core/ui/counted-kind-text.ts';

/** "go 3 links, 2 places on maps and 1 amendment": what is erased with a record; empty where nothing is. */
export function alsoErasedInWords(refs: readonly RecordRef[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of refs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => countedOfKind(count, kind));
  if (parts.length === 0) return '';
  const last = parts.pop();
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${refs.length === 1 ? 'goes' : 'go'} ${list}`;
}
