import { openGeotiff } from './geotiff-file.js';
import { paintFrom } from './painting.js';
import { slicesOf } from './slices.js';

/** Paints GeoTIFF. A worker of its own, because its decoders are large. */
paintFrom(async (file) => {
  const { width_px, height_px, placing, shown, draw } = await openGeotiff(slicesOf(file));
  const { place } = placing;
  const facts = {
    ...shown,
    place: place && { system: place.system, datum: place.datum, pixelIs: place.pixelIs, pixel_m: place.pixel_m },
    noPlace: placing.place ? null : placing.why,
  };
  return { width_px, height_px, place, facts, points: placing.place ? [] : placing.points, draw };
});
