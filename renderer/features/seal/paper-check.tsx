import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { compareWithSeal, type SealComparison } from '../../../shared/records/lifecycle/compare-with-seal.ts';
import { TextField } from '../../core/ui/text-field.tsx';

const resultInWords: { readonly [result in SealComparison]: string } = {
  empty: '',
  unfinished: 'Right so far. Go on to the sixth word.',
  same: 'The same words: what was kept at the start is what you wrote down.',
  different:
    'Not the same. Look whether a word was misread. If not, the prediction or what counts as success was changed after the words were written down.',
};

/** Compares the words that a group wrote down at the start with a seal, while they are typed. */
export function PaperCheck({ seal }: { readonly seal: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const result = compareWithSeal(typed, seal);
  const Icon = result === 'different' ? X : Check;
  return (
    <div className="seal-check">
      <TextField
        label="The six words on your paper"
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        spellCheck="false"
      />
      <p role="status" className="seal-check-result" data-result={result}>
        {result !== 'empty' && <Icon className="icon icon-s" aria-hidden="true" />}
        {resultInWords[result]}
      </p>
    </div>
  );
}
