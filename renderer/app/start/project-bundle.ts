import { hasUnsavedWork } from '../../core/state/has-unsaved-work.ts';
import { downloadUnsavedProjects } from '../../core/state/offline-copy.ts';
import './find-commands.ts';
import './find-find-sources.ts';
import { hasPendingEdits } from '../../core/state/open-project.ts';
import { provideUnsavedWork } from '../../core/state/unsaved-work.ts';

export { runCommand } from '../../core/commands/command-registry.ts';
export { listenForKeys } from '../../core/commands/listen-for-keys.ts';
export { syncNativeMenu } from '../../core/commands/native-menu.ts';
export { ProjectFrame } from '../frame/project-frame.tsx';

provideUnsavedWork({ hasPendingEdits, hasUnsavedWork, downloadCopies: downloadUnsavedProjects });
