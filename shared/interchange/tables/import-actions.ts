import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { asNewRecord } from '../../records/fields/as-new-record.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { optionLabel, textOf, textsOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import { statusOf } from '../../records/lifecycle/lifecycle.ts';
import { fittedValue } from './fitted-value.ts';
import type { ActionRow } from './read-action-rows.ts';
import type { RowProblem } from './row-problem.ts';
import { normalisedName } from './same-name.ts';
import { stableId } from './stable-id.ts';

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
  readonly newActions: readonly { readonly id: RecordId; readonly title: string }[];
  readonly changed: readonly RecordId[];
  readonly unchanged: number;
  /** Changes of status that an action cannot make. */
  readonly problems: readonly RowProblem[];
}

/** What a row says, without what it leaves empty. */
const actionFields = (row: ActionRow, before: PlainRecord | undefined): Fields => {
  const owners = [...new Set([...(before ? textsOf(before, 'owners') : []), ...row.owners])];
  return {
    ...(row.kind === undefined ? {} : { kind: row.kind }),
    ...(row.owners.length === 0 ? {} : { owners }),
    ...(row.startOn === undefined ? {} : { startOn: row.startOn }),
    ...(row.dueOn === undefined ? {} : { dueOn: row.dueOn }),
    ...(row.status === undefined ? {} : { status: row.status }),
    ...(row.doneOn === undefined ? {} : { doneOn: row.doneOn }),
    ...(row.reportBackTo === ''
      ? {}
      : { reportBackTo: fittedValue('action', 'reportBackTo', row.reportBackTo) }),
  };
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
  const problems: RowProblem[] = [];
  const additions = created.map(({ row, id }, index): Change => {
    const fields = {
      ...initialFields('action', today),
      title: fittedValue('action', 'title', row.title),
      ...actionFields(row, undefined),
    };
    const order = orders[index] ?? null;
    return asNewRecord(document, { op: 'add', kind: 'action', id, fields: { ...fields, order } });
  });
  const updates = matched.flatMap(({ row, id, before }): Change[] => {
    if (!before) return [];
    const sentence = row.status === undefined ? undefined : statusRefusal(before, row.status);
    if (sentence !== undefined)
      problems.push({ row: row.row, column: 'status', cell: row.status ?? '', sentence, isTaken: true });
    const { status, ...others } = actionFields(row, before);
    const fields = sentence === undefined && status !== undefined ? { ...others, status } : others;
    const differing = Object.entries(fields).filter(
      ([name, value]) => !isDeepEqual(before.fields[name] ?? null, value),
    );
    if (differing.length === 0) return [];
    return [{ op: 'set', kind: 'action', id, fields: Object.fromEntries(differing) }];
  });
  return {
    changes: [...additions, ...updates],
    newActions: created.map(({ row, id }) => ({ id, title: row.title })),
    changed: updates.map(({ id }) => id),
    unchanged: rows.length - additions.length - updates.length,
    problems,
  };
}
