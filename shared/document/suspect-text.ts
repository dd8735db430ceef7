/** Lines (from 1) that git or another tool left where it could not join two versions. */
export const markerLines = (text: string): number[] => {
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (/^(?:<{7}|>{7}|\|{7}) |^={7}\r?$/.test(line) ? [index + 1] : []));
};

interface Scan {
  readonly twice: { readonly key: string; readonly line: number }[];
  readonly isOpen: boolean;
}

/** Walks JSON text once with a stack of its own, so that no nesting is too deep for it. */
const scan = (text: string): Scan => {
  const twice: { key: string; line: number }[] = [];
  const stack: (Set<string> | undefined)[] = [];
  const strings = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]\n]|"/g;
  let line = 1;
  for (let match = strings.exec(text); match !== null; match = strings.exec(text)) {
    const [token] = match;
    if (token === '\n') line += 1;
    else if (token === '{') stack.push(new Set());
    else if (token === '[') stack.push(undefined);
    else if (token === '}' || token === ']') stack.pop();
    else if (token === '"') return { twice, isOpen: true };
    else if (/\s*:/y.test(text.slice(strings.lastIndex, strings.lastIndex + 8))) {
      const keys = stack.at(-1);
      if (keys?.has(token)) twice.push({ key: token.slice(1, -1), line });
      keys?.add(token);
    }
  }
  return { twice, isOpen: stack.length > 0 };
};

/** Keys that stand twice in one object: JSON keeps the last without a word. */
export const duplicateKeys = (text: string): Scan['twice'] => scan(text).twice;

/** True where text ends inside a string, an object or a list. */
export const isCutShort = (text: string): boolean => scan(text).isOpen;
