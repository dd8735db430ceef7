import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';

/** The themes of a table: those that the project has, by name, and those that it makes. */
export interface TableThemes {
  readonly idByName: ReadonlyMap<string, string>;
  readonly made: readonly { readonly id: string; readonly name: string }[];
}

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Finds the theme of each name, however it is capitalised; a name that the project does not have makes one. */
export function themesByName(
  document: ProjectDocument,
  names: readonly string[],
  newId: () => string,
): TableThemes {
  const idByName = new Map(
    recordsOf(document, 'theme').map((theme) => [plainName(textOf(theme, 'name')), theme.id]),
  );
  const made: { readonly id: string; readonly name: string }[] = [];
  for (const name of names) {
    if (plainName(name) === '' || idByName.has(plainName(name))) continue;
    const theme = { id: newId(), name };
    made.push(theme);
    idByName.set(plainName(name), theme.id);
  }
  return { idByName, made };
}

/** The id of the theme of this name. */
export function themeOfName({ idByName }: TableThemes, name: string): string | undefined {
  return idByName.get(plainName(name));
}
