import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { type BulkCard, cardsWithIds, planField } from '../../../features/bulk/bulk-plan.ts';
import { runBulkPlan } from '../../../features/bulk/run-bulk-plan.ts';
import { editAndPlace } from '../../../features/layout/follow-theme.ts';

const cardsOf = (ids: Iterable<string>): readonly BulkCard[] =>
  cardsWithIds(currentProject().document, ids).filter(({ kind }) => kind.fields.theme);

/** Puts cards in a theme, or in none, as one step of Undo. */
export function putInTheme(ids: Iterable<string>, theme: string | null): void {
  const record =
    theme === null ? undefined : recordOf(currentProject().document, { kind: 'theme', id: theme });
  const label = record ? `Theme ${quoted(titleOf('theme', record))}` : 'No theme';
  runBulkPlan(label, planField(cardsOf(ids), 'theme', 'theme', theme));
}

/** Makes a theme and puts cards in it, as one step of Undo. */
export function putInNewTheme(ids: Iterable<string>, name: string): void {
  const cards = cardsOf(ids);
  const id = newRecordId();
  const changes = [
    newCardChange(currentProject().document, 'theme', id, name),
    ...planField(cards, 'theme', 'theme', id).changes,
  ];
  editAndPlace('New theme', changes, {
    message: `${quoted(name)} is a theme now, with ${cardsInWords(cards.length)}.`,
  });
}
