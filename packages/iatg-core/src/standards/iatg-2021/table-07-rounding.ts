/**
 * Table 7: the steps to which the printed distances are rounded up. A distance taken from its function is rounded up to 1 m instead.
 * Exactly 100, 500 and 1,000 m are not assigned in print: they are multiples of either step.
 */
export const tableRounding = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Table 7' },
  steps: [
    { below_m: 100, step_m: 1 },
    { below_m: 500, step_m: 5 },
    { below_m: 1_000, step_m: 10 },
    { below_m: Infinity, step_m: 20 },
  ],
} as const;
