import { Footprints } from 'lucide-react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useRoute } from '../../core/state/route.ts';
import { Button } from '../../core/ui/button.tsx';
import { openCycles } from './open-cycles.ts';

/** In the form of a hypothesis or a test: leads to its cycles. Nothing on the screen that shows them. */
export function OpenCyclesButton({ card }: { readonly card: RecordId }) {
  const { screen } = useRoute();
  if (screen === 'tests') return null;
  return (
    <Button variant="tool" icon={Footprints} onPress={() => openCycles(card)}>
      Open its cycles
    </Button>
  );
}
