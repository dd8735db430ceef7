import { Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';

/** One of several that people wrote without seeing each other. */
export interface ChoiceSide {
  readonly key: string;
  /** "Yours, today"; "From Carers’ group’s copy, 13 March". */
  readonly whose: string;
  readonly content: ReactNode;
  /** What its button is called for those who listen: "Choose the start that predicted 4 of 6". */
  readonly chooseLabel: string;
  readonly onChoose: () => void;
}

interface ClashChoiceProps {
  readonly label: string;
  /** What happened and what to do, in one sentence each; the second is left out where nothing can be written. */
  readonly title: string;
  readonly advice: string;
  readonly sides: readonly ChoiceSide[];
}

/** What several people wrote at once and belongs together: one side is chosen as a whole. Where nothing can be written it shows them all the same. */
export function ClashChoice({ label, title, advice, sides }: ClashChoiceProps) {
  const isReadOnly = useProject((project) => project.readOnly);
  return (
    <fieldset className="record-clash" aria-label={label}>
      <p className="record-clash-title">
        <Split className="icon icon-s" aria-hidden="true" />
        {isReadOnly ? title : `${title} ${advice}`}
      </p>
      <ul>
        {sides.map(({ key, whose, content, chooseLabel, onChoose }) => (
          <li key={key}>
            <div>
              <p className="meta">{whose}</p>
              {content}
            </div>
            {!isReadOnly && (
              <Button variant="tool" onPress={onChoose} aria-label={chooseLabel}>
                Choose this
              </Button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
