import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { IDisposable } from '@univerjs/core';
import type { FunctionBridge, FunctionDeclaration } from '../engine';
import type { Core } from './core';
import type { FunctionBroker } from './function-broker';
import { BridgedFunction } from './bridged-function';
import { forgetParsed } from './parse-cache';

/** Makes the declared functions known to the calculation and to the formula editor's suggestions. */
export class CustomFunctions {
  private names: readonly string[] = [];
  private descriptions: IDisposable | undefined;

  constructor(private readonly core: Core, private readonly broker: FunctionBroker) {}

  set(declarations: readonly FunctionDeclaration[], bridge: FunctionBridge): void {
    const service = this.core.injector.get(IFunctionService);
    const descriptions = this.core.injector.get(IDescriptionService);
    service.unregisterExecutors(...this.names);
    this.descriptions?.dispose();
    this.broker.use(bridge);
    const sheetName = (id: string): string => this.core.workbook.getSheetBySheetId(id)?.getName() ?? id;
    const executors = declarations.map((declaration) => new BridgedFunction(declaration, this.broker, sheetName));
    service.registerExecutors(...executors);
    this.descriptions = descriptions.registerDescriptions(declarations.map(describe));
    forgetParsed(this.core, [...this.names, ...executors.map((executor) => String(executor.name))]);
    this.names = executors.map((executor) => String(executor.name));
  }
}

const describe = (declaration: FunctionDeclaration) => ({
  functionName: declaration.name,
  functionType: FunctionType.User,
  description: declaration.description,
  abstract: declaration.description,
  functionParameter: declaration.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: '',
    require: (parameter.optional || parameter.repeating ? 0 : 1) as 0 | 1,
    repeat: (parameter.repeating ? 1 : 0) as 0 | 1,
  })),
});
