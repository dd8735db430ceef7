import type { ReadingAccount } from '../reading-account.ts';
import { isHidden, isIgnored } from './element-look.ts';
import type { PageStyles } from './page-styles.ts';
import { attributeOf, type Element, isElement } from './page-tree.ts';
import { textContentOf, textLinesOf } from './text-content.ts';

const UNREAD_TAGS = new Map([
  ['math', 'equation'],
  ['audio', 'recording'],
  ['video', 'recording'],
  ['object', 'embedded document'],
]);

const RESIDUE = 'The menu and the foot of the page were left out.';

const MARGIN_RESIDUE = 'The headers and footers of the pages were left out.';

/** Lists what is seen of a page and is none of its notes: its words are left out, not lost. */
export function takeOutPart(
  element: Element,
  styles: PageStyles,
  why: string,
  account: ReadingAccount,
): void {
  for (const text of textLinesOf({ ...element, tagName: 'div' }, styles))
    if (/[\p{L}\p{N}]/u.test(text)) account.takeOut({ line: PAGE_LINE, text, why });
}

/** Lines of a page have no numbers in its file. */
const PAGE_LINE = 0;

/** Google Docs' export has comments at its end: each begins with a link back to its place. */
const isGoogleComment = (element: Element): boolean => {
  const first = element.tagName === 'div' ? element.childNodes.find(isElement) : undefined;
  const link = first?.childNodes.find(isElement);
  return link?.tagName === 'a' && /^#cmnt_ref/.test(attributeOf(link, 'href') ?? '');
};

/** Whether an element holds what stands in the margin of a document: comments, headers, footers. */
const isMargin = (element: Element, styles: PageStyles, account: ReadingAccount): boolean => {
  const role = styles.of(element).get('mso-element');
  if (role === 'comment-list') return false;
  if (role === 'comment' || isGoogleComment(element)) account.count('comment');
  else if (role === 'header' || role === 'footer') {
    account.remark(MARGIN_RESIDUE);
    takeOutPart(element, styles, 'It stands at the edge of every page.', account);
  } else return false;
  return true;
};

/** Whether an element is not read: what is not is counted, or is none of the notes. */
export function isUnread(element: Element, styles: PageStyles, account: ReadingAccount): boolean {
  const look = styles.of(element);
  if (isIgnored(element)) {
    const what = UNREAD_TAGS.get(element.tagName);
    if (what && !isHidden(element, look)) account.count(what);
    const isResidue = /^(?:nav|footer)$/.test(element.tagName) && !isHidden(element, look);
    if (isResidue && textContentOf({ ...element, tagName: 'div' }, styles) !== '') {
      account.remark(RESIDUE);
      takeOutPart(element, styles, 'It belongs to the menu or the foot of the page.', account);
    }
    return true;
  }
  if (!isHidden(element, look)) return isMargin(element, styles, account);
  const shown = { ...element, tagName: 'div', attrs: [] };
  if (/[\p{L}\p{N}]/u.test(textContentOf(shown, styles))) account.count('hidden passage');
  return true;
}

const isTiny = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(attributeOf(element, side) ?? ''));

/** A picture's words: none, unless it stands for an emoji. One that says something to those who see it is counted. */
export function readPicture(element: Element, account: ReadingAccount): string {
  const alternative = attributeOf(element, 'alt');
  if (alternative && /^\p{Extended_Pictographic}/u.test(alternative) && !/\p{L}/u.test(alternative))
    return alternative;
  const isDecorative =
    alternative === '' ||
    isTiny(element) ||
    /^(?:presentation|none)$/.test(attributeOf(element, 'role') ?? '');
  if (!isDecorative) account.count('picture');
  return '';
}
