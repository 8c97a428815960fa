import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The libraries measured against, as far as they are called. Dates are local midnights, as these libraries expect. */
export interface Peers {
  readonly formulajs: {
    NPV(rate: number, ...flows: unknown[]): unknown;
    IRR(flows: number[]): unknown;
    XIRR(flows: number[], dates: Date[]): unknown;
    XNPV(rate: number, flows: number[], dates: Date[]): unknown;
    MIRR(flows: number[], finance: number, reinvest: number): unknown;
  };
  readonly financial: {
    npv(rate: number, flows: number[]): number;
    irr(flows: number[]): number;
    mirr(flows: number[], finance: number, reinvest: number): number;
  };
  readonly nodeIrr: {
    irr(flows: number[]): number;
    /** The rate is per day. */
    xirr(flows: { amount: number; date: Date }[]): { rate: number };
  };
  readonly xirr: (flows: { amount: number; when: Date }[]) => number;
  readonly HyperFormula: {
    buildFromArray(cells: unknown[][], options: object): Sheet;
  };
}

export interface Sheet {
  setCellContents(address: { sheet: number; row: number; col: number }, value: number): void;
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  destroy(): void;
}

const folder = path.resolve(__dirname, '..');

/** Loads the peers, installing them beside the benchmarks first when they are missing or the lock is newer. */
export function loadPeers(): Peers {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Installing the libraries to measure against …');
    const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The libraries to measure against could not be installed: "npm ci --prefix bench" says why.');
  }
  const load = createRequire(path.join(folder, 'package.json'));
  return {
    formulajs: load('@formulajs/formulajs') as Peers['formulajs'],
    financial: load('financial') as Peers['financial'],
    nodeIrr: load('node-irr') as Peers['nodeIrr'],
    xirr: load('xirr') as Peers['xirr'],
    HyperFormula: (load('hyperformula') as { HyperFormula: Peers['HyperFormula'] }).HyperFormula,
  };
}
