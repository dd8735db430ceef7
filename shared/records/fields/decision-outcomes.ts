/** What can be decided about a test. Adopt, adapt, abandon is the standard trio; extend is ours. */
export const decisionOutcomes = [
  { value: 'adopt', label: 'Adopt' },
  { value: 'adapt', label: 'Adapt' },
  { value: 'abandon', label: 'Abandon' },
  { value: 'extend', label: 'Extend' },
] as const;
