import { ChevronRight, Stamp } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { Value } from '../../../shared/document/model/document.ts';
import { PaperCheck } from './paper-check.tsx';
import { type Seal, useSeals } from './use-seals.ts';
import './seal.css';

const SealWords = ({ words }: Pick<Seal, 'words'>) => (
  <p className="seal-words">
    <Stamp className="icon" aria-hidden="true" />
    <strong>{words.join(' ')}</strong>
  </p>
);

const SealDetails = ({ words, sealedText }: Seal) => (
  <Disclosure className="record-about">
    <Heading level={4}>
      <RacButton slot="trigger" className="record-about-button">
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        Compare with your paper
      </RacButton>
    </Heading>
    <DisclosurePanel>
      <PaperCheck seal={words} />
      <p className="meta">
        Anybody can work the words out again, without this app: they are the first 66 bits of the SHA-256 of
        this text, 11 for each word of a list of 2,048 that comes with the app’s source.
      </p>
      <pre className="seal-text">{sealedText}</pre>
    </DisclosurePanel>
  </Disclosure>
);

/**
 * The seal of what a test kept at its start: six words to write down, a check against those on paper, and how they are
 * made. Two seals where two people started it at once. Nothing for starts from before there were seals.
 */
export function TestSeal({ starts }: { readonly starts: readonly Value[] }) {
  const seals = useSeals(starts) ?? [];
  if (seals.length === 0) return null;
  return (
    <section className="test-seal" aria-label="Seal">
      <h3 className="form-label">{seals.length > 1 ? 'Seals of both starts' : 'Seal'}</h3>
      {seals.map(({ words }) => (
        <SealWords key={words.join(' ')} words={words} />
      ))}
      <p className="form-help">
        Write these words down where the group keeps them, on the flipchart or in the minutes. If the
        prediction or what counts as success is changed later, the words change too. Only the paper can show
        it: whoever changes the file by hand can make new words.
      </p>
      {seals.map((seal) => (
        <SealDetails key={seal.words.join(' ')} {...seal} />
      ))}
    </section>
  );
}
