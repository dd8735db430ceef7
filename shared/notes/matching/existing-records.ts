import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { numberOf, textOf } from '../../records/fields/read-field.ts';
import { cardKinds, displayedTitleField, kindOf, titleOf } from '../../records/kind-registry.ts';
import { type ItemKind, isCardKind } from '../parsed-notes.ts';
import { type ComparedText, comparedText } from './compare-words.ts';
import { type EarlierLines, isSaidBy } from './earlier-lines.ts';

/** What may stand for one another: cards of any kind; themes, sub-headings and objectives for themselves alone. */
export type MatchGroup = 'card' | 'theme' | 'heading' | 'objective';

/** The group of an item; undefined where no record can stand for it. */
export function groupOfItem(kind: ItemKind): MatchGroup | undefined {
  if (kind === 'theme' || kind === 'heading' || kind === 'objective') return kind;
  return isCardKind(kind) ? 'card' : undefined;
}

/** A live record that a line of notes may be. */
export interface Candidate {
  readonly group: MatchGroup;
  readonly kind: KindName;
  readonly id: RecordId;
  /** Its words as it shows them. */
  readonly words: string;
  readonly theme: RecordId | undefined;
  readonly themeName: string | undefined;
  /** What it may be known by: its words, and those that its line of the earlier notes gave. */
  readonly texts: readonly ComparedText[];
  /** Its line in the earlier notes whose corrected version comes in. */
  readonly earlierLine: number | undefined;
  /** Its words are not, or no longer, those of that line. */
  readonly isEditedSince: boolean;
}

const themeNameOf = (document: ProjectDocument, id: string): string | undefined => {
  const theme = id === '' ? undefined : recordOf(document, { kind: 'theme', id });
  return theme && titleOf('theme', theme);
};

const candidateOf = (
  document: ProjectDocument,
  group: MatchGroup,
  kindName: KindName,
  record: PlainRecord,
  earlier: EarlierLines | undefined,
): readonly Candidate[] => {
  const kind = kindOf(kindName);
  const words = kind ? textOf(record, displayedTitleField(kind, record)) : '';
  const theme = textOf(record, 'theme');
  const line = numberOf(record, 'sourceLine');
  const isOfEarlier = earlier !== undefined && record.fields.session === earlier.session;
  const said = isOfEarlier && line !== undefined ? earlier.textOf(line) : undefined;
  if (words === '' && said === undefined) return [];
  return [
    {
      group,
      kind: kindName,
      id: record.id,
      words,
      theme: theme === '' ? undefined : theme,
      themeName: themeNameOf(document, theme),
      texts: [words, said?.text ?? ''].filter((text) => text !== '').map(comparedText),
      earlierLine: said === undefined ? undefined : line,
      isEditedSince: said !== undefined && !isSaidBy(said, words),
    },
  ];
};

/** Every record that a line of notes may be: live ones; what lies in the trash is gone. */
export function candidatesIn(
  document: ProjectDocument,
  earlier: EarlierLines | undefined,
): readonly Candidate[] {
  const groups: readonly (readonly [MatchGroup, KindName])[] = [
    ...cardKinds().map(({ name }) => [name === 'theme' ? 'theme' : 'card', name] as const),
    ['heading', 'heading'],
    ['objective', 'objective'],
  ];
  return groups.flatMap(([group, kind]) =>
    recordsOf(document, kind).flatMap((record) => candidateOf(document, group, kind, record, earlier)),
  );
}
