/** Said where what somebody else wrote to the file was taken in. Two who share a file hear it in every run. */
const TAKEN_IN = 'This file was changed elsewhere. What is new in it is here now.';

/** Said where a version that held less was put over the file. */
export const OLDER =
  'An older version was put in place of this file. Nothing is lost: what you have here is written again.';

/** Whatever else may be said by itself, each only where its meddler came by. The file is never renamed for good. */
const possible: readonly RegExp[] = [
  /^“(Street( backup| \(1\)| \(Ann's conflicted copy( \d+)?\))\.alongside\.json|The changed file)” was brought in\.$/,
  /^The file was touched outside Alongside, without any difference in what it says\. Your next change writes it anew\.$/,
  /^The file was damaged outside Alongside\. It is written again from what you had here, and the damaged one was kept\.$/,
  /^The file is no longer at \S+\/drive\/Street\.alongside\.json\. Your next change writes it there again\.$/,
];

/** How often each sentence was said to any of several. */
export function together(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const [sentence, times] of all.flatMap((heard) => [...heard])) {
    sum.set(sentence, (sum.get(sentence) ?? 0) + times);
  }
  return sum;
}

/** Sentences that every run brings about and nobody was told. */
export function unsaid(heard: ReadonlyMap<string, number>): readonly string[] {
  return [TAKEN_IN, OLDER].filter((sentence) => !heard.has(sentence));
}

/** Sentences that nothing here gives a reason for. */
export function strange(heard: ReadonlyMap<string, number>): readonly string[] {
  return [...heard.keys()].filter(
    (sentence) => sentence !== TAKEN_IN && sentence !== OLDER && !possible.some((one) => one.test(sentence)),
  );
}
