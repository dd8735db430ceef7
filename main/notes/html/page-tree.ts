import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Parent = DefaultTreeAdapterMap['parentNode'];

export function isElement(node: Node | undefined | null): node is Element {
  return node !== undefined && node !== null && 'tagName' in node;
}

export function hasChildren(node: Node): node is Node & Parent {
  return 'childNodes' in node;
}

/** The words of a text node; undefined for any other. */
export function textOf(node: Node): string | undefined {
  return node.nodeName === '#text' && 'value' in node ? node.value : undefined;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

/** Children that are elements, or words. */
export function filledChildrenOf(parent: Parent): readonly Node[] {
  return parent.childNodes.filter((child) => isElement(child) || (textOf(child) ?? '').trim() !== '');
}

/** The elements and text nodes below a node in their order, without recursion: pages can be nested deeper than a stack. */
export function* nodesBelow(start: Node, isEntered: (element: Element) => boolean): Generator<Node> {
  const pending: Node[] = [start];
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node;
    if (!hasChildren(node) || (isElement(node) && !isEntered(node))) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) pending.push(child);
    }
  }
}
