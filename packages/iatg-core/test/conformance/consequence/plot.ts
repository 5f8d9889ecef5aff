/** One line or one cloud of points. */
export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly as: 'line' | 'dashed' | 'points';
}

export interface Panel {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

export interface Axis {
  readonly label: string;
  readonly scale: 'log' | 'linear';
  readonly min: number;
  readonly max: number;
}

const WIDTH = 720;
const LEFT = 84;
const RIGHT = 16;
const TOP = 36;
const BOTTOM = 44;
const INK = '#1b1b1b';
const FAINT = '#d9d9d9';

/** A drawing with its panels under each other. It has no script and no link, and its background is white in dark pages too. */
export function drawing(title: string, description: string, panels: readonly (Panel & { readonly height: number })[]): string {
  const keyHeight = 26;
  const height = panels.reduce((sum, panel) => sum + panel.height, keyHeight);
  let top = keyHeight;
  const parts = panels.map((panel) => {
    const part = panelAt(panel, top, panel.height);
    top += panel.height;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${keyOf(panels)}
${parts.join('\n')}
</svg>
`;
}

/** What each colour is, once for all panels. */
function keyOf(panels: readonly Panel[]): string {
  const seen = new Map(panels.flatMap(({ series }) => series.map((one) => [one.name, one] as const)));
  let x = 12;
  return [...seen.values()]
    .map((one) => {
      const mark = one.as === 'points' ? `<circle cx="${x + 8}" cy="15" r="3" fill="${one.colour}"/>` : `<path d="M${x} 15h16" stroke="${one.colour}" stroke-width="2"${one.as === 'dashed' ? ' stroke-dasharray="5 3"' : ''}/>`;
      const text = `<text x="${x + 21}" y="19" fill="${INK}">${escaped(one.name)}</text>`;
      x += 36 + 7 * one.name.length;
      return mark + text;
    })
    .join('\n');
}

function panelAt({ title, x, y, series }: Panel, top: number, height: number): string {
  const across = (value: number): number => round(LEFT + shareOf(x, value) * (WIDTH - LEFT - RIGHT));
  const down = (value: number): number => round(top + TOP + (1 - shareOf(y, value)) * (height - TOP - BOTTOM));
  const [bottom, right] = [top + height - BOTTOM, WIDTH - RIGHT];
  const lines = ticks(x).map((tick) => `<path d="M${across(tick)} ${top + TOP}V${bottom}" stroke="${FAINT}"/><text x="${across(tick)}" y="${bottom + 17}" text-anchor="middle" fill="${INK}">${shown(tick)}</text>`);
  const rows = ticks(y).map((tick) => `<path d="M${LEFT} ${down(tick)}H${right}" stroke="${tick === 0 ? INK : FAINT}"/><text x="${LEFT - 7}" y="${down(tick) + 4}" text-anchor="end" fill="${INK}">${shown(tick)}</text>`);
  const drawn = series.map((one) => seriesAt(one, x, y, across, down));
  return `<text x="${LEFT}" y="${top + 22}" font-weight="bold" fill="${INK}">${escaped(title)}</text>
${[...lines, ...rows].join('\n')}
<rect x="${LEFT}" y="${top + TOP}" width="${WIDTH - LEFT - RIGHT}" height="${height - TOP - BOTTOM}" fill="none" stroke="${INK}"/>
${drawn.join('\n')}
<text x="${(LEFT + right) / 2}" y="${bottom + 36}" text-anchor="middle" fill="${INK}">${escaped(x.label)}</text>
<text transform="translate(16 ${(top + TOP + bottom) / 2}) rotate(-90)" text-anchor="middle" fill="${INK}">${escaped(y.label)}</text>`;
}

function seriesAt({ colour, points, as }: Series, x: Axis, y: Axis, across: (x: number) => number, down: (y: number) => number): string {
  const inside = points.filter(([px, py]) => px >= x.min * 0.999_999 && px <= x.max * 1.000_001 && py >= y.min && py <= y.max);
  if (as === 'points') return inside.map(([px, py]) => `<circle cx="${across(px)}" cy="${down(py)}" r="2.6" fill="${colour}" fill-opacity="0.8"/>`).join('');
  const path = inside.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${across(px)} ${down(py)}`).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.6"${as === 'dashed' ? ' stroke-dasharray="5 3"' : ''}/>`;
}

const shareOf = ({ scale, min, max }: Axis, value: number): number => (scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min));

/** Powers of ten, or about six even steps. */
function ticks({ scale, min, max }: Axis): readonly number[] {
  if (scale === 'log') {
    const first = Math.ceil(Math.log10(min) - 1e-9);
    return Array.from({ length: Math.floor(Math.log10(max) + 1e-9) - first + 1 }, (_, i) => Number((10 ** (first + i)).toPrecision(12)));
  }
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].find((one) => (max - min) / one <= 7) ?? 100;
  const first = Math.ceil(min / step - 1e-9);
  return Array.from({ length: Math.floor(max / step + 1e-9) - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(6)));
}

const shown = (tick: number): string => tick.toLocaleString('en-US', { maximumFractionDigits: 4 });
const round = (value: number): number => Math.round(value * 10) / 10;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
