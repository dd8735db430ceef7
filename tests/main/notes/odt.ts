import { zip } from './docx.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'drawing']
  .map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** The content of an OpenDocument text. @param body - what stands in `office:text`. @param styles - automatic styles */
export function odtContent(body: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

/** The smallest OpenDocument text. */
export function odt(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Buffer {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': odtContent(body, styles),
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:styles/></office:document-styles>`,
    ...more,
  });
}
