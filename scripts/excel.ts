/**
 * `npm run excel`: builds the add-in, serves it at https://localhost:3000 and registers it with the Excel of this computer (Windows
 * or Mac). Microsoft's tools for certificates and registration are called through npx: they are large, and Linux cannot install them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { serve } from '../workbench/server/serve';
import { build, buildFolder } from './build';

function npx(...command: string[]): void {
  const { status } = spawnSync('npx', ['--yes', ...command], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`"npx ${command.join(' ')}" failed; see its messages above.`);
}

async function sideload(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      'Excel runs on Windows and Mac only, so there is nothing to load the add-in into here.\n' +
        'Use "npm start" for the workbench, or upload build/excel/manifest.xml to Excel for the web (README, "Install in Excel").',
    );
  }
  await build('excel');
  npx('office-addin-dev-certs', 'install');
  const certificates = path.join(homedir(), '.office-addin-dev-certs'); // where the tool above keeps them
  const tls = { cert: readFileSync(path.join(certificates, 'localhost.crt')), key: readFileSync(path.join(certificates, 'localhost.key')) };
  const served = await serve({ folder: buildFolder('excel'), port: 3000, joinWorkbench: false, tls });
  if (served.address !== 'https://localhost:3000')
    throw new Error('Port 3000 is in use; the manifest of development names it. Stop what uses it and try again.');
  npx('office-addin-debugging', 'start', path.join(buildFolder('excel'), 'manifest.xml'), 'desktop', '--no-debug');
  console.log(
    'The add-in is served at https://localhost:3000 while this runs. Stop it with Ctrl+C; "npm run excel:remove" takes it out of Excel.',
  );
}

sideload().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
