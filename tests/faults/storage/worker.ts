import { createRouterClient } from '@orpc/server';
import { createServices } from '../../../main/services.ts';
import { emptyDocument, prepareEdit } from '../../../shared/document/edit.ts';
import { rules } from '../../../shared/records/registry.ts';

/*
 * Works on the first project of a data folder until it is killed. Prints `ready`, then the text of every edit that was
 * acknowledged, one a line, and nothing else.
 */
const [home = '', round = ''] = process.argv.slice(2);
const services = await createServices({ home, version: 'faults', shell: 'browser' });
const ask = createRouterClient(services.router);
const [listed] = await ask.library.list();
const { key } =
  listed ??
  (await ask.library.create({
    title: 'Kill me',
    aim: '',
    population: '',
    objectives: [],
    leadRole: '',
    stage: 'discover',
  }));
await ask.project.open({ key });
process.stdout.write('ready\n');
for (let count = 1; ; count += 1) {
  const text = `round ${round} edit ${count}`;
  const id = `r${round}e${count}`;
  const { writes } = prepareEdit(
    emptyDocument('any'),
    [{ op: 'add', kind: 'note', id, fields: { text } }],
    rules,
  );
  const edit = {
    writes: writes.map((write) => ({
      ...write,
      seen: [],
      value: write.register === 'text' ? text : undefined,
    })),
  };
  await ask.project.commit({ key, edit: edit as Parameters<typeof ask.project.commit>[0]['edit'] });
  process.stdout.write(`${text}\n`);
  // Now and then the file is written too, so that a kill meets every step.
  if (count % 7 === 0) await ask.project.close({ key });
}
