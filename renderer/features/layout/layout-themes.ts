import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import type { CardToLayOut, ThemeToLayOut } from './layout-types.ts';

/** The themes of a project as a layout wants them: in the order of the project, each with its name and its meeting. */
export function themesToLayOut(document: ProjectDocument): readonly ThemeToLayOut[] {
  return recordsOf(document, 'theme').map((theme) => ({
    id: theme.id,
    name: titleOf('theme', theme),
    meeting: textOf(theme, 'session') || undefined,
  }));
}

/** The names that stand on mats, by theme. */
export function matNamesOf(document: ProjectDocument): ReadonlyMap<string, string> {
  return new Map(themesToLayOut(document).map(({ id, name }) => [id, name ?? '']));
}

/** What a card of this kind stands under: its sub-heading, and the meeting that it comes from. */
export function cardContextOf(
  document: ProjectDocument,
  kind: string,
  id: string,
): Pick<CardToLayOut, 'heading' | 'headingWords' | 'meeting'> {
  const record = recordOf(document, { kind, id });
  if (!record) return {};
  const heading = textOf(record, 'heading') || undefined;
  const headingRecord =
    heading === undefined ? undefined : recordOf(document, { kind: 'heading', id: heading });
  return {
    heading,
    headingWords: headingRecord && textOf(headingRecord, 'text'),
    meeting: textOf(record, 'session') || undefined,
  };
}
