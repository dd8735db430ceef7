import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callerFolder } from '../../build/project-paths.mjs';

describe('the command line names files from where the person stands', () => {
  test.each([
    ['npm run alongside', { INIT_CWD: '/person', npm_lifecycle_event: 'alongside' }, '/person'],
    ['started by itself', {}, '/app'],
    [
      'by git in a script of another project',
      { INIT_CWD: '/elsewhere', npm_lifecycle_event: 'test' },
      '/app',
    ],
    ['by an npm that says nothing', { npm_lifecycle_event: 'alongside' }, '/app'],
  ])('%s', (_how, env, folder) => {
    expect(resolve(callerFolder(env, '/app'))).toBe(resolve(folder));
  });
});
