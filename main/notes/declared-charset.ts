/** A page names its charset near its start; what Word writes before that is longer than what browsers look at. */
const LOOKED_AT = 16_000;

/** The charset that a page or an XML file names: in its XML declaration, or in a `meta` of either form. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const xml = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  if (xml) return xml;
  const visible = start.replace(/<!--[\s\S]*?-->/g, '');
  for (const [tag] of visible.matchAll(/<meta\s[^>]{0,1000}>/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)?.[1];
    if (charset) return charset;
  }
  return undefined;
}
