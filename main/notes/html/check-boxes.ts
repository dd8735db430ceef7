import { attributeOf, type Element, isElement } from './page-tree.ts';

const stateOf = (value: string | undefined): boolean | undefined => {
  if (value === undefined) return undefined;
  if (/^(?:true|checked|mixed|1|to-do:completed)$/i.test(value)) return true;
  return /^(?:false|unchecked|0|to-do)$/i.test(value) ? false : undefined;
};

const hasClass = (element: Element, names: RegExp): boolean =>
  names.test(attributeOf(element, 'class') ?? '');

/**
 * Whether the box of a to-do is ticked; undefined for what is none. Writers of pages mark them in their own ways: a field of
 * a form, a role, or (Quill, TipTap, Confluence, Notion, OneNote) attributes and classes.
 */
export function readCheckbox(element: Element): boolean | undefined {
  const { tagName } = element;
  if (tagName === 'input')
    return attributeOf(element, 'type')?.toLowerCase() === 'checkbox'
      ? attributeOf(element, 'checked') !== undefined
      : undefined;
  if (tagName === 'en-todo') return stateOf(attributeOf(element, 'checked') ?? 'false');
  if (/^(?:checkbox|menuitemcheckbox)$/.test(attributeOf(element, 'role') ?? ''))
    return stateOf(attributeOf(element, 'aria-checked') ?? 'false');
  if (tagName === 'div' && hasClass(element, /(?:^|\s)checkbox-(?:on|off)(?:\s|$)/))
    return hasClass(element, /checkbox-on/);
  if (tagName === 'p' || tagName === 'span')
    return stateOf(/^to-do\b[^,]*/.exec(attributeOf(element, 'data-tag') ?? '')?.[0]);
  if (tagName !== 'li') return undefined;
  const marked = stateOf(attributeOf(element, 'data-checked') ?? attributeOf(element, 'data-list'));
  if (marked !== undefined) return marked;
  const list = element.parentNode;
  const isTaskList = isElement(list) && hasClass(list, /(?:^|\s)(?:inline-task-list|checklist)(?:\s|$)/);
  return isTaskList ? hasClass(element, /(?:^|\s)(?:checked|done|completed)(?:\s|$)/) : undefined;
}
