import { CircleDot, Eye, Layers, Tag, Trash2, UserRound } from 'lucide-react';
import { useMemo } from 'react';
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

const ThemeMenu = ({
  ids,
  cards,
}: {
  readonly ids: ReadonlySet<string>;
  readonly cards: readonly Card[];
}) => {
  const doc = useProject((project) => project.document);
  const said = common(cards, ({ record }) => record.fields.theme ?? null);
  const nameOf = (id: string): string => {
    const theme = recordOf(doc, { kind: 'theme', id });
    return theme ? titleOf('theme', theme) : 'one that was deleted';
  };
  return (
    <Menu
      label="Theme"
      placement="bottom start"
      trigger={<Button icon={Layers}>{saidBy('Theme', said, nameOf)}</Button>}
      entries={themeEntries(doc, ids)}
    />
  );
};

/**
 * What can be set for several cards at once, on the map and in the Outline: each button says what all of them say, or
 * that they differ; each choice is one step of Undo.
 */
export const BulkTools = ({ ids, onDelete }: BulkProps) => {
  const doc = useProject((project) => project.document);
  const cards = useMemo(() => cardsAmong(doc, ids), [doc, ids]);
  const owned = cards.filter(hasOwner);
  const staged = cards.filter(({ kind }) => kind.lifecycle);
  const themed = cards.filter(({ kind }) => kind.fields.theme);
  const seen = common(cards, ({ record }) => record.fields.sensitivity ?? null);
  const labelOf = (value: string) => sensitivities.find((one) => one.value === value)?.label ?? value;
  return (
    <div className="bulk-tools">
      {themed.length > 0 && <ThemeMenu ids={ids} cards={themed} />}
      <Button icon={Tag} onPress={() => openTags(ids)}>
        {tagsSaid(cards)}
      </Button>
      <Menu
        label="Who may see them"
        placement="bottom start"
        trigger={<Button icon={Eye}>{saidBy('Who may see it', seen, labelOf)}</Button>}
        entries={sensitivityEntries(ids)}
      />
      {staged.length > 0 && (
        <Menu
          label="Status"
          placement="bottom start"
          trigger={
            <Button icon={CircleDot}>{saidBy('Status', commonStatus(staged), (label) => label)}</Button>
          }
          entries={statusEntries(doc, ids)}
        />
      )}
      {owned.length > 0 && (
        <Button icon={UserRound} onPress={() => openOwner(ids)}>
          {saidBy('Owner', common(owned, ownerWords), (words) => words)}
        </Button>
      )}
      <Button icon={Trash2} onPress={onDelete}>
        Delete
      </Button>
    </div>
  );
};
