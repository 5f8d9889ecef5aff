/** What of an SVG line or area makes its look. */
const LOOKS = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'fill', 'fill-opacity', 'fill-rule', 'opacity', 'paint-order', 'display', 'visibility'] as const;

export interface Picture {
  readonly png: Blob;
  /** A tile of another host is not given out by the browser, and is not in the picture. */
  readonly isWithoutTiles: boolean;
}

/**
 * The map as it is seen, drawn onto a canvas layer by layer: pictures, lines, labels, scale and attribution. No handles, no buttons.
 * @param map the map's element
 */
export async function pictureOfMap(map: HTMLElement): Promise<Picture> {
  const { width, height, left, top } = map.getBoundingClientRect();
  const scale = Math.max(2, globalThis.devicePixelRatio || 1);
  let isWithoutTiles = false;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.fillStyle = getComputedStyle(map).backgroundColor || '#ffffff';
  context.fillRect(0, 0, width, height);

  for (const element of map.querySelectorAll<HTMLElement | SVGSVGElement>('.leaflet-map-pane :is(img, canvas, svg)')) {
    if (element.closest('.leaflet-control-container, .leaflet-marker-pane') || !isSeen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    context.globalAlpha = opacityOf(element, map);
    if (element instanceof SVGSVGElement) {
      if (!element.parentElement?.closest('svg')) context.drawImage(await imageOf(element, box), box.left - left, box.top - top, box.width, box.height);
    } else if (isForeign(element)) isWithoutTiles = true;
    else context.drawImage(element as HTMLImageElement | HTMLCanvasElement, box.left - left, box.top - top, box.width, box.height);
  }
  context.globalAlpha = 1;
  for (const label of map.querySelectorAll<HTMLElement>('.leaflet-tooltip, .map-name, .pair-label, .leaflet-control-scale-line, .leaflet-control-attribution')) if (isSeen(label)) writeLabel(context, label, left, top);
  const png = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!png) throw new Error('no picture');
  return { png, isWithoutTiles };
}

const isSeen = (element: Element): boolean => element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;

/** Of another host: drawn, it would lock the whole canvas. */
const isForeign = (element: HTMLElement): boolean => element instanceof HTMLImageElement && !/^(data|blob):/.test(element.src) && new URL(element.src, document.baseURI).origin !== location.origin;

function opacityOf(element: Element, within: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** A drawing as a picture of its own, with the look that the page's style sheets give it. */
async function imageOf(svg: SVGSVGElement, { width, height }: DOMRect): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    element.setAttribute('style', LOOKS.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function writeLabel(context: CanvasRenderingContext2D, label: HTMLElement, left: number, top: number): void {
  const box = label.getBoundingClientRect();
  const style = getComputedStyle(label);
  const [x, y] = [box.left - left, box.top - top];
  context.globalAlpha = Number(style.opacity);
  context.fillStyle = style.backgroundColor;
  context.fillRect(x, y, box.width, box.height);
  if (label.classList.contains('leaflet-control-scale-line')) {
    context.strokeStyle = style.color;
    context.lineWidth = 2;
    context.strokeRect(x, y, box.width, box.height);
  }
  context.direction = style.direction as CanvasDirection;
  context.textBaseline = 'middle';
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = 'center';
  const lines = linesOf(label.innerText.trim(), box.width, context);
  const shadow = label.matches('.leaflet-tooltip, .map-name');
  lines.forEach((line, i) => {
    const middle = y + (box.height * (i + 0.5)) / lines.length;
    if (shadow) {
      context.strokeStyle = '#00141c';
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(line, x + box.width / 2, middle);
    }
    context.fillStyle = style.color;
    context.fillText(line, x + box.width / 2, middle, box.width);
  });
  context.globalAlpha = 1;
}

/** Text as it breaks in a box of a width. */
function linesOf(text: string, width: number, context: CanvasRenderingContext2D): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && context.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
