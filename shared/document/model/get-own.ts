/**
 * What lies in a table under a key, or undefined. Ids come from files that anybody may have written: `toString`
 * must not find what every object inherits, so every look-up by a key from outside goes through here.
 */
export function getOwn<T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  if (table === undefined) return undefined;
  const value = table[key];
  // What objects inherit are functions, which no JSON holds, and `__proto__`: only these need the slower question.
  if (typeof value !== 'function' && key !== '__proto__') return value;
  return Object.hasOwn(table, key) ? value : undefined;
}
