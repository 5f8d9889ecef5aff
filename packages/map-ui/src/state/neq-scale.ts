/** The quantities that a slider can mean: 1 kg to 500 t in nearly equal ratios, of two figures each. */
const MOST_kg = 500_000;
const FINEST = 400;

/** Each stands once: a step of the slider always leads to another quantity, also for the arrow keys. */
const QUANTITIES: readonly number[] = [...new Set(Array.from({ length: FINEST + 1 }, (_, step) => twoFigures(MOST_kg ** (step / FINEST))))];

export const LAST_NEQ_STEP = QUANTITIES.length - 1;

export const neqAtStep = (step: number): number => QUANTITIES[step]!;

/** The greatest step that does not say more than there is. */
export const stepOfNeq = (neq_kg: number): number => Math.max(0, QUANTITIES.findLastIndex((quantity) => quantity <= neq_kg));

function twoFigures(kg: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(kg)) - 1);
  return Math.max(1, Math.round(kg / unit) * unit);
}
