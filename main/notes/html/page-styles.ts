import type { Element } from './page-tree.ts';
import { attributeOf } from './page-tree.ts';

/** Properties with their values, both in small letters. */
export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly declarations: Declarations;
  /** Ids before classes before tags; then the later one. */
  readonly rank: number;
}

/** What a page's own style sheets say of an element, and its `style`. */
export interface PageStyles {
  of(element: Element): Declarations;
}

const NO_DECLARATIONS: Declarations = new Map();

/** The properties that change what a person sees of the words. All others are not kept. */
const PROPERTIES = new Set(
  (
    'display visibility mso-hide opacity font font-size font-weight font-family text-decoration text-decoration-line ' +
    'vertical-align white-space mso-element mso-list list-style-type list-style'
  ).split(' '),
);
/** No page of people comes near these; beyond them a page's styles are not looked at. */
const MAX_RULES = 5_000;
const MAX_CLASSES = 40;
const MAX_STYLE_LENGTH = 20_000;

/** Reads `color: red; display: none`. */
export function readDeclarations(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of style.slice(0, MAX_STYLE_LENGTH).split(';')) {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!PROPERTIES.has(property)) continue;
    const value = part.slice(colon + 1).replace('!important', '');
    declarations.set(property, value.trim().toLowerCase());
  }
  return declarations;
}

/** `p.MsoNormal`, `.c1`, `#notes`, `p`: a single element. What depends on others is not looked at. */
const SIMPLE_SELECTOR = /^([a-z][a-z0-9]*)?(#[\w-]+)?((?:\.[\w-]+)*)$/i;

const toRule = (selector: string, declarations: Declarations, order: number): Rule | undefined => {
  const match = SIMPLE_SELECTOR.exec(selector);
  if (!match || selector === '') return undefined;
  const [, tag = '', id = '', classNames = ''] = match;
  const classes = classNames.split('.').filter((name) => name !== '');
  const rank = ((id ? 1_000 : 0) + classes.length * 10 + (tag ? 1 : 0)) * MAX_RULES * 2 + order;
  return { tag: tag.toLowerCase(), id: id.slice(1), classes, declarations, rank };
};

/** Where the block that opens at `open` is closed. */
const findBlockEnd = (css: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
};

/** The rules of a style sheet. Those within `@media` and its like are for other places than a screen, or not sure. */
const readRules = (css: string, into: Rule[]): void => {
  const plain = css.replace(/<!--|-->/g, ' ').replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, ' ');
  let from = 0;
  for (let open = plain.indexOf('{'); open >= 0; open = plain.indexOf('{', from)) {
    const end = findBlockEnd(plain, open);
    const prelude = plain.slice(from, open);
    const selectors = prelude.slice(prelude.lastIndexOf(';') + 1).trim();
    from = end + 1;
    if (selectors.startsWith('@') || selectors.length > MAX_STYLE_LENGTH) continue;
    const declarations = readDeclarations(plain.slice(open + 1, end));
    if (declarations.size === 0) continue;
    for (const selector of selectors.split(',')) {
      if (into.length >= MAX_RULES) return;
      const rule = toRule(selector.trim(), declarations, into.length);
      if (rule) into.push(rule);
    }
  }
};

const indexRules = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : rule.tag;
    const known = index.get(key);
    if (known) known.push(rule);
    else index.set(key, [rule]);
  }
  return index;
};

const applies = (rule: Rule, tag: string, id: string, classes: ReadonlySet<string>): boolean =>
  (rule.tag === '' || rule.tag === tag) &&
  (rule.id === '' || rule.id === id) &&
  rule.classes.every((name) => classes.has(name));

/** Reads the style sheets of a page. @param sheets - what stands in its `style` elements */
export function createPageStyles(sheets: readonly string[]): PageStyles {
  const rules: Rule[] = [];
  for (const css of sheets) readRules(css, rules);
  const index = indexRules(rules);
  const known = new Map<string, Declarations>();

  const fromSheets = (element: Element): Declarations => {
    const className = attributeOf(element, 'class') ?? '';
    const id = attributeOf(element, 'id') ?? '';
    const key = `${element.tagName} ${index.has(`#${id}`) ? id : ''} ${className}`;
    const found = known.get(key);
    if (found) return found;
    const classes = new Set(className.split(/\s+/).slice(0, MAX_CLASSES));
    const keys = [element.tagName, `#${id}`, ...[...classes].map((name) => `.${name}`)];
    const matching = keys
      .flatMap((one) => index.get(one) ?? [])
      .filter((rule) => applies(rule, element.tagName, id, classes))
      .sort((a, b) => a.rank - b.rank);
    const all = new Map(matching.flatMap(({ declarations }) => [...declarations]));
    known.set(key, all);
    return all;
  };

  const declarationsOf = (element: Element): Declarations => {
    const style = attributeOf(element, 'style');
    const declared = rules.length === 0 ? NO_DECLARATIONS : fromSheets(element);
    if (!style) return declared;
    const own = readDeclarations(style);
    return declared.size === 0 ? own : new Map([...declared, ...own]);
  };
  // An element is asked for several times in a row.
  let last: { readonly element: Element; readonly declarations: Declarations } | undefined;
  return {
    of: (element) => {
      if (last?.element !== element) last = { element, declarations: declarationsOf(element) };
      return last.declarations;
    },
  };
}
