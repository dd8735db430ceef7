import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import { toPagePart } from './html/page-part.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { looksLikeMail, readMail } from './mail-to-page.ts';
import { escapeHtml } from './xml-tree.ts';

const isRichText = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf';

/** A document within a document (a page, a saved page, text) as a part of a page; undefined for what is none of these. */
export async function readPart(bytes: Uint8Array): Promise<string | undefined> {
  if (isRichText(bytes)) return undefined;
  if (looksLikeMail(bytes)) {
    const { html, text } = await readMail(bytes);
    return html ? toPagePart(html) : `<pre>${escapeHtml(text ?? '')}</pre>`;
  }
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if (!decoded.isText) return undefined;
  return looksLikeHtml('', decoded.text)
    ? toPagePart(decoded.text)
    : `<pre>${escapeHtml(decoded.text)}</pre>`;
}
