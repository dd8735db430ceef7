/** Why what was typed cannot stand where a number belongs. */
export type NotANumberReason = 'letters' | 'comma' | 'whole' | 'negative';

/** Digits with a comma before the tenths, as much of Europe writes them. */
const DECIMAL_COMMA = /^[-+]?\d*,\d+$/;

const SHAPE = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/** People write "45%": the sign says nothing that the place of the number does not. */
const bareOf = (text: string): string =>
  text
    .trim()
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '');

/** The reason, for a text of which it is known already that it cannot stand there. */
export function reasonNotANumber(text: string): NotANumberReason {
  const bare = bareOf(text);
  if (DECIMAL_COMMA.test(bare)) return 'comma';
  if (!SHAPE.test(bare)) return 'letters';
  return Number(bare) < 0 ? 'negative' : 'whole';
}

/** The reason as a sentence of its own. What became of what was typed is for the caller to say. */
export function notANumberInWords(reason: NotANumberReason): string {
  switch (reason) {
    case 'letters':
      return 'This is not a number.';
    case 'comma':
      return 'Write it with a point, such as 3.5.';
    case 'whole':
      return 'This must be a whole number.';
    case 'negative':
      return 'This cannot be below 0.';
  }
}

/** The same of a text that is named: "“5.5” is not a whole number." */
export function typedInWords(text: string): string {
  const reasons: { readonly [reason in NotANumberReason]: string } = {
    letters: 'is not a number',
    comma: `has a comma: write it with a point, ${bareOf(text).replace(',', '.')}`,
    whole: 'is not a whole number',
    negative: 'is below 0',
  };
  return `“${text}” ${reasons[reasonNotANumber(text)]}.`;
}
