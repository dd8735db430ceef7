import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

const key = z.string().min(1).max(64);
const keyInput = z.object({ key });
/** Bytes as base64, at most 64 MB and a little (the reader judges the size in words). */
const bytes = z.string().max(100_000_000);
const value = z.json();
/** Copies beside a project's file (`name (1)`, a sync program's conflicted copy) that hold more. */
const siblingCopiesSchema = z.array(z.object({ name: z.string(), incomingId: z.string() }));

const write = z.object({
  kind: z.string().max(200),
  id: z.string().max(400),
  register: z.string().max(200),
  value: value.optional(),
  seen: z.array(z.string().max(64)),
});
export const editSchema = z.object({ writes: z.array(write).min(1) });

export const projectSummarySchema = z.object({
  key,
  project: z.string(),
  title: z.string(),
  aim: z.string(),
  stage: z.string(),
  /** Where the file lies; `inFolder` says it is ours to bin. */
  path: z.string(),
  inFolder: z.boolean(),
  missing: z.boolean(),
  sample: z.boolean(),
  binned: z.boolean(),
  /** ISO time of the last change that we know of. */
  changedAt: z.string().nullable(),
  counts: z.object({ hypothesis: z.number(), test: z.number(), learning: z.number(), cards: z.number() }),
  clashes: z.number(),
  due: z.array(z.object({ on: z.string(), title: z.string() })),
});
export type ProjectSummary = z.infer<typeof projectSummarySchema>;

/** How reading a file ended. `key` says that it is in the list now; `sentence` is for people. */
export const openOutcomeSchema = z.object({
  outcome: z.enum([
    'ok',
    'migrated',
    'brokenRecords',
    /** `incoming` names what the file says: take it in, or `project.leaveOut`. It is not written before. */
    'changedOutside',
    'newer',
    'sealed',
    'notOurs',
    'cutShort',
    'conflictMarkers',
    'tooLarge',
    'missing',
    'unreadable',
    'cancelled',
    /** A copy of a project that is here already: `project.preview` and `project.takeIn` merge it. */
    'sameProject',
    /** The file is older than what was here; `incoming` names what it lacks: take it in, or `project.leaveOut`. */
    'olderCopy',
    /** Open, but changes of earlier could not be brought in: `details` say where they are kept. */
    'keptAside',
    /** Open for reading: its counters are at their end. `library.duplicate` makes a project of it that has room again. */
    'countersUsedUp',
    /** Where no native dialog exists: ask for a path. */
    'noDialog',
  ]),
  key: key.optional(),
  /** Names received bytes that wait for a decision. */
  incomingId: z.string().optional(),
  sentence: z.string(),
  details: z.array(z.string()),
});
export type OpenOutcome = z.infer<typeof openOutcomeSchema>;

/** The state of saving, said truly. */
export const saveStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), at: z.string() }),
  z.object({ state: z.literal('saving') }),
  z.object({ state: z.literal('failed'), reason: z.string(), sentence: z.string() }),
]);
export type SaveState = z.infer<typeof saveStateSchema>;

/** What an open project tells its windows. Documents and records travel as JSON text: one parse, no walking. */
export const projectEventSchema = z.discriminatedUnion('type', [
  /** Records after an edit by any window: `records` is JSON of `[kind, id, StoredRecord, 'live'|'trash'][]`. */
  z.object({
    type: z.literal('edited'),
    dot: z.string(),
    /** The one that the window gave, so that it knows its own edit again before the answer comes. */
    nonce: z.string().optional(),
    /** JSON of who the session was, with its first edit. */
    info: z.string().optional(),
    records: z.string(),
  }),
  /** Everything anew: a merge, a change outside, a restore. */
  z.object({ type: z.literal('replaced'), document: z.string(), reason: z.string() }),
  z.object({ type: z.literal('save'), save: saveStateSchema }),
  z.object({ type: z.literal('notice'), sentence: z.string() }),
  z.object({ type: z.literal('beside'), siblingCopies: siblingCopiesSchema }),
  /** The file was changed outside and a person is asked, or that is answered: what `open` would say now. */
  z.object({ type: z.literal('outcome'), outcome: openOutcomeSchema }),
]);
export type ProjectEvent = z.infer<typeof projectEventSchema>;

