/** Pages of a workbook as LibreOffice prints them, as pictures. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const tools = ['soffice', 'pdftotext', 'pdftoppm', 'pdfinfo'];
const dotsPerInch = 80;

/** What cannot be found, of the programs that print: LibreOffice and Poppler. */
export function missingTools(): readonly string[] {
  return tools.filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined);
}

/** Formulas are recalculated: what is printed is what the file's formulas say, not the values it kept. */
const recalculateOnLoad = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Where Excel's font is missing, one of about its width stands in for it. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
<alias binding="strong"><family>Calibri</family><prefer><family>Calibri</family><family>Carlito</family>
<family>Liberation Sans</family></prefer></alias></fontconfig>`;

/**
 * Prints an .xlsx file and keeps the pages that begin with a title.
 * @param titles what the first line of a page says, with the file its picture goes to
 * @throws Error naming the titles no page begins with
 */
export function printPages(file: string, titles: Readonly<Record<string, string>>): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'printed-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), recalculateOnLoad);
    writeFileSync(path.join(folder, 'fonts.conf'), fonts);
    copyFileSync(file, path.join(folder, 'workbook.xlsx'));
    const env = { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...args, path.join(folder, 'workbook.xlsx')], { env, stdio: 'ignore', timeout: 300_000 });
    const pdf = path.join(folder, 'workbook.pdf');
    const pages = Number(/^Pages:\s*(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))![1]);
    const left = new Map(Object.entries(titles));
    for (let page = 1; page <= pages && left.size > 0; page += 1) {
      const range = ['-f', String(page), '-l', String(page)];
      const title = execFileSync('pdftotext', [...range, pdf, '-'], { encoding: 'utf8' }).split('\n')[0]!;
      const target = left.get(title);
      if (target === undefined) continue;
      execFileSync('pdftoppm', ['-r', String(dotsPerInch), ...range, '-png', '-singlefile', pdf, target.replace(/\.png$/, '')]);
      left.delete(title);
    }
    if (left.size > 0) throw new Error(`No page begins with ${[...left.keys()].join(', ')}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
