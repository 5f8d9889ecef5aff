/** Does a name differ from a known one only by case, separators, one letter or two that stand exchanged, so that this one is most likely meant? */
export function isNearMiss(name: string, known: string): boolean {
  const a = name.toLowerCase().replaceAll(/[_\s-]/g, '');
  const b = known.toLowerCase().replaceAll('_', '');
  if (a === b) return true;
  if (b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [typed, meant] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(typed.length, meant.length) <= 1 || (typed.length === 2 && typed === [...meant].reverse().join(''));
}
