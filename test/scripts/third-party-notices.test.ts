import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../../scripts/build';
import { bundledPackages } from '../../scripts/bundled-packages';
import { noticesOf } from '../../scripts/third-party-notices';

const root = path.resolve(__dirname, '../..');

describe('the packages in the add-in’s bundles', () => {
  const packages = bundledPackages(buildFolder('workbench'), root);

  test('are exactly those of THIRD-PARTY-NOTICES.md (else run "npm run notices")', () => {
    const listed = [...readFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8').matchAll(/^- (\S+ \S+) \(/gm)].map(
      (match) => match[1]!,
    );
    expect(listed.sort()).toEqual(packages.map(({ name, version }) => `${name} ${version}`).sort());
  });

  test('have permissive licences', () => {
    const permissive = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/;
    expect(packages.filter(({ license }) => !permissive.test(license))).toEqual([]);
  });

  test('include React, and nothing of the workbench', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toContain('react-dom');
    expect(names.filter((name) => /^@univerjs|chart\.js|excelts/.test(name))).toEqual([]);
  });
});

test('packages with the same licence text share it', () => {
  const notices = noticesOf([
    { name: 'a', version: '1.0.0', license: 'MIT', text: 'the text' },
    { name: 'b', version: '2.0.0', license: 'MIT', text: 'the text' },
    { name: 'c', version: '3.0.0', license: 'ISC', text: '' },
  ]);
  expect(notices.match(/the text/g)).toHaveLength(1);
  expect(notices).toContain('- a 1.0.0 (MIT)\n- b 2.0.0 (MIT)');
  expect(notices).toContain('Licensed under ISC; the package carries no licence file.');
});
