export const TILE_px = 256;

/** Where a pixel of a tile is in the world (Web Mercator). */
export function placeInTile(z: number, x: number, y: number, x_px: number, y_px: number): readonly [longitude: number, latitude: number] {
  const across = 2 ** z;
  const longitude = ((x + x_px / TILE_px) / across) * 360 - 180;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + y_px / TILE_px)) / across))) * 180) / Math.PI;
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}
