import { CircleDot, Eye, Layers, type LucideIcon, Tag, Trash2, UserRound } from 'lucide-react';
import { type ComponentProps, useDeferredValue, useMemo } from 'react';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordOf } from '../../shared/document/view.ts';
import { sensitivities } from '../../shared/records/options.ts';
import { textsOf } from '../../shared/records/read-field.ts';
import { titleOf } from '../../shared/records/registry.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { commonStatus, saidBy, sensitivityEntries, statusEntries, themeEntries } from './bulk-entries.ts';
import { openOwner } from './owner-dialog.tsx';
import { type Card, cardsAmong, common, hasOwner, ownerWords } from './plan.ts';
import { openTags } from './tags-dialog.tsx';
import './bulk.css';

interface BulkProps {
  readonly ids: ReadonlySet<string>;
  readonly onDelete: () => void;
}

const tagsSaid = (cards: readonly Card[]): string => {
  const said = common(cards, ({ record }) => [...textsOf(record, 'tags')].sort());
  if (said === 'mixed') return 'Tags: mixed';
  return Array.isArray(said.value) && said.value.length > 0 ? `Tags: ${said.value.join(', ')}` : 'Tags';
};

const themeSaid = (doc: ProjectDocument, cards: readonly Card[]): string => {
  const nameOf = (id: string): string => {
    const theme = recordOf(doc, { kind: 'theme', id });
    return theme ? titleOf('theme', theme) : 'one that was deleted';
  };
  return saidBy(
    'Theme',
    common(cards, ({ record }) => record.fields.theme ?? null),
    nameOf,
  );
};

const sensitivitySaid = (cards: readonly Card[]): string =>
  saidBy(
    'Who may see it',
    common(cards, ({ record }) => record.fields.sensitivity ?? null),
    (value) => sensitivities.find((one) => one.value === value)?.label ?? value,
  );

/** What the buttons say, and their menus hold; without what none of the cards has. */
function toolsFor(doc: ProjectDocument, ids: ReadonlySet<string>) {
  const cards = cardsAmong(doc, ids);
  const owned = cards.filter(hasOwner);
  const staged = cards.filter(({ kind }) => kind.lifecycle);
  const themed = cards.filter(({ kind }) => kind.fields.theme);
  return {
    tags: tagsSaid(cards),
    sensitivity: { label: sensitivitySaid(cards), entries: sensitivityEntries(ids) },
    theme: themed.length > 0 && { label: themeSaid(doc, themed), entries: themeEntries(doc, ids) },
    status: staged.length > 0 && {
      label: saidBy('Status', commonStatus(staged), (label) => label),
      entries: statusEntries(doc, ids),
    },
    owner: owned.length > 0 && saidBy('Owner', common(owned, ownerWords), (words) => words),
  };
}

interface SettingProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly setting: { readonly label: string; readonly entries: ComponentProps<typeof Menu>['entries'] };
}

/** One thing that can be set: the button says what the cards say, its menu what they could. */
const Setting = ({ label, icon, setting }: SettingProps) => (
  <Menu
    label={label}
    placement="bottom start"
    trigger={<Button icon={icon}>{setting.label}</Button>}
    entries={setting.entries}
  />
);

/**
 * What can be set for several cards at once, on the map and in the Outline: each button says what all of them say, or
 * that they differ; each choice is one step of Undo.
 */
export const BulkTools = ({ ids, onDelete }: BulkProps) => {
  // Of thousands of cards that were changed together the cards are painted first.
  const doc = useProject((project) => project.document);
  const shown = useDeferredValue(useMemo(() => ({ doc, ids }), [doc, ids]));
  const { theme, tags, sensitivity, status, owner } = useMemo(() => toolsFor(shown.doc, shown.ids), [shown]);
  return (
    <div className="bulk-tools">
      {theme && <Setting label="Theme" icon={Layers} setting={theme} />}
      <Button icon={Tag} onPress={() => openTags(ids)}>
        {tags}
      </Button>
      <Setting label="Who may see them" icon={Eye} setting={sensitivity} />
      {status && <Setting label="Status" icon={CircleDot} setting={status} />}
      {owner && (
        <Button icon={UserRound} onPress={() => openOwner(ids)}>
          {owner}
        </Button>
      )}
      <Button icon={Trash2} onPress={onDelete}>
        Delete
      </Button>
    </div>
  );
};
