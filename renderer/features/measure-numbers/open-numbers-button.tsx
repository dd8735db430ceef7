import { Table2 } from 'lucide-react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useRoute } from '../../core/state/route.ts';
import { Button } from '../../core/ui/button.tsx';
import { openNumbers } from './open-numbers.ts';

/** In the form of a measure: leads to its numbers and their chart. Nothing on the screen that shows them. */
export function OpenNumbersButton({ measureId }: { readonly measureId: RecordId }) {
  const { screen } = useRoute();
  if (screen === 'tests') return null;
  return (
    <Button variant="tool" icon={Table2} onPress={() => openNumbers(measureId)}>
      Open its numbers
    </Button>
  );
}
