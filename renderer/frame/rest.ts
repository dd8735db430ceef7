import { hasPending } from '../state/open-project.ts';
import { downloadUnsaved } from '../state/page-copy.ts';
import { tellOfPageWork } from '../state/page-work.ts';
import { wouldLose } from '../state/would-lose.ts';

export { listenForKeys } from '../commands/listen.ts';
export { keepNativeMenu } from '../commands/native-menu.ts';
export { runCommand } from '../commands/registry.ts';
export { ProjectFrame } from './project-frame.tsx';

tellOfPageWork({ hasPending, wouldLose, download: downloadUnsaved });
