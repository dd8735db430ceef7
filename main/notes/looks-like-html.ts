/** Whether a text is a page, by its file's ending or by how it begins. */
export function looksLikeHtml(name: string, text: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  const start = text.slice(0, 2000).replace(/^\s*(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]*?-->|\s)*/, '');
  // Markdown may well begin with a tag.
  if (/\.(?:md|markdown)$/i.test(name)) return /^<(?:!doctype html|html)\b/i.test(start);
  return /^(?:<!doctype html|<html|<head|<body|<(?:p|div|ul|ol|h[1-6]|article|main|section|table|meta)[\s>])/i.test(
    start,
  );
}
