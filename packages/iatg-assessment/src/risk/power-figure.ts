/** A figure over many powers of ten, as `1.00 × 10⁻⁶`: never shown as 0 unless it is. */
export function powerFigure(value: number): string {
  if (value === 0) return '0';
  const [figures, power] = value.toExponential(2).split('e') as [string, string];
  return `${figures} × 10${[...power.replace('+', '')].map((one) => (one === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)]!)).join('')}`;
}
