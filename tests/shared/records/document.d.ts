import type { Fields, ProjectDocument } from '../../../shared/document/document.ts';
import { type Change } from '../../../shared/document/edit.ts';
/** Changes in one line each: `['test', 't1', {…}]` adds, `['t1', 'follows', 't0']` links. */
export type Line = readonly [kind: string, id: string, fields: Fields] | readonly [from: string, relation: string, to: string];
export declare const changeOf: (line: Line) => Change;
export declare const edited: (document: ProjectDocument, ...changes: Change[]) => ProjectDocument;
/** A document with these records. */
export declare const documentOf: (...lines: Line[]) => ProjectDocument;
/** Why these changes would be refused; undefined where they would be taken. */
export declare const refusal: (document: ProjectDocument, ...changes: Change[]) => string | undefined;
/** Rules that a document breaks for people to look at: `test t1 planIncomplete`. */
export declare const rulesBroken: (document: ProjectDocument) => readonly string[];
