/** Attributes by which screens name their parts; a part that is drawn anew has the same. */
const PART_ATTRIBUTES = [
  'data-line',
  'data-row',
  'data-more',
  'data-section',
  'data-block',
  'data-column',
  'data-field',
  'data-card',
];

const selectorStepOf = (element: Element): string => {
  const name = PART_ATTRIBUTES.find((one) => element.hasAttribute(one));
  if (name !== undefined) return `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
  // Classes after the first say in which state a part is.
  const [first] = element.classList;
  return first === undefined ? element.localName : `${element.localName}.${CSS.escape(first)}`;
};

const selectorPathOf = (element: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    steps.unshift(selectorStepOf(at));
  return steps.join('>');
};

/**
 * Remembers an element. @returns what finds it: itself while it is on the page, else what stands in its place after it
 * was drawn anew, else undefined
 */
export function createElementLocator(element: Element): () => Element | undefined {
  const path = selectorPathOf(element);
  const index = path === '' ? -1 : [...document.querySelectorAll(path)].indexOf(element);
  return () => (element.isConnected ? element : document.querySelectorAll(path || 'body')[index]);
}
