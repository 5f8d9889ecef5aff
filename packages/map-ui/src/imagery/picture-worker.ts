import { paintFrom } from './painting.js';
import { openPicture } from './picture-file.js';
import { resample } from './resample.js';

/** Paints scanned maps and photos. */
paintFrom(async (file) => {
  const levels = await openPicture(file);
  const [{ width, height }] = levels as [(typeof levels)[0]];
  return { width_px: width, height_px: height, place: null, points: [], draw: async (size_px, toSource) => resample(size_px, levels, toSource) };
});
