// Light: the sun stands in the north-west, 40 degrees high. It gives each slope its brightness and throws every shadow to the
// south-east, which is along the diagonal of the pixels.

/** @typedef {import('./sheet.mjs').Sheet} Sheet */

const SUN_HEIGHT = (40 * Math.PI) / 180;
const SUN_UP = Math.sin(SUN_HEIGHT);
const SUN_SIDE = Math.cos(SUN_HEIGHT) / Math.SQRT2;
/** Light of the sky that reaches shadows: bluer than the sun. */
const SKY = [0.23, 0.275, 0.36];
/** The relief of the land is shown somewhat steeper than it is, as air photographs look. */
const RELIEF = 1.7;

/** The air between the ground and the camera: it takes some colour away and adds its own. */
const AIR = [196, 208, 222];
const HAZE = 0.055;
const FADED = 0.14;
const EXPOSURE = 1.08;

/** Brightness 0 to 2 in steps of 1/256, as a factor of a colour with the usual gamma. */
const GAIN = SKY.map((sky) => Float32Array.from({ length: 513 }, (_, k) => (sky + (1 - sky) * (k / 256)) ** (1 / 2.2)));

/**
 * Lights a sheet and gives the part inside the margins as bytes.
 * @param {Sheet} sheet
 * @param {{ left: number, top: number, width: number, height: number }} part in pixels
 */
export function lit(sheet, part) {
  const { width, height, metres, above, ground, water, riseEast, riseSouth, red, green, blue } = sheet;
  const out = new Uint8ClampedArray(3 * part.width * part.height);
  const fall = metres * Math.SQRT2 * Math.tan(SUN_HEIGHT);
  let before = new Float32Array(width);
  let now = new Float32Array(width);
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      const at = j * width + i;
      const top = ground[at] + above[at];
      const shade = (i > 0 ? before[i - 1] : -99) - fall;
      now[i] = Math.max(top, shade);
      if (i < part.left || j < part.top || i >= part.left + part.width || j >= part.top + part.height) continue;
      const dark = Math.max(0, Math.min(1, (shade - top) / (0.25 + fall)));
      const wet = water[at];
      const dry = 1 - wet;
      const east = dry * (RELIEF * riseEast[at] + (above[at + (i + 1 < width ? 1 : 0)] - above[at - (i > 0 ? 1 : 0)]) / (2 * metres));
      const south = dry * (RELIEF * riseSouth[at] + (above[at + (j + 1 < height ? width : 0)] - above[at - (j > 0 ? width : 0)]) / (2 * metres));
      // The normal is (-east, -south, 1); the sun stands at (-side, -side, up). Level ground gets 1.
      const slope = (SUN_UP + SUN_SIDE * (east + south)) / (SUN_UP * Math.sqrt(1 + east * east + south * south));
      const sun = Math.max(0, slope) * (1 - dark * (1 - 0.55 * wet));
      const k = Math.min(512, Math.round(256 * sun));
      const to = 3 * ((j - part.top) * part.width + i - part.left);
      const r = EXPOSURE * red[at] * GAIN[0][k];
      const g = EXPOSURE * green[at] * GAIN[1][k];
      const b = EXPOSURE * blue[at] * GAIN[2][k];
      const grey = FADED * dry * (0.3 * r + 0.55 * g + 0.15 * b);
      const keep = 1 - FADED * dry;
      const haze = HAZE * dry;
      out[to] = (r * keep + grey) * (1 - haze) + AIR[0] * haze;
      out[to + 1] = (g * keep + grey) * (1 - haze) + AIR[1] * haze;
      out[to + 2] = (b * keep + grey) * (1 - haze) + AIR[2] * haze;
    }
    [before, now] = [now, before];
  }
  return out;
}
