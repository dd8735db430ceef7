import { useEffect, useState } from 'react';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { canChangeKind } from '../../../shared/records/shown/shown-kind.ts';
import type { Suggestion } from './kind-groups.ts';

type SuggestKind = (words: string) => Suggestion | undefined;

let loaded: SuggestKind | undefined;

/** The words that speak for each kind are many: they are fetched once a card is looked at, before its menu is opened. */
const loadSuggestKind = async (): Promise<SuggestKind> => {
  loaded ??= (await import('../../../shared/notes/classify/suggest-kind.ts')).suggestKind;
  return loaded;
};

/** What a card reads like, where that is another kind than it is; undefined also until that can be said. */
export function useSuggestedKind(
  document: ProjectDocument,
  ref: RecordRef | undefined,
): Suggestion | undefined {
  const [suggest, setSuggest] = useState<SuggestKind | undefined>(() => loaded);
  useEffect(() => {
    void loadSuggestKind().then((found) => setSuggest(() => found));
  }, []);
  const record = ref && recordOf(document, ref);
  if (!suggest || !ref || !record) return undefined;
  const suggestion = suggest(titleOf(ref.kind, record));
  return suggestion && suggestion.kind !== ref.kind && canChangeKind(kindOf(suggestion.kind))
    ? suggestion
    : undefined;
}