export const settingsSchema = z.object({
  theme: z.enum(['light', 'dark', 'auto']),
  org: z.string().max(120),
  role: z.string().max(120),
  railWords: z.boolean(),
  tourSeen: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

const mergeCountsSchema = z.object({
  incoming: z.number(),
  clashes: z.number(),
  overridden: z.number(),
  lines: z.array(z.string()),
});

/** A kept version, as far as it is known without reading it. */
const versionSummarySchema = z.object({
  number: z.number(),
  /** ISO time. */
  at: z.string(),
  reason: z.string(),
  /** What somebody called it; empty for those that Alongside kept by itself. */
  name: z.string(),
  /** Organisation and role of whoever had written last; empty where nobody knows. */
  by: z.string(),
  cards: z.number().nullable(),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

const versionEntrySchema = z.object({
  kind: z.string(),
  label: z.string(),
  title: z.string(),
  isCard: z.boolean(),
  /** Labels of the fields that would say something else. */
  fields: z.array(z.string()),
});
export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** `cards` and `entries` count all; `lines` are as many as anybody reads. */
const versionSideSchema = z.object({
  cards: z.number(),
  entries: z.number(),
  lines: z.array(versionEntrySchema),
});

const comparedVersionSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('ok'),
    by: z.string(),
    cards: z.number(),
    comesBack: versionSideSchema,
    goes: versionSideSchema,
    changed: versionSideSchema,
    /** Links and places on maps that come, go or change. */
    links: z.number(),
    places: z.number(),
  }),
  z.object({ outcome: z.literal('damaged'), sentence: z.string() }),
]);
export type ComparedVersion = z.infer<typeof comparedVersionSchema>;

