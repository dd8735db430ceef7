/** The words of a seal as somebody typed them from paper: small letters, nothing but words between single spaces. */
const typedWords = (typed: string): readonly string[] => typed.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How words from paper compare with a seal: `unfinished` while fewer words were typed and none is wrong. */
export type SealComparison = 'empty' | 'unfinished' | 'same' | 'different';

/** Compares the words on paper, as typed, with a seal. Case, commas and numbers between them do not matter. */
export function compareWithSeal(typed: string, seal: readonly string[]): SealComparison {
  const words = typedWords(typed);
  if (words.length === 0) return 'empty';
  const isEndOpen = !/[^\p{L}]$/u.test(typed);
  const isWrong = words.some((word, index) => {
    const isBeingTyped = isEndOpen && index === words.length - 1 && words.length <= seal.length;
    return isBeingTyped ? !seal[index]?.startsWith(word) : word !== seal[index];
  });
  if (isWrong) return 'different';
  return words.length === seal.length && words.at(-1) === seal.at(-1) ? 'same' : 'unfinished';
}
