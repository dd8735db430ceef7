import { useMemo } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { cardsWithIds } from '../../../features/bulk/bulk-plan.ts';
import { CardSearch } from '../../../features/connect/card-search.tsx';
import { allCards } from '../../../features/connect/find-cards.ts';
import { putInNewTheme, putInTheme } from './put-in-theme.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function ThemeDialog({ ids, onClose }: Props) {
  const document = useProject((project) => project.document);
  const themes = useMemo(() => allCards(document).filter(({ kind }) => kind === 'theme'), [document]);
  const isInTheme = cardsWithIds(document, ids).some(({ record }) => (record.fields.theme ?? null) !== null);
  const closeAnd = (put: () => void): void => {
    onClose();
    put();
  };
  return (
    <Dialog
      title={ids.length === 1 ? 'Put this card in a theme' : `Put ${cardsInWords(ids.length)} in a theme`}
      isTopAligned
      onClose={onClose}
      actions={
        isInTheme && <Button onPress={() => closeAnd(() => putInTheme(ids, null))}>In no theme</Button>
      }
    >
      <CardSearch
        label="Which theme?"
        cards={themes}
        newLabel="New theme"
        onPick={(theme) => closeAnd(() => putInTheme(ids, theme.id))}
        onNew={(name) => closeAnd(() => putInNewTheme(ids, name))}
      />
    </Dialog>
  );
}

/** Asks in which theme cards go: one that there is, a new one by its name, or none. */
export function openThemeDialog(ids: readonly string[]): void {
  showDialog((close) => <ThemeDialog ids={ids} onClose={close} />);
}
