import type { Line } from './split-lines.ts';

const HEADER =
  /^(?:from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments?|received|x-[\w-]+|message-id|mime-version|content-type)\s?:(?:\s|$)/i;
const CERTAIN_HEADER = /^(?:from|sent|to|cc|bcc|subject|reply-to|importance)\s?:\s/i;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const ATTRIBUTION =
  /^(?:on\s.{6,140}\bwrote\s?:|-{2,}\s?(?:original|forwarded) message\s?-{2,}|begin forwarded message\s?:|_{10,})$/i;
const SALUTATION =
  /^(?:dear|hi|hello|hiya|hey|morning|afternoon|evening|good (?:morning|afternoon|evening)|greetings|bore da|annwyl)\b[^.!?:;]{0,50}[,!.–-]?$/i;
const SIGN_OFF =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|with)?\s?(?:regards|wishes|thanks)|(?:all the )?best|cheers|ta|thanks(?: (?:again|all|everyone|so much|in advance|very much))?|thank you(?: all)?|yours(?: (?:sincerely|faithfully|truly))?|sincerely|take care|speak soon|bye(?: for now)?|see you(?: (?:all|then|soon|there))?|cofion|diolch|(?:big |much |lots of |all my )?love|x{1,3})(?:[,.!–-]+|\s(?:x+|everyone|all)[,.!]?)?$/i;
const SENT_FROM = /^(?:sent from my|get outlook for|sent (?:via|with|using)|this was sent from)\b.{0,60}$/i;
const DISCLAIMER =
  /\b(?:this|the) (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|intended|privileged|addressee|recipient|virus|monitor)|\bthis (?:e-?mail|message) is (?:meant|only) for\b|\bif you (?:have (?:received|had|got) (?:it|this)|have received|have it|are not the intended|received) .{0,60}\b(?:error|recipient|mistake|delete)|\bplease (?:think of|consider) the (?:trees|environment|planet)|\bany attachments? (?:are|is|may)\b.{0,60}\b(?:confidential|privileged)|\b(?:intended solely|scanned for viruses|views expressed in this|delete it and tell the sender|notify the sender)\b/i;
/** Who somebody is and where they can be reached: nothing of the meeting. */
const SIGNATURE_LINE =
  /\b(?:she\/her|he\/him|they\/them|tel|mob|mobile|phone|ext|fax|www\.|https?:|registered (?:charity|company|office|in england)|charity no|i work|my working days|working (?:days|hours)|part[- ]time)\b|\+?\d[\d ()]{8,}\d|[|]|@/i;
const MAX_SIGNATURE_LINES = 9;

/** Why the head of an e-mail is left out. */
export const HEAD_OF_MAIL = 'The head of an e-mail.';

const SENTENCES = {
  header: HEAD_OF_MAIL,
  attribution: 'The line of an e-mail that says whom it quotes.',
  salutation: 'A greeting of an e-mail.',
  signOff: 'The end of an e-mail.',
  signature: 'The signature of an e-mail.',
  disclaimer: 'The standard small print of an e-mail.',
} as const;

interface State {
  readonly lines: readonly Line[];
  readonly reasons: Map<number, string>;
}

const bodyOf = (line: Line | undefined): string => line?.text ?? '';

/** Runs of header lines: two at least, one of them certain, or one with an address. */
const markHeaders = ({ lines, reasons }: State): boolean => {
  let hasMail = false;
  for (let index = 0; index < lines.length; index += 1) {
    let end = index;
    let certain = 0;
    while (end < lines.length && HEADER.test(bodyOf(lines[end]))) {
      if (CERTAIN_HEADER.test(bodyOf(lines[end]))) certain += 1;
      end += 1;
    }
    const run = lines.slice(index, end);
    const isMail =
      (run.length >= 2 && certain >= 2) ||
      run.some((line) => /^(?:from|to|cc)\s?:/i.test(line.text) && ADDRESS.test(line.text));
    if (isMail) {
      hasMail = true;
      for (const line of run)
        if (!/^subject\s?:/i.test(line.text)) reasons.set(line.lineNumber, SENTENCES.header);
    }
    if (run.length > 0) index = end - 1;
  }
  return hasMail;
};

