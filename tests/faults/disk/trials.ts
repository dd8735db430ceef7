import { clear, expectNothingLeftBehind, Fault, setScene } from './scene.ts';
import { type Trouble, troubles } from './troubles.ts';

/** How one trouble went: `fault` where the app did wrong. */
export interface Row {
  readonly name: string;
  /** In seconds. */
  readonly took: number;
  readonly fault?: string;
  readonly isSkipped?: boolean;
}

const trial = async (trouble: Trouble): Promise<Row> => {
  const begun = performance.now();
  const { name, under, nodeArgs, play } = trouble;
  const row = (more: object = {}): Row => ({ name, took: (performance.now() - begun) / 1000, ...more });
  const scene = await setScene(under, nodeArgs);
  if (!scene) return row({ isSkipped: true });
  try {
    await play(scene);
    await expectNothingLeftBehind(scene);
    return row();
  } catch (error) {
    if (error instanceof Fault) return row({ fault: error.message });
    throw error;
  } finally {
    await clear(scene);
  }
};

/** Plays every trouble whose name holds `wanted`, one after the other. */
export async function diskTrials(wanted = '', onRow: (row: Row) => void = () => undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for (const trouble of troubles.filter(({ name }) => name.includes(wanted))) {
    const row = await trial(trouble);
    onRow(row);
    rows.push(row);
  }
  return rows;
}
