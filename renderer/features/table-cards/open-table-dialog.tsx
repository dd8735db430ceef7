import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { plainName } from '../../../shared/notes/people/propose-roles.ts';
import { rolesByPlainName } from '../../../shared/notes/review/known-roles.ts';
import { edit, showNotice } from '../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../core/state/project-store.ts';
import { countedOfKind } from '../../core/ui/counted-kind-text.ts';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { loadEarlierNotes, remember } from '../notes-draft/notes-store.ts';
import { type TableTarget, tableChanges } from './table-changes.ts';
import { bodyOf, proposeChoices } from './table-choices.ts';
import { type ChosenTable, TableDialog } from './table-dialog.tsx';
import { peopleInTable, type TablePeople } from './table-people.ts';

/** Where rows were pasted or dropped, and what is done once they are cards. */
export interface IncomingCardTable extends TableTarget {
  /** The kind that was used last there. */
  readonly lastKind: string;
  readonly onMade: (ids: readonly string[], kind: string) => void;
}

/** The same people get the same roles in the project's next notes. */
function rememberRoles({ people }: TablePeople, roles: ReadonlyMap<string, string>): void {
  const chosen = people.flatMap(({ key, name }) => {
    const role = roles.get(key)?.trim();
    return role ? [[name, role] as const] : [];
  });
  if (chosen.length === 0) return;
  remember(currentProject().key, { sections: {}, roles: Object.fromEntries(chosen) }).catch(() =>
    showNotice('The cards are in. The roles you chose could not be remembered for the next notes.'),
  );
}

/** A link that was meant for cards of the kind used last suits no other kind for sure. */
const linkFor = ({ link, lastKind }: IncomingCardTable, kind: string): IncomingCardTable['link'] =>
  link && kind !== lastKind ? { ...link, relation: 'relatesTo' } : link;

function makeCards(
  { choices, cards }: ChosenTable,
  people: TablePeople,
  arrival: IncomingCardTable,
): boolean {
  const target = { ...arrival, link: linkFor(arrival, choices.kind) };
  const { changes, ids } = tableChanges(currentProject().document, choices.kind, cards, target);
  const made = countedOfKind(cards.length, choices.kind);
  const message = `${made} from a table ${cards.length === 1 ? 'is' : 'are'} on the map.`;
  const announcement = `${message} Undo takes ${cards.length === 1 ? 'it' : 'them'} away.`;
  if (!edit(`${made} from a table`, changes, { message, announcement })) return false;
  rememberRoles(people, choices.roles);
  arrival.onMade(ids, choices.kind);
  return true;
}

/** Roles that were chosen for these people in the project's notes, by their key here. */
const rolesOfEarlierNotes = (
  { people }: TablePeople,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    people.flatMap(({ key, name }) => {
      const role = known.get(plainName(name));
      return role === undefined || !name.includes(' ') ? [] : [[key, role] as const];
    }),
  );

/** Asks what the rows of a table are; nothing is made before the person says so. */
export async function openTableDialog(rows: TableRows, arrival: IncomingCardTable): Promise<void> {
  const { key, readOnly } = currentProject();
  if (readOnly) {
    showNotice(READ_ONLY_REFUSAL);
    return;
  }
  const { memory } = await loadEarlierNotes(key);
  if (currentProject().key !== key) return;
  const knownRoles = rolesByPlainName(memory.roles);
  const proposed = proposeChoices(rows, arrival.lastKind);
  const people = peopleInTable(bodyOf(rows, proposed.hasHead), proposed.targets, knownRoles);
  showDialog((close) => (
    <TableDialog
      rows={rows}
      proposed={{ ...proposed, roles: rolesOfEarlierNotes(people, knownRoles) }}
      people={people}
      lastKind={arrival.lastKind}
      onClose={close}
      onMake={(chosen) => {
        close();
        makeCards(chosen, people, arrival);
      }}
    />
  ));
}
