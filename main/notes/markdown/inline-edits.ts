import { parseFragment } from 'parse5';
import { textOf } from '../html/page-tree.ts';
import { isBackArrow } from '../html/raised-words.ts';
import type { ReadingAccount } from '../reading-account.ts';
import { type Edit, lineBefore } from './line-edits.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { STRIKE_BEGINS, STRIKE_ENDS } from './struck-lines.ts';

const decodeEntity = (entity: string): string => {
  const [node] = parseFragment(entity).childNodes;
  const text = (node && textOf(node)) ?? entity;
  return text.replace(/[\u00a0\n\r\t]/g, ' ').replace(/[\u200b-\u200d\u2060\u00ad]/g, '');
};

const createEntityDecoder = (): ((entity: string) => string) => {
  const known = new Map<string, string>();
  return (entity) => {
    const text = known.get(entity) ?? decodeEntity(entity);
    known.set(entity, text);
    return text;
  };
};

const startsLine = (lined: string, at: number): boolean => lineBefore(lined, at).trim() === '';

/** An escaped sign is that sign, unless it would be read as a mark where it stands then. */
const escapeEdit = ({ from, to, isInTable }: MarkdownNode, lined: string): readonly Edit[] => {
  const sign = lined.charAt(from + 1);
  const isMark =
    /[~`]/.test(sign) || (sign === '|' && isInTable) || (/[#>|]/.test(sign) && startsLine(lined, from));
  return isMark ? [] : [{ from, to, text: sign }];
};

const definitionsOf = (nodes: readonly MarkdownNode[], lined: string): ReadonlyMap<string, string> =>
  new Map(
    nodes
      .filter(({ name }) => name === 'LinkReference')
      .map(({ from, to }) => /^\[([^\]]+)\]:\s*<?([^\s>]+)/.exec(lined.slice(from, to)))
      .flatMap((match): [string, string][] =>
        match ? [[(match[1] ?? '').toLowerCase(), match[2] ?? '']] : [],
      ),
  );

const linkEdit = (source: string, definitions: ReadonlyMap<string, string>): string | undefined => {
  const match = /^\[([^[\]]{1,400})\]\[([^[\]]{0,200})\]$/.exec(source);
  const address = match && definitions.get((match[2] || match[1] || '').toLowerCase());
  return address ? `[${match?.[1] ?? ''}](${address})` : undefined;
};

/** Entities, escapes, pictures and links whose address stands elsewhere. */
export function inlineEdits(
  nodes: readonly MarkdownNode[],
  lined: string,
  account: ReadingAccount,
): readonly Edit[] {
  const definitions = definitionsOf(nodes, lined);
  const decode = createEntityDecoder();
  return nodes.flatMap((node): readonly Edit[] => {
    const { name, from, to } = node;
    const source = lined.slice(from, to);
    if (name === 'Entity') {
      const text = decode(source);
      return [{ from, to, text: node.isInTable ? text.replaceAll('|', '\\|') : text }];
    }
    if (name === 'Escape') return escapeEdit(node, lined);
    if (name === 'HardBreak' && source.startsWith('\\')) return [{ from, to: from + 1, text: '' }];
    if (name === 'Image') {
      account.count('picture');
      return [{ from, to, text: '' }];
    }
    if (name === 'LinkReference') return source.startsWith('[^') ? [] : [{ from, to, text: '' }];
    if (name === 'Strikethrough' && source.includes('\n'))
      return [
        { from, to: from + 2, text: STRIKE_BEGINS },
        { from: to - 2, to, text: STRIKE_ENDS },
      ];
    if (name === 'Link' && isBackArrow(/^\[([^[\]]{0,12})\]\(#/.exec(source)?.[1] ?? 'words'))
      return [{ from, to, text: '' }];
    const link = name === 'Link' ? linkEdit(source, definitions) : undefined;
    return link === undefined ? [] : [{ from, to, text: link }];
  });
}
