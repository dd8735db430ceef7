/**
 * So many openings with an edit a project file may name: ten people for more than thirty years. Each is an entry of
 * `clock` and of `sessions` for good, together some 45 MB.
 */
export const MAX_SESSIONS = 500_000;

const isLong = (table: unknown): boolean =>
  typeof table === 'object' && table !== null && Object.keys(table).length > MAX_SESSIONS;

/** Whether a parsed file names more. */
export const namesTooMany = (raw: { readonly [key: string]: unknown }): boolean =>
  isLong(raw.clock) || isLong(raw.sessions);
