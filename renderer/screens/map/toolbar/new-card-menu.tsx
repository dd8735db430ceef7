import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { lastUsedKind } from '../../../core/state/last-used-kind.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';

interface Props {
  readonly onPick: (kind: string) => void;
}

function KindList({ onPick, close }: Props & { readonly close: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const kinds = useMemo(() => {
    const last = lastUsedKind();
    return cardKinds().toSorted((a, b) => (a.name === last ? -1 : b.name === last ? 1 : 0));
  }, []);
  return (
    <Autocomplete filter={contains}>
      <SearchField className="new-card-search" aria-label="Look for a kind of card" autoFocus>
        <Input className="field" placeholder="Which kind?" />
      </SearchField>
      <Menu
        className="menu new-card-kinds"
        aria-label="Kinds of card"
        items={kinds.map((kind) => ({ id: kind.name, label: kind.label }))}
        onAction={(kind) => {
          close();
          onPick(String(kind));
        }}
        renderEmptyState={() => <p className="meta new-card-none">No kind is called that.</p>}
      >
        {(kind) => (
          <MenuItem id={kind.id} textValue={kind.label} className="menu-item">
            <KindMark kind={kind.id} size={22} />
            <span className="menu-words">{kind.label}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

/** The primary button of the map: makes a card of the last kind, or of any other from its menu. */
export function NewCardMenu({ onPick }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button variant="tool" className="is-first" icon={Plus} id="map-new-card">
        New card
      </Button>
      {/* biome-ignore lint/a11y/useValidAriaValues: the dialog inside has the name; the box around it has no role to be named */}
      <Popover aria-labelledby="" className="menu-popover" placement="bottom start" offset={4}>
        <Dialog className="new-card" aria-label="New card">
          <KindList onPick={onPick} close={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
