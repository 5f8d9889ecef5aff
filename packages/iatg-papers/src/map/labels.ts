/** A rectangle on paper in mm, y downward. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Rectangle, b: Rectangle): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.8], [-0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]] as const; // prettier-ignore
const RADII_mm = [0.8, 2, 4, 6.5, 9, 12, 16] as const;

/**
 * Finds a free place for a label beside a symbol: the nearest of a few, without covering what is there already.
 * @returns the place, and whether it needs a line to its symbol
 */
export function placeLabel(symbol: Rectangle, width: number, height: number, taken: Rectangle[], frame: Rectangle): { readonly at: Rectangle; readonly isAway: boolean } {
  const [middleX, middleY] = [symbol.x + symbol.width / 2, symbol.y + symbol.height / 2];
  const candidate = (dx: number, dy: number, radius: number): Rectangle => ({
    x: middleX + dx * (symbol.width / 2 + radius + width / 2) - width / 2,
    y: middleY + dy * (symbol.height / 2 + radius + height / 2) - height / 2,
    width,
    height,
  });
  const isInside = ({ x, y }: Rectangle): boolean => x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
  for (const radius of RADII_mm) {
    for (const [dx, dy] of DIRECTIONS) {
      const at = candidate(dx, dy, radius);
      if (!isInside(at) || taken.some((one) => overlap(one, at))) continue;
      taken.push(at);
      return { at, isAway: radius > RADII_mm[1] };
    }
  }
  const at = candidate(1, 0, RADII_mm[0]);
  taken.push(at);
  return { at, isAway: false };
}
