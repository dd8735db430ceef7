import { Ellipsis } from 'lucide-react';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import { useProject } from '../../core/state/project-store.ts';
import { IconButton } from '../../core/ui/button.tsx';
import { Menu } from '../../core/ui/menu.tsx';
import { linkChoices } from './link-choices.ts';
import { changeLink, deleteLink } from './link-edits.ts';
import type { LinkedCard } from './link-sentences.ts';
import { setLinkStrength } from './link-strength.ts';

interface LinkMenuProps {
  /** The card whose link it is. */
  readonly cardId: string;
  /** How the link reads from that card: "tested by". */
  readonly word: string;
  /** The card at the other end. */
  readonly card: LinkedCard;
  /** Called where the link is removed while the focus is in it. */
  readonly onRemoved: () => void;
  readonly onDetails: () => void;
}

/** The menu of one link of a card: relation, strength and note, remove. */
export function LinkMenu({ cardId, word, card, onRemoved, onDetails }: LinkMenuProps) {
  const doc = useProject((project) => project.document);
  const link = recordOf(doc, { kind: 'link', id: card.linkId });
  if (!link) return null;
  const otherChoices = linkChoices(doc, cardId, card.id).filter((choice) => !choice.isLinked);
  const remove = () => {
    deleteLink(link);
    onRemoved();
  };
  const clearStrength = {
    id: 'unweigh',
    label: 'Clear the strength',
    run: () => setLinkStrength(link.id, null),
  };
  return (
    <Menu
      label={`Link: ${word} ${card.title}`}
      trigger={<IconButton label={`Change the link “${word} ${card.title}”`} icon={Ellipsis} />}
      entries={[
        ...otherChoices.map((choice) => ({
          id: choice.id,
          label: choice.word,
          run: () => {
            changeLink(link, choice.from, choice.relation, choice.to);
            onRemoved();
          },
        })),
        'separator',
        { id: 'details', label: 'Strength and note', run: onDetails },
        ...(isFilled(link, 'strength') ? [clearStrength] : []),
        { id: 'remove', label: 'Remove the link', isDanger: true, run: remove },
      ]}
    />
  );
}
