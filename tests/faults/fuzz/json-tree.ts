/** JSON as a tree that can hold what no object can: one key twice, `__proto__`, any order. */
export type Tree =
  | { readonly type: 'table'; readonly entries: readonly (readonly [string, Tree])[] }
  | { readonly type: 'list'; readonly items: readonly Tree[] }
  | { readonly type: 'value'; readonly text: string };

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { type: 'list', items: value.map(treeOf) };
  if (typeof value === 'object' && value !== null)
    return { type: 'table', entries: Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]) };
  return { type: 'value', text: JSON.stringify(value) };
}

export function textOfTree(tree: Tree): string {
  if (tree.type === 'value') return tree.text;
  if (tree.type === 'list') return `[${tree.items.map(textOfTree).join(',')}]`;
  return `{${tree.entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOfTree(inner)}`).join(',')}}`;
}

function sizeOf(tree: Tree): number {
  if (tree.type === 'value') return 1;
  const inner = tree.type === 'list' ? tree.items : tree.entries.map(([, value]) => value);
  return inner.reduce((sum, one) => sum + sizeOf(one), 1);
}

/** One hostile change to a tree. */
export interface Mutation {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'double' | 'rename' | 'insert' | 'wrap' | 'swap';
  readonly key: string;
  /** JSON text. */
  readonly value: string;
}

type Entry = readonly [string, Tree];

const changed = (entries: readonly Entry[], index: number, one: Mutation): readonly Entry[] => {
  const found = entries[index];
  if (found === undefined) return entries;
  const [key, value] = found;
  const other = entries[(index + 1) % entries.length] ?? found;
  const put = (...instead: readonly Entry[]) => entries.toSpliced(index, 1, ...instead);
  if (one.how === 'replace') return put([key, { type: 'value', text: one.value }]);
  if (one.how === 'remove') return put();
  if (one.how === 'double') return put(found, found);
  if (one.how === 'rename') return put([one.key, value]);
  if (one.how === 'insert') return put(found, [one.key, { type: 'value', text: one.value }]);
  if (one.how === 'wrap') return put([key, { type: 'table', entries: [[one.key, value]] }]);
  return put([key, other[1]]);
};

/** The tree with one change at its `at`-th node, counted from the top. */
export function mutate(tree: Tree, one: Mutation): Tree {
  let left = one.at % Math.max(1, sizeOf(tree));
  const walk = (node: Tree): Tree => {
    if (node.type === 'value') return node;
    const isList = node.type === 'list';
    let entries: readonly Entry[] = isList
      ? node.items.map((item, index) => [String(index), item])
      : node.entries;
    for (let index = 0; index < entries.length; index += 1) {
      const [key, value] = entries[index] ?? ['', node];
      const size = sizeOf(value);
      if (left === 0) {
        entries = changed(entries, index, one);
        left = -1;
        break;
      }
      left -= 1;
      if (left < size - 1) {
        entries = entries.with(index, [key, walk(value)]);
        break;
      }
      left -= size - 1;
    }
    return isList ? { type: 'list', items: entries.map(([, item]) => item) } : { type: 'table', entries };
  };
  return walk(tree);
}
