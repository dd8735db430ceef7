import type { ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { normalisedName } from './normalised-name.ts';

/** The themes of a table: those that the project has, by name, and those that it makes. */
export interface TableThemes {
  readonly idByName: ReadonlyMap<string, RecordId>;
  readonly made: readonly { readonly id: RecordId; readonly name: string }[];
}

/**
 * Finds the theme of each name, however it is capitalised; a name that the project does not have makes one, unless that
 * of its id is there and has another name by now.
 */
export function themesByName(
  document: ProjectDocument,
  names: readonly string[],
  newId: (name: string) => RecordId,
): TableThemes {
  const idByName = new Map(
    recordsOf(document, 'theme').map((theme) => [normalisedName(textOf(theme, 'name')), theme.id]),
  );
  const made: { readonly id: RecordId; readonly name: string }[] = [];
  for (const name of names) {
    if (normalisedName(name) === '' || idByName.has(normalisedName(name))) continue;
    const id = newId(name);
    if (!recordOf(document, { kind: 'theme', id })) made.push({ id, name });
    idByName.set(normalisedName(name), id);
  }
  return { idByName, made };
}

/** The id of the theme of this name. */
export function themeOfName({ idByName }: TableThemes, name: string): RecordId | undefined {
  return idByName.get(normalisedName(name));
}
