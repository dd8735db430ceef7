const gestures: readonly (readonly [does: string, by: string])[] = [
  ['New card', 'Double click on the paper'],
  ['Write a title', 'Double click on a card'],
  ['Link, or a linked new card', 'Drag from a handle'],
  ['Select several', 'Shift and drag, or Shift and click'],
  ['Move the paper', 'Drag the paper'],
  ['Nearer and farther', 'Wheel'],
  ['Next card', 'Tab'],
  ['Move what is selected, or go on', 'Arrow keys'],
  ['Let go', 'Esc, then Tab leaves the map'],
];

/** What the hand does on the map, and the keys that are no commands: nothing else lists them. */
export function GestureHelp() {
  return (
    <section>
      <h3>On the map, by hand</h3>
      <dl className="keys">
        {gestures.map(([does, by]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{by}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
