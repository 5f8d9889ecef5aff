/** A table of a page; cells are ready to print. Columns between `rightFrom` and `leftFrom` hold figures and stand to the right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { rightFrom = header.length, leftFrom = header.length } = {},
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => (typeof cell === 'number' ? counted(cell) : cell)).join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i >= rightFrom && i < leftFrom ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** 250,000 */
export const counted = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** 379.61, without digits that say nothing. */
export const metres = (distance_m: number): string => (Math.round(distance_m * 100) / 100).toLocaleString('en-US');

/** r14 to r17, ibd: rows or columns in printed order, runs drawn together. */
export function runs(names: readonly string[], order: readonly string[]): string {
  const indices = [...new Set(names)].map((name) => order.indexOf(name)).sort((a, b) => a - b);
  if (indices.length === order.length) return 'all';
  const parts: string[] = [];
  for (let i = 0; i < indices.length; ) {
    let end = i;
    while (indices[end + 1] === indices[end]! + 1) end++;
    const [first, last] = [order[indices[i]!]!, order[indices[end]!]!];
    parts.push(end === i ? first : end === i + 1 ? `${first}, ${last}` : `${first} to ${last}`);
    i = end + 1;
  }
  return parts.join(', ');
}
