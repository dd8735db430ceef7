/**
 * Replicas that a project file may name, one for each opening that edited it: ten people for more than thirty years.
 * Each is an entry of `clock` and of `sessions` for good, together some 45 MB.
 */
export const MAX_REPLICAS = 500_000;

const isTooLarge = (table: unknown): boolean =>
  typeof table === 'object' && table !== null && Object.keys(table).length > MAX_REPLICAS;

/** Whether a parsed file names more replicas than `MAX_REPLICAS`. */
export function hasTooManyReplicas(raw: { readonly [key: string]: unknown }): boolean {
  return isTooLarge(raw.clock) || isTooLarge(raw.sessions);
}
