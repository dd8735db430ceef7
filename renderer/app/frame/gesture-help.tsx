import type { ScreenHelp } from '../../core/screen.ts';

/** What is done by hand on a screen, and the keys that are no commands. */
export function GestureHelp({ title, gestures = [] }: ScreenHelp) {
  if (gestures.length === 0) return null;
  return (
    <section>
      <h3>{title}, by hand</h3>
      <dl className="keys">
        {gestures.map(([effect, gesture]) => (
          <div key={effect}>
            <dt>{effect}</dt>
            <dd>{gesture}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
