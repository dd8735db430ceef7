export const tests = ['tests/shared/measures/', 'tests/shared/interchange/tables/'];

export const mutants = [
  {
    name: 'a shift needs seven points',
    file: 'shared/measures/run-chart.ts',
    from: 'export const SHIFT_LENGTH = 6;',
    to: 'export const SHIFT_LENGTH = 7;',
  },
  {
    name: 'a point on the median counts as above it',
    file: 'shared/measures/side-of-line.ts',
    from: 'if (Math.abs(value - line) <= tolerance) return 0;',
    to: 'if (Math.abs(value - line) < tolerance) return 0;',
  },
  {
    name: 'rules speak from nine useful points on',
    file: 'shared/measures/run-chart.ts',
    from: 'export const USEFUL_POINTS_NEEDED = 10;',
    to: 'export const USEFUL_POINTS_NEEDED = 9;',
  },
  {
    name: 'the lower limit of runs is one too high',
    file: 'shared/measures/runs-limits.ts',
    from: 'let lower = 1;',
    to: 'let lower = 2;',
  },
  {
    name: 'a moving range reaches over a gap',
    file: 'shared/measures/xmr-limits.ts',
    from: 'const before = values[index - 1];',
    to: 'const before = values.slice(0, index).findLast((one) => one !== null);',
  },
  {
    name: 'screening may leave a zero range',
    file: 'shared/measures/xmr-limits.ts',
    from: 'return kept.some((range) => range > 0) ? kept : ranges;',
    to: 'return kept;',
  },
  {
    name: 'two of three ignores the side of the mean',
    file: 'shared/measures/xmr-signals.ts',
    from: 'if (side === 0 || sides[from + 1] !== side || sides[from + 2] !== side) continue;',
    to: 'if (side === 0 || sides[from + 2] !== side) continue;',
  },
  {
    name: 'a target on a limit passes',
    file: 'shared/measures/assurance.ts',
    from: 'if (sideOfLine(target, lpl) < 0)',
    to: 'if (sideOfLine(target, lpl) <= 0)',
  },
  {
    name: 'a shared peak belongs to the earlier trend',
    file: 'shared/measures/point-marks.ts',
    from: '[...new Map(signals.map((signal) => [signal.rule, signal])).values()]',
    to: '[...new Map(signals.toReversed().map((signal) => [signal.rule, signal])).values()]',
  },
  {
    name: 'an excluded point counts',
    file: 'shared/measures/analyse-measure.ts',
    from: '(leftOut === null ? value : null)',
    to: "(leftOut === null || leftOut === 'excluded' ? value : null)",
  },
  {
    name: 'the variation is that of any point',
    file: 'shared/measures/analyse-measure.ts',
    from: "(marks[latest]?.main.effect ?? 'none')",
    to: "(marks.find((mark) => mark !== null)?.main.effect ?? 'none')",
  },
  {
    name: 'the assurance is that of the first phase',
    file: 'shared/measures/analyse-measure.ts',
    from: 'const last = phases.at(-1);',
    to: 'const last = phases.at(0);',
  },
  {
    name: 'the whole of a share is not looked at',
    file: 'shared/measures/series-points.ts',
    from: "problem: numerator > denominator ? 'partOverWhole' : null",
    to: 'problem: null',
  },
  {
    name: 'the second point of a day counts too',
    file: 'shared/measures/series-points.ts',
    from: 'taken.add(point.date);',
    to: '',
  },
  {
    name: 'a date in numbers is read with the day first, unasked',
    file: 'shared/interchange/tables/read-date.ts',
    from: 'if (order !== null) return readings[order];',
    to: "return readings[order ?? 'dayFirst'];",
  },
  {
    name: 'the same table again writes what is there already',
    file: 'shared/interchange/tables/import-points.ts',
    from: 'if (Object.keys(differing).length === 0) continue;',
    to: '',
  },
  {
    name: 'of two rows for one day the last is taken',
    file: 'shared/interchange/tables/read-measure-rows.ts',
    from: 'if (before === undefined || isBlank(before)) taken.set(key, row);',
    to: 'if (before === undefined || !isBlank(row)) taken.set(key, row);',
  },
  {
    name: 'the apostrophe before a formula stays',
    file: 'shared/interchange/tables/read-words.ts',
    from: ".replace(GUARDED, '')",
    to: '',
  },
];
