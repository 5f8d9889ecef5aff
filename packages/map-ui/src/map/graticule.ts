import { GridLayer, type Coords, type GridLayerOptions, type Point } from 'leaflet';

/** Lines are about so far apart on the screen. */
const APART_px = 140;
const STEPS_deg = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001];

/** Lines of longitude and latitude with their figures: something to hold on to where there is no picture. */
export class Graticule extends GridLayer {
  constructor(options: GridLayerOptions = {}) {
    super({ tileSize: 256, className: 'graticule', ...options });
  }

  override createTile(coords: Coords): HTMLElement {
    const { x: width, y: height } = this.getTileSize();
    const tile = document.createElement('canvas');
    tile.width = width * 2;
    tile.height = height * 2;
    const pen = tile.getContext('2d')!;
    pen.scale(2, 2);
    const scale = 2 ** coords.z;
    const step_deg = STEPS_deg.findLast((step) => (step / 360) * 256 * scale >= APART_px) ?? 30;
    const decimals = Math.max(0, -Math.floor(Math.log10(step_deg)));
    const origin = { x: coords.x * width, y: coords.y * height } as Point;
    const world = 256 * scale;
    const longitudeAt = (px: number): number => (px / world) * 360 - 180;
    const latitudeAt = (px: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * px) / world))) * 180) / Math.PI;
    const xOf = (longitude: number): number => ((longitude + 180) / 360) * world - origin.x;
    const yOf = (latitude: number): number => ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * world - origin.y;

    pen.strokeStyle = 'rgb(140 190 205 / 45%)';
    pen.fillStyle = 'rgb(200 225 232 / 85%)';
    pen.font = '10px system-ui, sans-serif';
    pen.beginPath();
    const [west, east] = [longitudeAt(origin.x), longitudeAt(origin.x + width)];
    const [north, south] = [latitudeAt(origin.y), latitudeAt(origin.y + height)];
    const labels: [string, number, number][] = [];
    for (let i = Math.ceil(west / step_deg); i * step_deg < east; i++) {
      const x = xOf(i * step_deg);
      pen.moveTo(x, 0);
      pen.lineTo(x, height);
      labels.push([`${(((((i * step_deg + 180) % 360) + 360) % 360) - 180).toFixed(decimals)}°`, x + 3, 11]);
    }
    for (let i = Math.ceil(south / step_deg); i * step_deg < north; i++) {
      const y = yOf(i * step_deg);
      pen.moveTo(0, y);
      pen.lineTo(width, y);
      labels.push([`${(i * step_deg).toFixed(decimals)}°`, 3, y - 3]);
    }
    pen.stroke();
    for (const [words, x, y] of labels) pen.fillText(words, x, y);
    return tile;
  }
}