/** Every request and event between a window and the services. The only list; all types derive from it. */
export const contract = {
  app: {
    about: oc.output(
      z.object({
        version: z.string(),
        shell: z.enum(['electron', 'browser']),
        home: z.string(),
        today: z.string(),
      }),
    ),
    settings: oc.output(settingsSchema),
    updateSettings: oc.input(settingsSchema.partial()).output(settingsSchema),
  },
  library: {
    list: oc.output(z.array(projectSummarySchema)),
    watch: oc.output(eventIterator(z.array(projectSummarySchema))),
    create: oc
      .input(
        z.object({
          title: z.string().trim().min(1).max(280),
          aim: z.string().max(280),
          population: z.string().max(2000),
          objectives: z.array(z.string()),
          leadRole: z.string().max(280),
          stage: z.string(),
        }),
      )
      .output(keyInput),
    createSample: oc.output(keyInput),
    /** Edit a file where it lies. */
    openPath: oc.input(z.object({ path: z.string().min(1) })).output(openOutcomeSchema),
    /** The native dialog; `noDialog` in the browser shell. */
    openDialog: oc.output(openOutcomeSchema),
    /** A copy that arrived: kept as a project of its own, or `sameProject`. */
    receive: oc.input(z.object({ name: z.string(), bytes })).output(openOutcomeSchema),
    /** Keeps a received copy of a project that is here as a separate one. */
    keepAsSeparate: oc.input(z.object({ incomingId: z.string() })).output(keyInput),
    rename: oc.input(keyInput.extend({ title: z.string().trim().min(1).max(280) })).output(z.void()),
    duplicate: oc.input(keyInput).output(keyInput),
    /** Files in our folder go to the bin; others only leave the list. */
    moveToBin: oc.input(keyInput).output(z.void()),
    restoreFromBin: oc.input(keyInput).output(z.void()),
  },
  project: {
    open: oc.input(keyInput).output(
      z.object({
        /** JSON text of the `ProjectDocument`. */
        document: z.string(),
        readOnly: z.boolean(),
        save: saveStateSchema,
        outcome: openOutcomeSchema,
        path: z.string(),
        /** Sessions of this copy of the app, so that "yours" can be told from "theirs". */
        ownReplicas: z.array(z.string()),
        siblingCopies: siblingCopiesSchema,
      }),
    ),
    watch: oc.input(keyInput).output(eventIterator(projectEventSchema)),
    commit: oc
      /** `nonce`: a random text per edit. Asking again with the same one never makes the edit twice. */
      .input(
        keyInput.extend({
          edit: editSchema,
          nonce: z.string().min(1).max(64).optional(),
          /** It takes back, or makes again, what was so before: no guard of a lifecycle stands in its way. */
          isHistoryStep: z.boolean().optional(),
        }),
      )
      .output(z.object({ dot: z.string(), save: saveStateSchema }))
      .errors({
        REFUSED: { data: z.object({ sentence: z.string() }) },
        NOT_SAVED: { data: z.object({ reason: z.string(), sentence: z.string() }) },
      }),
    previewMerge: oc.input(keyInput.extend({ incomingId: z.string() })).output(mergeCountsSchema),
    mergeIncoming: oc.input(keyInput.extend({ incomingId: z.string() })).output(mergeCountsSchema),
    /** Waiting bytes are not wanted; an older copy stays as it is, what it lacks stays among the versions; a file changed outside is written from what is here, and kept among the versions. */
    dismissIncoming: oc.input(keyInput.extend({ incomingId: z.string() })).output(z.void()),
    /** Versions kept in the app's own folder, newest first. */
    versions: oc.input(keyInput).output(z.array(versionSummarySchema)),
    /** Keeps the project as it is now as a version that is never thinned out. */
    keepVersion: oc.input(keyInput.extend({ name: z.string().trim().max(120).default('') })).output(z.void()),
    /** What going back to a version would do now. */
    compareVersion: oc.input(keyInput.extend({ number: z.number() })).output(comparedVersionSchema),
    /** Waits as `incoming`, so that a version can be previewed, or kept as a project of its own. */
    readVersion: oc
      .input(keyInput.extend({ number: z.number() }))
      .output(z.object({ document: z.string(), incomingId: z.string() })),
    /** What makes the project as it was in a version: JSON text of `Change[]`, for the window to make as one undoable edit. A version of now is kept first. */
    changesToRestore: oc
      .input(keyInput.extend({ number: z.number() }))
      .output(z.object({ changes: z.string() })),
    /** Resolves once file, journal and versions have forgotten what was erased for good, or says why they have not. */
    purgeErased: oc.input(keyInput).output(
      z.object({
        isDone: z.boolean(),
        /** Versions that went whole, because they were damaged and nobody could look into them. */
        removed: z.number(),
        why: z.string(),
      }),
    ),
    /** Names of other files in the data folder and beside the project that hold any of these records. */
    findCopiesWith: oc.input(keyInput.extend({ ids: z.array(z.string()) })).output(z.array(z.string())),
    /** Undoes the last `takeIn` whole while nothing was edited since. */
    undoMerge: oc.input(keyInput).output(z.object({ done: z.boolean(), sentence: z.string() })),
    /** What a copy for partners would leave here; a whole copy holds it all. */
    withheld: oc.input(keyInput).output(
      z.object({
        cards: z.number(),
        entries: z.number(),
        withoutPermission: z.number(),
        fewPeople: z.number(),
        fields: z.array(z.object({ kind: z.string(), field: z.string() })).readonly(),
      }),
    ),
    /** `partners` leaves here what they may not see; without a profile the copy is whole. Electron: native dialog and a path. Browser shell: bytes (base64) for a download. */
    saveCopy: oc
      .input(keyInput.extend({ profile: z.enum(['full', 'partners']).optional() }))
      .output(z.object({ path: z.string().nullable(), name: z.string(), bytes: bytes.nullable() })),
    close: oc.input(keyInput).output(z.void()),
  },
  notes: {
    /** Plain text of meeting notes in any of the formats people have them in. */
    read: oc.input(z.object({ name: z.string(), bytes })).output(
      z.discriminatedUnion('outcome', [
        z.object({
          outcome: z.literal('ok'),
          text: z.string(),
          format: z.enum(['text', 'markdown', 'html', 'docx']),
          remarks: z.array(z.string()),
        }),
        z.object({ outcome: z.enum(['empty', 'binary', 'tooLarge', 'unreadable']), sentence: z.string() }),
      ]),
    ),
  },
};
export type Contract = typeof contract;
