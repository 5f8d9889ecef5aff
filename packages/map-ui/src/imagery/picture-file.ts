import { pictureHeader } from './picture-header.js';
import { MOST_PIXELS } from './picture-limits.js';
import { levelsOf, type RasterLevels } from './resample.js';
import { Unreadable } from './slices.js';

/** Strips of that height are copied out of the decoded picture: canvases have a greatest area. */
const STRIP_px = 1024;

/** Decodes a scanned map or a photo, with the smaller levels that it is drawn from when seen from afar. For a worker. */
export async function openPicture(file: Blob): Promise<RasterLevels> {
  await checkPicture(file);
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new Unreadable('damaged', { where: 'picture' });
  }
  const { width, height } = bitmap;
  const data = new Uint8ClampedArray(4 * width * height);
  const pen = new OffscreenCanvas(width, Math.min(STRIP_px, height)).getContext('2d', { willReadFrequently: true })!;
  for (let y = 0; y < height; y += STRIP_px) {
    const rows = Math.min(STRIP_px, height - y);
    pen.clearRect(0, 0, width, rows);
    pen.drawImage(bitmap, 0, y, width, rows, 0, 0, width, rows);
    data.set(pen.getImageData(0, 0, width, rows).data, 4 * y * width);
  }
  bitmap.close();
  return levelsOf({ width, height, data });
}

/** Before anything is decoded. @throws Unreadable */
async function checkPicture(file: Blob): Promise<void> {
  // A camera may put its own small picture and notes before the size.
  const header = pictureHeader(new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer()));
  if (!header) throw new Unreadable('damaged', { where: 'picture' });
  const { width_px, height_px } = header;
  if (width_px * height_px > MOST_PIXELS) throw new Unreadable('too-many-pixels', { width: width_px, height: height_px, most: MOST_PIXELS / 1e6 });
}
