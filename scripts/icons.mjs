/** Makes the icons of the installed page from its mark: `npm run icons`. They are committed; run it when the mark changes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const page = new URL('../packages/map-ui/', import.meta.url);
const mark = readFileSync(new URL('src/panels/mark.svg', page), 'utf8');
/** Systems cut a maskable icon to their own shape: the picture stays within its middle, and the ground fills the rest. */
const maskable = mark.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"').replace(/<rect [^>]*>/, '<rect x="-5" y="-5" width="42" height="42" fill="#17414c" />');

const ICONS = [
  { name: 'icon-192.png', svg: mark, pixels: 192 },
  { name: 'icon-512.png', svg: mark, pixels: 512 },
  { name: 'maskable-512.png', svg: maskable, pixels: 512 },
];

for (const { name, svg, pixels } of ICONS) {
  await sharp(Buffer.from(svg), { density: (72 * pixels) / 32 })
    .resize(pixels, pixels)
    .png({ palette: true })
    .toFile(fileURLToPath(new URL(`public/icons/${name}`, page)));
}
