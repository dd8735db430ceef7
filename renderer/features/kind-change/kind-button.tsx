import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { kindLabelOf, kindOf } from '../../../shared/records/kind-registry.ts';
import { canChangeKind } from '../../../shared/records/shown/shown-kind.ts';
import { useProject } from '../../core/state/project-store.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { changeCardsKind } from './change-cards-kind.ts';
import { KindMenu, KindMenuFoot } from './kind-menu.tsx';
import { useSuggestedKind } from './use-suggested-kind.ts';

interface KindButtonProps {
  readonly kind: string;
  readonly id: string;
}

/**
 * What a card is, at the head of its panel: a button whose menu changes it; words alone where nobody can, on themes and
 * in projects that are only read.
 */
export function KindButton({ kind, id }: KindButtonProps) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const suggestion = useSuggestedKind(document, { kind, id });
  const [isOpen, setOpen] = useState(false);
  const hintId = useId();
  const label = kindLabelOf(kind);
  if (isReadOnly || !canChangeKind(kindOf(kind)))
    return (
      <>
        <KindMark kind={kind} />
        {label}
      </>
    );
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="kind-button" aria-describedby={hintId}>
          <KindMark kind={kind} />
          <span className="kind-word">{label}</span>
          <ChevronDown className="icon icon-s" aria-hidden="true" />
        </Button>
        <Popover className="menu-popover kind-menu-popover" placement="bottom start" offset={4}>
          <KindMenu current={kind} suggestion={suggestion} onChoose={(to) => changeCardsKind([id], to)} />
          <KindMenuFoot />
        </Popover>
      </MenuTrigger>
      <span id={hintId} hidden>
        Change what it is
      </span>
    </>
  );
}
