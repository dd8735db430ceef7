import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { changeCardsKind } from './change-cards-kind.ts';
import { KindMenu, KindMenuFoot } from './kind-menu.tsx';
import { useSuggestedKind } from './use-suggested-kind.ts';

interface KindDialogProps {
  readonly ids: readonly RecordId[];
  readonly onClose: () => void;
}

function KindDialog({ ids, onClose }: KindDialogProps) {
  const document = useProject((project) => project.document);
  const kinds = [...new Set(ids.map((id) => kindOfId(document, id)))].filter((kind) => kind !== undefined);
  const [current] = kinds;
  const [only] = ids;
  const ref = ids.length === 1 && only !== undefined && current ? { kind: current, id: only } : undefined;
  const record = ref && recordOf(document, ref);
  const suggestion = useSuggestedKind(document, ref);
  const title = ref && record ? quoted(titleOf(ref.kind, record)) : `these ${cardsInWords(ids.length)}`;
  return (
    <Dialog title={`What ${ids.length === 1 ? 'is' : 'are'} ${title}?`} onClose={onClose}>
      <KindMenu
        current={kinds.length === 1 ? current : undefined}
        suggestion={suggestion}
        onClose={onClose}
        onChoose={(kind) => {
          changeCardsKind(ids, kind);
          onClose();
        }}
      />
      <KindMenuFoot />
    </Dialog>
  );
}

/** Of some records, the cards: of links nobody asks what they are. */
export function cardsAmong(ids: Iterable<RecordId>): readonly RecordId[] {
  const { document } = currentProject();
  return [...ids].filter((id) => kindOf(kindOfId(document, id) ?? '')?.card === true);
}

/** Opens the dialog that asks what some cards are; links among them are passed over. For every screen of a project. */
export function openKindDialog(ids: Iterable<RecordId>): void {
  const cards = cardsAmong(ids);
  if (cards.length > 0) showDialog((close) => <KindDialog ids={cards} onClose={close} />);
}
