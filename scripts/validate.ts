/** `npm run validate`: the manifest, offline: our own checks, Microsoft's reader, and the schema of the unified manifest it converts to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import type { TeamsManifest } from '@microsoft/app-manifest';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter';
import { checkManifest } from './check-manifest';

const root = path.resolve(__dirname, '..');
/** The first version whose schema knows everything the converter writes (context menus, the first-run callout). */
const unifiedSchema = { version: '1.24', address: 'https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.schema.json' };

/** Every fault of the repository's manifest as a sentence. */
export async function validate(): Promise<string[]> {
  const file = path.join(root, 'manifest.xml');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const own = checkManifest({
    manifest: readFileSync(file, 'utf8'),
    shortcuts: readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8'),
    packageVersion: version,
    root,
  });
  const { id, displayName } = await OfficeAddinManifest.readManifestFile(file);
  const unread = id && displayName ? [] : ["Microsoft's reader finds no id or no name in the manifest."];
  return [...own, ...unread, ...(await unifiedFaults(file))];
}

/** Converts to the unified manifest, which has a published schema, and checks that. */
async function unifiedFaults(file: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unified-manifest-'));
  try {
    await convert(file, folder, false, unifiedSchema.address, unifiedSchema.version);
    const unified = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as TeamsManifest;
    return await AppManifestUtils.validateAgainstSchema(unified);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  void validate().then((faults) => {
    for (const fault of faults) console.error(`  ${fault}`);
    console.log(faults.length === 0 ? 'The manifest is valid.' : `The manifest has ${faults.length} faults.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  });
}
