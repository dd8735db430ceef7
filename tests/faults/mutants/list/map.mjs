export const tests = ['tests/renderer/features/map-model/', 'tests/renderer/screens/map/actions/'];

/** @type {readonly import('../mutants.mjs').Change[]} */
export const mutants = [
  {
    name: 'a free place is sought to the left and above first',
    file: 'renderer/features/map-model/geometry/find-free-place.ts',
    from: 'bx + by - (ax + ay)',
    to: 'ax + ay - (bx + by)',
  },
  {
    name: 'a free place is sought in no order',
    file: 'renderer/features/map-model/geometry/find-free-place.ts',
    from: 'return offsets.sort(([ax, ay], [bx, by]) => bx + by - (ax + ay));',
    to: 'return offsets;',
  },
  {
    name: 'an arrow takes the farthest card',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead > 4 && cost < best',
    to: 'ahead > 4 && (cost > best || found === undefined)',
  },
  {
    name: 'an arrow takes the first card that lies ahead',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead > 4 && cost < best',
    to: 'ahead > 4 && found === undefined',
  },
  {
    name: 'an arrow goes to what lies behind',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead > 4 &&',
    to: '',
  },
  {
    name: 'an arrow goes to a card on one level',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead > 4 &&',
    to: 'ahead > 0 &&',
  },
  {
    name: 'what lies aside counts no more than what lies ahead',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead + 2 * aside',
    to: 'ahead + aside',
  },
  {
    name: 'what lies aside counts far more than what lies ahead',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'ahead + 2 * aside',
    to: 'ahead + 4 * aside',
  },
  {
    name: 'an arrow up goes down',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'up: [0, -1]',
    to: 'up: [0, 1]',
  },
  {
    name: 'an arrow goes to the mat of a theme',
    file: 'renderer/features/map-model/reading-order.ts',
    from: 'if (other.isMat && !other.isFolded) continue;',
    to: '',
  },
  {
    name: 'what is deleted stays selected',
    file: 'renderer/screens/map/actions/card-actions.ts',
    from: 'if (!isAccepted) return;\n  clearSelection();',
    to: 'if (!isAccepted) return;',
  },
  {
    name: 'what is taken off the map stays selected',
    file: 'renderer/screens/map/actions/card-actions.ts',
    from: "if (!edit('Removed from this map', changes, { message })) return;\n  clearSelection();",
    to: "if (!edit('Removed from this map', changes, { message })) return;",
  },
];
