import type { IMutationInfo } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { NameState } from '../engine';
import type { Core } from './core';
import { fromEngine, toEngine } from './formula-text';
import type { FormulaPlace } from './formula-text';

/** Defined names, of the workbook or of one sheet. Univer keeps a reference without the leading `=`, a formula with it. */
export class Names {
  private readonly service: IDefinedNamesService;
  /** Excel's spelling of the formulas met so far: names are read far more often than they change. */
  private readonly spellings = new Map<string, string>();

  constructor(private readonly core: Core, private readonly place: () => FormulaPlace) {
    this.service = core.injector.get(IDefinedNamesService);
  }

  all(): readonly NameState[] {
    return this.stored().map(({ name, formulaOrRefString, comment, hidden, localSheetId }) => ({
      name,
      formula: this.spelled(formulaOrRefString),
      comment: comment ?? '',
      visible: !hidden,
      ...(isLocal(localSheetId) ? { scope: localSheetId } : {}),
    }));
  }

  set({ name, formula, scope, comment, visible }: NameState): void {
    const before = this.find(name, scope);
    const state: IDefinedNamesServiceParam = {
      id: before?.id ?? this.newId(),
      name,
      formulaOrRefString: asStored(toEngine(withEquals(formula), this.place())),
      comment,
      hidden: !visible,
      localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    this.core.change([this.put(state)], [before ? this.put(before) : this.take(state)]);
  }

  remove(name: string, scope?: string): void {
    const before = this.find(name, scope);
    if (!before) throw new RangeError(
      `There is no name "${name}"${scope ? ` on the sheet "${this.core.worksheet(scope).getName()}"` : ''}.`,
    );
    this.core.change([this.take(before)], [this.put(before)]);
  }

  /** No name stands in a table, so the spelling depends on the stored text alone. */
  private spelled(stored: string): string {
    const known = this.spellings.get(stored);
    if (known !== undefined) return known;
    const formula = fromEngine(withEquals(stored), { tables: [] });
    this.spellings.set(stored, formula);
    return formula;
  }

  private stored(): readonly IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.core.unitId) ?? {});
  }

  private find(name: string, scope?: string): IDefinedNamesServiceParam | undefined {
    return this.stored().find(
      (known) => known.name.toLowerCase() === name.toLowerCase() && (
        isLocal(known.localSheetId) ? known.localSheetId : undefined
      ) === scope,
    );
  }

  private put(state: IDefinedNamesServiceParam): IMutationInfo {
    return { id: SetDefinedNameMutation.id, params: { ...state, unitId: this.core.unitId } };
  }

  private take(state: IDefinedNamesServiceParam): IMutationInfo {
    return { id: RemoveDefinedNameMutation.id, params: { ...state, unitId: this.core.unitId } };
  }

  private newId(): string {
    const taken = new Set(this.stored().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`name-${number}`)) number += 1;
    return `name-${number}`;
  }
}

const isLocal = (
  scope: string | undefined,
): scope is string => scope !== undefined && scope !== '' && scope !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** A plain reference (`Sheet1!$A$1:$B$2`) is stored bare, so that Univer moves it along when rows are inserted. */
const asStored = (formula: string): string => (
  /^=('[^']*(''[^']*)*'|[^'!()+\-*/&=<>,"]+)!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(formula) ? formula.slice(1) : formula
);
