/** One word of a line as the classifier sees it. */
export interface Token {
  /** As written, for the sentence that says why. */
  readonly word: string;
  /** Lower case, with one sort of apostrophe. */
  readonly lower: string;
  /** Without its ending: "waiting", "waits", "waited" are one. Numbers are a shape: `#`, `#year`, `#money`. */
  readonly stem: string;
  /** A capital letter where no sentence begins, or capitals only: likely a name. */
  isName: boolean;
}

const WORD =
  /[£€$]?\d(?:[\d,.:]*\d)?(?:%|st\b|nd\b|rd\b|th\b|am\b|pm\b|p\b)?|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Words that look like the form of another and are not. */
const KEEP = new Set(
  (
    'this his us is was has does thing things nothing something anything everything during being evening morning ' +
    'need bed red speed feed seed used less access process address always perhaps besides bring king ring string ' +
    'spring wedding bus gas yes plus hundred shed wing ceiling'
  ).split(' '),
);

const withoutPlural = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

const undouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** A light stem: plural, -ed and -ing go, and an e at the end, so that "chase", "chased", "chasing" meet. */
export function stemOf(lower: string): string {
  if (lower.length < 4 || KEEP.has(lower)) return lower;
  const word = lower.replace(/’s$/, '');
  if (word.length < 4 || KEEP.has(word)) return word;
  const single = withoutPlural(word);
  const bare = single.replace(/(?:ing|ed)$/, '');
  const stem = bare !== single && bare.length >= 3 && /[aeiouy]/.test(bare) ? undouble(bare) : single;
  return stem.length > 3 ? stem.replace(/(?<![aeiou])e$/, '').replace(/y$/, 'i') : stem;
}

const numberShape = (number: string): string => {
  if (/^[£€$]/.test(number)) return '#money';
  if (number.endsWith('%')) return '#%';
  if (/^(?:19|20)\d\d$/.test(number)) return '#year';
  if (/(?:am|pm)$|^\d{1,2}[.:][0-5]\d$/.test(number)) return '#time';
  if (/(?:st|nd|rd|th)$/.test(number)) return '#th';
  const value = Number(number.replaceAll(/[,.:]+$|,/g, ''));
  return value > 99 ? '#big' : '#';
};

/** What a word is by itself, wherever it stands. */
interface WordForm {
  readonly lower: string;
  readonly stem: string;
  readonly isCapital: boolean;
  readonly isShouted: boolean;
}

const formOf = (word: string): WordForm => {
  const first = word.charCodeAt(0);
  const isNumber = (first >= 48 && first <= 57) || '£€$'.includes(word.charAt(0));
  const lower = word.toLowerCase().replaceAll("'", '’');
  const isCapital = !isNumber && word.charAt(0) !== lower.charAt(0);
  const isShouted = isCapital && word.length > 1 && word === word.toUpperCase();
  return { lower, stem: isNumber ? numberShape(lower) : stemOf(lower), isCapital, isShouted };
};

/** Lines share their words: so many are remembered, then it begins anew. */
const MAX_FORMS = 20_000;
const MAX_REMEMBERED = 40;
const forms = new Map<string, WordForm>();

const knownForm = (word: string): WordForm => {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size >= MAX_FORMS) forms.clear();
  const form = formOf(word);
  if (word.length <= MAX_REMEMBERED) forms.set(word, form);
  return form;
};

const SENTENCE_BEFORE = /[.!?:"“‘—–-]\s*$/;

/** A capital that no sentence gives: "i" is nobody. */
const isNameLike = ({ lower, isShouted }: WordForm, word: string, beginsSentence: boolean): boolean =>
  lower !== 'i' && !lower.startsWith('i’') && (!beginsSentence || (isShouted && word.length <= 3));

/** The words of a line, at most `limit`: longer ones are documents, and say what they are at their start. */
export function tokensOf(text: string, limit: number): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    const form = knownForm(word);
    const isName =
      form.isCapital &&
      isNameLike(form, word, tokens.length === 0 || SENTENCE_BEFORE.test(text.slice(end, match.index)));
    tokens.push({ word, lower: form.lower, stem: form.stem, isName });
    end = match.index + word.length;
    if (tokens.length >= limit) break;
  }
  return tokens;
}
