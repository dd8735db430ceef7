import { CircleDot, Eye, Layers, type LucideIcon, Shapes, Tag, Trash2, UserRound } from 'lucide-react';
import { type ComponentProps, useDeferredValue, useMemo } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { sensitivities } from '../../../shared/records/fields/option-lists.ts';
import { textsOf } from '../../../shared/records/fields/read-field.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { canChangeKind } from '../../../shared/records/shown/shown-kind.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Menu } from '../../core/ui/menu.tsx';
import { openKindDialog } from '../kind-change/kind-dialog.tsx';
import {
  commonStatus,
  commonValueLabel,
  sensitivityEntries,
  statusEntries,
  themeEntries,
} from './bulk-menu-entries.ts';
import { type BulkCard, canHaveOwner, cardsWithIds, commonValue, ownersInWords } from './bulk-plan.ts';
import { openOwnerDialog } from './owner-dialog.tsx';
import { openTagsDialog } from './tags-dialog.tsx';
import './bulk.css';

interface BulkToolsProps {
  readonly ids: ReadonlySet<string>;
  readonly onDelete: () => void;
}

const tagsLabel = (cards: readonly BulkCard[]): string => {
  const tags = commonValue(cards, ({ record }) => [...textsOf(record, 'tags')].sort());
  if (tags === 'mixed') return 'Tags: mixed';
  return Array.isArray(tags.value) && tags.value.length > 0 ? `Tags: ${tags.value.join(', ')}` : 'Tags';
};

const kindLabel = (cards: readonly BulkCard[]): string =>
  commonValueLabel(
    'What they are',
    commonValue(cards, ({ kind }) => kind.name),
    (name) => kindOf(name)?.plural ?? name,
  );

const themeLabel = (doc: ProjectDocument, cards: readonly BulkCard[]): string => {
  const nameOf = (id: string): string => {
    const theme = recordOf(doc, { kind: 'theme', id });
    return theme ? titleOf('theme', theme) : 'one that was deleted';
  };
  return commonValueLabel(
    'Theme',
    commonValue(cards, ({ record }) => record.fields.theme ?? null),
    nameOf,
  );
};

const sensitivityLabel = (cards: readonly BulkCard[]): string =>
  commonValueLabel(
    'Who may see it',
    commonValue(cards, ({ record }) => record.fields.sensitivity ?? null),
    (value) => sensitivities.find((one) => one.value === value)?.label ?? value,
  );

/** The buttons and their menus, without what none of the cards has. */
function toolsFor(doc: ProjectDocument, ids: ReadonlySet<string>) {
  const cards = cardsWithIds(doc, ids);
  const withOwner = cards.filter(canHaveOwner);
  const withStatus = cards.filter(({ kind }) => kind.lifecycle);
  const withTheme = cards.filter(({ kind }) => kind.fields.theme);
  return {
    kind: kindLabel(cards),
    canChange: cards.some((card) => canChangeKind(card.kind)),
    tags: tagsLabel(cards),
    sensitivity: { label: sensitivityLabel(cards), entries: sensitivityEntries(ids) },
    theme: withTheme.length > 0 && { label: themeLabel(doc, withTheme), entries: themeEntries(doc, ids) },
    status: withStatus.length > 0 && {
      label: commonValueLabel('Status', commonStatus(withStatus), (label) => label),
      entries: statusEntries(doc, ids),
    },
    owner:
      withOwner.length > 0 &&
      commonValueLabel('Owner', commonValue(withOwner, ownersInWords), (words) => words),
  };
}

interface SettingMenuProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly setting: { readonly label: string; readonly entries: ComponentProps<typeof Menu>['entries'] };
}

/** One field that can be set: the button shows the common value, its menu the choices. */
const SettingMenu = ({ label, icon, setting }: SettingMenuProps) => (
  <Menu
    label={label}
    placement="bottom start"
    trigger={<Button icon={icon}>{setting.label}</Button>}
    entries={setting.entries}
  />
);

/**
 * The tools for several cards at once, on the map and in the Outline: each button shows the value that all have, or that
 * they differ; each choice is one step of Undo.
 */
export function BulkTools({ ids, onDelete }: BulkToolsProps) {
  // Deferred: where thousands of cards change together, the cards are painted first.
  const doc = useProject((project) => project.document);
  const shown = useDeferredValue(useMemo(() => ({ doc, ids }), [doc, ids]));
  const { kind, canChange, theme, tags, sensitivity, status, owner } = useMemo(
    () => toolsFor(shown.doc, shown.ids),
    [shown],
  );
  return (
    <div className="bulk-tools">
      {canChange && (
        <Button icon={Shapes} onPress={() => openKindDialog(ids)}>
          {kind}
        </Button>
      )}
      {theme && <SettingMenu label="Theme" icon={Layers} setting={theme} />}
      <Button icon={Tag} onPress={() => openTagsDialog(ids)}>
        {tags}
      </Button>
      <SettingMenu label="Who may see them" icon={Eye} setting={sensitivity} />
      {status && <SettingMenu label="Status" icon={CircleDot} setting={status} />}
      {owner && (
        <Button icon={UserRound} onPress={() => openOwnerDialog(ids)}>
          {owner}
        </Button>
      )}
      <Button icon={Trash2} onPress={onDelete}>
        Delete
      </Button>
    </div>
  );
}
