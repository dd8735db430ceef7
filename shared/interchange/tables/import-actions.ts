import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { clearTrashedFields } from '../../records/fields/clear-trashed-fields.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { optionLabel, textOf, textsOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import { statusOf } from '../../records/lifecycle/lifecycle.ts';
import { normalisedName } from './normalised-name.ts';
import type { ActionRow } from './read-action-rows.ts';
import type { RowProblem } from './row-problem.ts';
import { stableId } from './stable-id.ts';
import { type TableThemes, themeOfName, themesByName } from './table-themes.ts';

/** Where a table of actions goes. */
export interface ActionsTarget {
  readonly document: ProjectDocument;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What a table of actions does to a project. */
export interface ActionsImport {
  /** ONE edit; empty where everything is there already. */
  readonly changes: readonly Change[];
  /** With the theme of each, undefined for none. */
  readonly newActions: readonly {
    readonly id: RecordId;
    readonly title: string;
    readonly theme: RecordId | undefined;
  }[];
  readonly changed: readonly RecordId[];
  readonly unchanged: number;
  /** Changes of status that an action cannot make. */
  readonly problems: readonly RowProblem[];
}

/** The themes that rows name. Two people who bring in one table make one. */
const themesOf = (rows: readonly ActionRow[], document: ProjectDocument): TableThemes =>
  themesByName(
    document,
    rows.flatMap(({ theme }) => theme ?? []),
    (name) => stableId(`theme\n${document.project}\n${normalisedName(name)}`),
  );

const themeAdditions = ({ made }: TableThemes, { document, today }: ActionsTarget): readonly Change[] => {
  const orders = orderKeysAfter(lastOrderKey(recordsOf(document, 'theme')), made.length);
  return made.map(({ id, name }, index) => {
    const fields = { ...initialFields('theme', today), name, order: orders[index] ?? null };
    return clearTrashedFields(document, { op: 'add', kind: 'theme', id, fields });
  });
};

/** What a row says: owners and tags besides those that are there. */
const fieldsOf = (row: ActionRow, before: PlainRecord | undefined, themes: TableThemes): Fields => {
  const theme = row.theme === undefined ? undefined : themeOfName(themes, row.theme);
  const said = Object.entries(row.fields).map(([name, value]) =>
    before && Array.isArray(value)
      ? [name, [...new Set([...textsOf(before, name), ...value])]]
      : [name, value],
  );
  return { ...Object.fromEntries(said), ...(theme === undefined ? {} : { theme }) };
};

/** Why an action may not go where a row puts it, or undefined. */
const statusRefusal = (before: PlainRecord, to: string): string | undefined => {
  const kind = kindOf('action');
  if (!kind?.lifecycle) return undefined;
  const from = statusOf(kind, before);
  if (from === to || kind.lifecycle.transitions[from]?.includes(to) !== false) return undefined;
  const options = kind.fields[kind.lifecycle.field]?.options ?? [];
  return `It is “${optionLabel(options, from)}” here, and cannot become “${optionLabel(options, to)}”. Its status stays; the rest of the row is used.`;
};

/** The action of each row: of several with one title, the first row gets the one that came from it before, or the next. */
const matchActions = (
  rows: readonly ActionRow[],
  document: ProjectDocument,
): readonly {
  readonly row: ActionRow;
  readonly id: RecordId;
  readonly before: PlainRecord | undefined;
}[] => {
  const byTitle = new Map<string, PlainRecord[]>();
  for (const action of recordsOf(document, 'action')) {
    const title = normalisedName(textOf(action, 'title'));
    const alike = byTitle.get(title);
    if (alike) alike.push(action);
    else byTitle.set(title, [action]);
  }
  const byId = new Map(recordsOf(document, 'action').map((action) => [action.id, action]));
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const title = normalisedName(row.title);
    const count = counts.get(title) ?? 0;
    counts.set(title, count + 1);
    const before = byTitle.get(title)?.[count];
    const id = stableId(`action\n${document.project}\n${title}\n${count}`);
    return before ? { row, id: before.id, before } : { row, id, before: byId.get(id) };
  });
};

/**
 * What a table of actions does to a project, as ONE edit: actions are found by their titles, else made; owners are
 * added to those that are there. Empty cells change nothing. The same table twice changes nothing.
 */
export function importActions(rows: readonly ActionRow[], { document, today }: ActionsTarget): ActionsImport {
  const matched = matchActions(rows, document);
  const created = matched.filter(({ before }) => before === undefined);
  const cards = cardKinds().flatMap(({ name }) => recordsOf(document, name));
  const orders = orderKeysAfter(lastOrderKey(cards), created.length);
  const themes = themesOf(rows, document);
  const problems: RowProblem[] = [];
  const additions = created.map(({ row, id }, index): Change => {
    const fields = {
      ...initialFields('action', today),
      title: row.title,
      ...fieldsOf(row, undefined, themes),
    };
    const order = orders[index] ?? null;
    return clearTrashedFields(document, { op: 'add', kind: 'action', id, fields: { ...fields, order } });
  });
  const updates = matched.flatMap(({ row, id, before }): Change[] => {
    if (!before) return [];
    const { status, ...others } = fieldsOf(row, before, themes);
    const sentence = typeof status === 'string' ? statusRefusal(before, status) : undefined;
    if (sentence !== undefined)
      problems.push({ row: row.row, column: 'status', cell: String(status), sentence, isTaken: true });
    const fields = sentence === undefined && status !== undefined ? { ...others, status } : others;
    const differing = Object.entries(fields).filter(
      ([name, value]) => !isDeepEqual(before.fields[name] ?? null, value),
    );
    if (differing.length === 0) return [];
    return [{ op: 'set', kind: 'action', id, fields: Object.fromEntries(differing) }];
  });
  return {
    changes: [...themeAdditions(themes, { document, today }), ...additions, ...updates],
    newActions: created.map(({ row: { title, theme }, id }) => ({
      id,
      title,
      theme: theme === undefined ? undefined : themeOfName(themes, theme),
    })),
    changed: updates.map(({ id }) => id),
    unchanged: rows.length - additions.length - updates.length,
    problems,
  };
}
