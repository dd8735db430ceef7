// `node build/icons/make.mjs`: draws the icons of the packaged app from the mark of the pages. They are kept in git, so
// that packaging needs no browser; run this when the mark changes.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { inProject } from '../project-paths.mjs';

const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];
/** Windows looks for these inside one file. */
const icoSizes = [16, 32, 48, 64, 128, 256];
/** Types of Apple's container whose content is a PNG of that size. */
const icnsTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** The mark on a rounded sheet of paper, with the margin that docks and menus expect. @param {string} mark */
function drawing(mark) {
  const figures = mark.slice(mark.indexOf('<path'), mark.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">
<rect x="68" y="68" width="888" height="888" rx="196" fill="#fffdf8" stroke="#1c1a16" stroke-opacity=".16" stroke-width="8"/>
<g transform="translate(200 176) scale(24)">${figures}</g>
</svg>
`;
}

/** @param {string} svg @returns {Promise<Map<number, Buffer>>} a PNG for each size */
async function render(svg) {
  const executablePath = await findChromium(console.log);
  if (executablePath === undefined) throw new Error('Icons are drawn by Chromium, and there is none here.');
  const browser = await chromium.launch({ executablePath });
  const pictures = new Map();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      pictures.set(size, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  return pictures;
}

/** @param {Map<number, Buffer>} pictures @param {number} size */
function pictureOf(pictures, size) {
  const picture = pictures.get(size);
  if (picture === undefined) throw new Error(`There is no picture of ${size} pixels.`);
  return picture;
}

/** Microsoft's container: a header, an entry for each picture, the pictures as PNG. @param {Map<number, Buffer>} pictures */
function ico(pictures) {
  const images = icoSizes.map((size) => pictureOf(pictures, size));
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, image] of images.entries()) {
    const at = 6 + 16 * index;
    const size = icoSizes[index] ?? 0;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(image.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

/** @param {string} type @param {Buffer} content */
function icnsPart(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/** Apple's container: typed parts one after another. @param {Map<number, Buffer>} pictures */
const icns = (pictures) =>
  icnsPart('icns', Buffer.concat(icnsTypes.map(([type, size]) => icnsPart(type, pictureOf(pictures, size)))));

const pictures = await render(drawing(await readFile(inProject('renderer', 'public', 'icon.svg'), 'utf8')));
for (const size of sizes.filter((size) => size <= 512)) {
  await writeFile(inProject('build', 'icons', `${size}x${size}.png`), pictureOf(pictures, size));
}
await writeFile(inProject('build', 'icons', 'icon.ico'), ico(pictures));
await writeFile(inProject('build', 'icons', 'icon.icns'), icns(pictures));
