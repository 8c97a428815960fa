/** `npm run icons`: renders the SVG drawings in assets/ to the PNG sizes that Excel asks for. Run it after changing a drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.mjs';

const assets = path.resolve(__dirname, '../assets');

/** The add-in's icon in every size of Office's dialogs, the ribbon's buttons in the sizes that the manifest names. */
const drawings = [
  { file: 'icon', sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  ...['open-pane', 'new-program', 'add-sheet', 'refresh-status', 'help'].map((name) => ({ file: `buttons/${name}`, sizes: [16, 32, 80] })),
];

async function renderIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Rendering the icons needs an installed Edge, Chrome or Chromium.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const page = await browser.newPage();
  for (const { file, sizes } of drawings) {
    const svg = readFileSync(path.join(assets, `${file}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(assets, `${file}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void renderIcons();
