import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { proposedConfidenceOf } from '../../../shared/records/computed/proposed-confidence.ts';
import { optionLabel, textOf } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { writeField } from '../../core/records/write-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import './evidence.css';

/** The confidence that the rule proposes for a learning, and why; it is never set by itself. Nothing without a strength. */
export function ConfidenceProposal({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const proposed = useMemo(() => proposedConfidenceOf(document, id), [document, id]);
  const learning = recordOf(document, { kind: 'learning', id });
  if (!proposed || !learning) return null;
  const label = optionLabel(kind.fields.confidence?.options ?? [], proposed.confidence);
  const isChosen = textOf(learning, 'confidence') === proposed.confidence;
  const set = () => {
    if (writeField(kind, id, 'confidence', proposed.confidence)) announce(`Confidence: ${label}.`);
  };
  return (
    <div className="confidence-proposal">
      <p className="meta">{`${isChosen ? 'That is what the rule says too' : `The rule says: ${label.toLowerCase()}`}. ${proposed.why}`}</p>
      {!isChosen && !isReadOnly && (
        <Button variant="tool" icon={Check} onPress={set}>
          {`Set to ${label}`}
        </Button>
      )}
    </div>
  );
}
