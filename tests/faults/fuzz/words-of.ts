type Raw = { readonly [key: string]: unknown };

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A decimal as a whole number and a power of ten. */
const decimal = (text: string): { readonly whole: bigint; readonly power: number } => {
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const [before = '', after = ''] = digits.split('.');
  return { whole: BigInt(before + after), power: Number(power) - after.length };
};

/** Whether a double, written down again, is another number. Reckoned apart from the reader, in whole numbers. */
const isInexact = (text: string): boolean => {
  const value = Number(text);
  const [one, other] = [decimal(text), decimal(Number.isFinite(value) ? String(value) : '0')];
  if (one.whole === 0n || other.whole === 0n) return one.whole !== other.whole;
  const shift = one.power - other.power;
  if (Math.abs(shift) > 2_000) return true;
  const tens = 10n ** BigInt(Math.abs(shift));
  return shift > 0 ? one.whole * tens !== other.whole : one.whole !== other.whole * tens;
};

const WORD_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** What JSON text says, with every number that a double can't hold as the text `number 1e400`. */
export function parseExactly(text: string): unknown {
  return JSON.parse(
    text
      .replace(/^\uFEFF/, '')
      .replace(WORD_OR_NUMBER, (found) =>
        found.startsWith('"') || !isInexact(found) ? found : `"number ${found}"`,
      ),
  );
}

/** What must be found again wherever it stood: marked words in values and names, and the text of such numbers. */
export function wordsOf(whole: unknown): readonly string[] {
  const open = [whole];
  const found: string[] = [];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') {
      found.push(...(value.match(/canary \d+/g) ?? []));
      if (value.startsWith('number ')) found.push(value.slice('number '.length));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) open.push(key, inner ?? false);
    }
  }
  return found;
}

const isErased = (record: unknown): boolean => {
  const stamp = isRaw(record) && Object.hasOwn(record, '~') ? record['~'] : undefined;
  return isRaw(stamp) && Object.keys(stamp).join() === 'x' && /^[A-Za-z0-9]+-\d+$/.test(String(stamp.x));
};

/** A file as parsed, without records that it says to be erased: an erasure beats every value, also in another place. */
export function withoutErased(raw: Raw): Raw {
  const gone = new Set<string>();
  const each = (visit: (table: Raw, kind: string, id: string) => void): void => {
    for (const place of [raw.records, raw.trash].filter(isRaw))
      for (const [kind, table] of Object.entries(place))
        if (isRaw(table)) for (const id of Object.keys(table)) visit(table, kind, id);
  };
  each((table, kind, id) => {
    if (isErased(table[id])) gone.add(`${kind} ${id}`);
  });
  const tables = (place: unknown): unknown =>
    isRaw(place)
      ? Object.fromEntries(
          Object.entries(place).map(([kind, table]) => [
            kind,
            isRaw(table)
              ? Object.fromEntries(Object.entries(table).filter(([id]) => !gone.has(`${kind} ${id}`)))
              : table,
          ]),
        )
      : place;
  return { ...raw, records: tables(raw.records), trash: tables(raw.trash) };
}
