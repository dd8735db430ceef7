/** Where what began with the sign at `at` ends: after an escape or after a class. */
const endOf = (source: string, at: number): number => {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
};

/** Where the groups that may be missing begin: "(?:the )?", "(?:very ){0,2}". */
const optionalGroups = (source: string): ReadonlySet<number> => {
  const open: number[] = [];
  const optional = new Set<number>();
  for (let at = 0; at < source.length; at = endOf(source, at)) {
    if (source[at] === '(') open.push(at);
    if (source[at] !== ')') continue;
    const start = open.pop() ?? 0;
    if (source.startsWith('(?:', start) && /^(?:[?*]|\{0)/.test(source.slice(at + 1, at + 3)))
      optional.add(start);
  }
  return optional;
};

/**
 * The same pattern for `test`, for the whole match and for named groups, with groups that capture where they may be missing. V8 compiles what follows such a group
 * again for each way to it, but not where it captures: that takes a third to a tenth of the time, and compiling is most
 * of the time that notes of a page take. A pattern with numbered references stays as it is.
 */
export function captureOptional(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (/\\[1-9]/.test(source)) return pattern;
  const groups = optionalGroups(source);
  let captured = '';
  let from = 0;
  for (const at of [...groups].sort((one, other) => one - other)) {
    captured += `${source.slice(from, at)}(`;
    from = at + '(?:'.length;
  }
  return groups.size === 0 ? pattern : new RegExp(captured + source.slice(from), flags);
}
