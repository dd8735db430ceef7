import { Stamp } from 'lucide-react';
import type { Value } from '../../../shared/document/model/document.ts';
import { useSeals } from './use-seals.ts';
import './seal.css';

/** The six words of each start in one line, where there is no room for what they are for and how they are checked. */
export function SealLines({ starts }: { readonly starts: readonly Value[] }) {
  const seals = useSeals(starts) ?? [];
  return seals.map(({ words }) => (
    <p key={words.join(' ')} className="seal-line">
      <Stamp className="icon icon-s" aria-hidden="true" />
      <span>
        Seal: <b>{words.join(' ')}</b>
      </span>
    </p>
  ));
}
