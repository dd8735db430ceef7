/**
 * The strings that name things, as types that the compiler keeps apart: an id of one sort is refused where another is
 * wanted, and so is a label. A plain string fits each of them, so that literals, the keys of tables and what a file
 * says need no cast: kinds are found, not listed, and nothing is marked when the program runs. The price is that a
 * string of unknown origin is not caught; `isValidName`, `isValidId` and `isDot` judge those at run time.
 */
type Named<Sort extends string> = string & { readonly __sort?: Sort | undefined };

/** Name of a kind of record, camelCase: `barrier`. */
export type KindName = Named<'kind'>;

/** Name of a field, camelCase: `ownerRole`. */
export type FieldName = Named<'field'>;

/** Name of a register: a field, or what says whether the record exists: `+` alive, `-` deleted, `x` erased. */
export type RegisterName = FieldName | '+' | '-' | 'x';

/** Id of a record, unique over all kinds of a project. */
export type RecordId = Named<'record' | 'map'>;

/** Id of a record of the kind `map`: where one is wanted, the id of a record of any kind is refused. */
export type MapId = Named<'map'>;

/** Id of a replica: one opening of a project that edits it, 8 base62 characters. The file calls it a session. */
export type ReplicaId = Named<'replica'>;

/** `replica-counter`, the name of one edit: `Qm3xA9pL-12`. */
export type Dot = Named<'dot'>;

/** Name under which one computer lists a project; other computers have another for the same project. */
export type ProjectKey = Named<'project'>;

/** Words that people see for a kind, a field or a choice: never a name. */
export type Label = Named<'label'>;
