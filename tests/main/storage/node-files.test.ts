import { nodeFiles } from '../../../main/storage/node-files.ts';
import { failingFiles } from './failing-files.ts';
import { testFiles } from './files-suite.ts';

testFiles('the real disk', () => nodeFiles);
testFiles('the failing disk while it does not fail', () => failingFiles(nodeFiles));
