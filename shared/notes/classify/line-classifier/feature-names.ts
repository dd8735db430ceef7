/**
 * Gives the names of one sort of feature: “len 3”. Each is put together once, as every line has some twenty of them, and
 * a name that was looked up before is found faster. For values of which there are few.
 */
export function namesOf(sort: string): (value: string | number) => string {
  const known = new Map<string | number, string>();
  return (value) => {
    let name = known.get(value);
    if (name === undefined) {
      name = `${sort} ${value}`;
      known.set(value, name);
    }
    return name;
  };
}

/** The same of two values: “pair actions note”. */
export function namesOfPairs(sort: string): (one: string, other: string) => string {
  const known = new Map<string, (other: string) => string>();
  return (one, other) => {
    let names = known.get(one);
    if (names === undefined) {
      names = namesOf(`${sort} ${one}`);
      known.set(one, names);
    }
    return names(other);
  };
}
