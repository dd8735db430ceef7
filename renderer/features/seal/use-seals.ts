import { useEffect, useState } from 'react';
import type { Value } from '../../../shared/document/model/document.ts';
import { canonicalText } from '../../../shared/document/model/json-values.ts';

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The seal of one start, and the text that it is made of, for who wants to check how. */
export interface Seal {
  readonly words: readonly string[];
  readonly sealedText: string;
}

/** The words are loaded when a seal is looked at: most people never open a test that has one. */
const sealsOf = async (starts: readonly Value[]): Promise<readonly Seal[]> => {
  const { sealOf, sealedText } = await import('../../../shared/records/lifecycle/seal.ts');
  const seals = await Promise.all(
    starts.map(async (start) => ({ words: await sealOf(start, sha256), sealedText: sealedText(start) })),
  );
  return seals.flatMap(({ words, sealedText: text }) =>
    words === undefined || text === undefined ? [] : [{ words, sealedText: text }],
  );
};

/**
 * The seals of what a test kept at its start: one, or one for each of several starts at once; none for starts from
 * before there were seals. Undefined until they are worked out.
 */
export function useSeals(starts: readonly Value[]): readonly Seal[] | undefined {
  const key = canonicalText(starts);
  const [known, setKnown] = useState<{ readonly key: string; readonly seals: readonly Seal[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the starts
  useEffect(() => {
    let isCurrent = true;
    void sealsOf(starts).then((seals) => {
      if (isCurrent) setKnown({ key, seals });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return known?.key === key ? known.seals : undefined;
}
