import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { ReadProjectResult } from '../read-project-file.ts';
import type { RecoveredState, UnreplayedJournal } from '../recovery/recover.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ShownInitialState } from './initial-state.ts';

export interface OpenProjectOptions {
  readonly context: ServiceContext;
  readonly key: string;
  readonly path: string;
  readonly emit: (event: ProjectEvent) => void;
  /** Called when a decision about the file becomes pending, or is made. */
  readonly onDecisionChange: () => void;
  /** Called after each change of the document. */
  readonly onChange: (document: ProjectDocument) => void;
  /** Something was erased for good: words of it elsewhere must be purged too. */
  readonly onErased: (document: ProjectDocument, path: string) => Promise<void>;
  /** The file was renamed. */
  readonly onRenamed: (path: string) => Promise<void>;
}

/** What an open project is assembled from. */
export interface AssemblyInput {
  readonly options: OpenProjectOptions;
  /** The project's folder in the data folder. */
  readonly folder: string;
  readonly found: ReadProjectResult;
  readonly recovered: RecoveredState | undefined;
  readonly unreplayed: readonly UnreplayedJournal[];
  readonly initialState: ShownInitialState;
}