const markSignature = ({ lines, reasons }: State, start: number, depth: number, isCertain: boolean): void => {
  let taken = 0;
  for (let index = start; index < lines.length && taken < MAX_SIGNATURE_LINES; index += 1) {
    const line = lines[index];
    if (!line || line.quoteDepth !== depth || reasons.has(line.lineNumber)) return;
    if (line.text === '') continue;
    const gap = bodyOf(lines[index - 1]) === '' && index > start;
    const isShort = line.width <= 64 && !/[.!?]$/.test(line.text);
    const speaks = SIGNATURE_LINE.test(line.text);
    if (line.marker?.style === 'bullet' || /^p\.?\s?s\b/i.test(line.text)) return;
    if (gap && taken >= 1 && !speaks && !(isShort && /^[\p{Lu}]/u.test(line.text) && isCertain)) return;
    // who signs may say so in a sentence
    const isFirst = isCertain && taken === 0 && line.width <= 100;
    if (!isShort && !speaks && !isFirst) return;
    reasons.set(line.lineNumber, SENTENCES.signature);
    taken += 1;
  }
};

const markLine = (state: State, index: number, hasMail: boolean): void => {
  const { lines, reasons } = state;
  const line = lines[index];
  if (!line || line.text === '' || reasons.has(line.lineNumber)) return;
  const set = (why: string): void => void reasons.set(line.lineNumber, why);
  const { text } = line;
  if (ATTRIBUTION.test(text)) set(SENTENCES.attribution);
  else if (SENT_FROM.test(text)) set(SENTENCES.signature);
  else if (DISCLAIMER.test(text)) set(SENTENCES.disclaimer);
  else if (hasMail && SALUTATION.test(text)) set(SENTENCES.salutation);
  else if (hasMail && line.raw.replace(/^[>\s]+/, '') === '--')
    markSignature(state, index + 1, line.quoteDepth, true);
  else if (NAME_AND_KISS.test(text) && isNearEnd(lines, index)) set(SENTENCES.signature);
  else if (SIGN_OFF.test(text) && text.length <= 40 && (hasMail || isNearEnd(lines, index))) {
    set(SENTENCES.signOff);
    markSignature(state, index + 1, line.quoteDepth, hasMail);
  }
};

/** "Dee x": who wrote it, with a kiss. */
const NAME_AND_KISS = /^\p{Lu}[\p{L}'’-]+(?: (?:&|and|\+) \p{Lu}[\p{L}'’-]+)? x{1,4}$/u;

const isNearEnd = (lines: readonly Line[], index: number): boolean => lines.length - index <= 6 && index > 3;

/** "On Mon, 19 Jan 2026 at 09:08," and "Moss wrote:" on two lines. */
const markWrappedAttributions = ({ lines, reasons }: State): void => {
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (!below || below.quoteDepth !== line.quoteDepth || !/\bwrote\s?:$/i.test(below.text)) return;
    if (!/^on\s/i.test(line.text) || line.text.length > 120 || below.text.length > 90) return;
    reasons.set(line.lineNumber, SENTENCES.attribution);
    reasons.set(below.lineNumber, SENTENCES.attribution);
  });
};

/** A name alone at the end of what was quoted: "> Moss". */
const markLoneNames = ({ lines, reasons }: State): void => {
  lines.forEach((line, index) => {
    const { text } = line;
    if (text === '' || text.length > 30 || reasons.has(line.lineNumber) || line.marker) return;
    if (!/^[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’.-]*){0,2}(?: x+)?$/u.test(text)) return;
    const next = lines.slice(index + 1, index + 4).find((one) => one.text !== '');
    const ends =
      next === undefined ||
      next.quoteDepth !== line.quoteDepth ||
      reasons.has(next.lineNumber) ||
      /^(?:sent from|--)/i.test(next.text);
    if ((ends && bodyOf(lines[index - 1]).length !== 0) || (ends && index > 0))
      reasons.set(line.lineNumber, SENTENCES.signature);
  });
};

/** What mail leaves around its words: heads, greetings, ends, signatures, disclaimers. By number of the line. */
export function emailResidue(lines: readonly Line[]): ReadonlyMap<number, string> {
  const state: State = { lines, reasons: new Map() };
  const hasMail = markHeaders(state);
  if (hasMail) markWrappedAttributions(state);
  for (let index = 0; index < lines.length; index += 1) markLine(state, index, hasMail);
  if (hasMail) markLoneNames(state);
  return state.reasons;
}
