import { CopyCheck } from 'lucide-react';
import type { Ref } from '../../shared/document/document.ts';
import { useStored } from './record-at.ts';

/** Where a card was copied from, where that was another project. */
export const CopiedFrom = (ref: Ref) => {
  const words = useStored(ref)?.copiedFrom;
  if (typeof words !== 'string' || words === '') return null;
  return (
    <p className="meta record-beside record-last">
      <CopyCheck className="icon icon-s" aria-hidden="true" />
      Copied from {words}
    </p>
  );
};
