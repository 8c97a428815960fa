/** `npm run notices`: writes THIRD-PARTY-NOTICES.md from the packages in the add-in's bundles. Run it after changing dependencies. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, buildFolder } from './build';
import { bundledPackages } from './bundled-packages';
import type { BundledPackage } from './bundled-packages';

const root = path.resolve(__dirname, '..');

/** The notices as Markdown; packages that share one licence text are listed above it together. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const groups = new Map<string, BundledPackage[]>();
  for (const entry of packages) {
    const key = entry.text === '' ? `Licensed under ${entry.license}; the package carries no licence file.` : entry.text;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const sections = [...groups].map(([text, members]) => {
    const list = members.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n');
    return `${list}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Third-party notices

The add-in's bundles contain code of these packages, with their licences. Written by \`npm run notices\`; do not edit.
office.js is not among them: its pages load it from Microsoft.

${sections.join('\n')}`;
}

if (require.main === module) {
  void build('workbench').then(() =>
    writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), noticesOf(bundledPackages(buildFolder('workbench'), root))),
  );
}
