/** The parsed JSON of a file, before anything of it is believed. */
export type RawFile = { readonly [key: string]: unknown };

/** Turns a file of format `alongside/N` into `alongside/N+1`. Never edited after release. */
export interface Migration {
  /** N; the name of its file begins with it: `0001-….ts`. */
  readonly from: number;
  readonly what: string;
  readonly migrate: (raw: RawFile) => RawFile;
}

/** A file in the newest format that is known, or one from a newer version as it was. */
export type Migrated = { readonly state: 'ok' | 'migrated' | 'newer'; readonly raw: RawFile };

/** @throws where a migration is missing or out of order: then no file may be touched */
const checkSequence = (migrations: readonly Migration[]): void => {
  migrations.forEach((migration, index) => {
    if (migration.from !== index + 1) {
      throw new RangeError(
        `Migration ${index + 1} is missing or out of order: found one from ${migration.from}.`,
      );
    }
  });
};

/** Brings a file up to the newest format, one step at a time. A file of a format after that is left as it is. */
export function migrate(raw: RawFile, format: number, migrations: readonly Migration[]): Migrated {
  checkSequence(migrations);
  const newest = migrations.length + 1;
  if (format > newest) return { state: 'newer', raw };
  if (format === newest) return { state: 'ok', raw };
  const migrated = migrations
    .slice(format - 1)
    .reduce((file, step) => ({ ...step.migrate(file), format: `alongside/${step.from + 1}` }), raw);
  return { state: 'migrated', raw: migrated };
}
