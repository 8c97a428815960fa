import type { IMutationInfo, IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation, ConditionalFormattingRuleModel, ConditionalFormattingService, ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation, MoveConditionalRuleMutation, SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Area, ConditionalFormatState, ConditionalStyle } from '../engine';
import type { Beside } from './beside';
import { fromUniverRule, styleFromUniver, toUniverRule } from './conditional-rules';
import type { Core } from './core';
import type { FormulaPlace } from './formula-text';
import { withRowsBelow } from './ranges-below';

/** Univer's way to forget what a rule painted; its public one waits a tenth of a second. */
interface ViewInternals {
  _markRuleDirtyAtOnce(unitId: string, sheet: string, rule: string): void;
}

/** Conditional formats. Univer evaluates and paints them, and moves them along with their cells; Excel's wording is kept beside. */
export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;
  private readonly service: ConditionalFormattingService;
  private readonly view: ViewInternals;
  private changed = false;

  constructor(private readonly core: Core, private readonly beside: Beside, private readonly place: () => FormulaPlace) {
    this.model = core.injector.get(ConditionalFormattingRuleModel);
    this.service = core.injector.get(ConditionalFormattingService);
    this.view = core.injector.get(ConditionalFormattingViewModel) as unknown as ViewInternals;
    core.commands.onCommandExecuted(() => {
      this.changed = true;
    });
  }

  /** By priority: the first is the strongest. */
  all(sheet: string): readonly ConditionalFormatState[] {
    return this.rules(sheet).map((rule, index) => {
      const kept = this.beside.get('conditionalFormat', rule.cfId);
      const areas = rule.ranges.map((range) => this.core.area(sheet, range));
      return { id: rule.cfId, areas, priority: index, stopIfTrue: rule.stopIfTrue, rule: fromUniverRule(rule, kept?.rule, this.place()) };
    });
  }

  add(format: Omit<ConditionalFormatState, 'id'>): string {
    const sheet = format.areas[0]?.sheet;
    if (!sheet) throw new RangeError('A conditional format needs at least one area.');
    format.areas.forEach((area) => this.core.makeRoom(area));
    const ranges = format.areas.map((area) => this.core.range(area));
    const id = this.newId();
    const rule = { cfId: id, ranges, stopIfTrue: format.stopIfTrue, rule: toUniverRule(format.rule, ranges[0]!, this.place()) };
    const { areas: _areas, ...record } = format;
    const remembered = this.beside.mutations('conditionalFormat', id, record);
    const order = this.orderMutations(sheet, id, format.priority);
    this.core.change(
      [remembered.redo, { id: AddConditionalRuleMutation.id, params: { ...this.core.target(sheet), rule } }, ...order],
      [{ id: DeleteConditionalRuleMutation.id, params: { ...this.core.target(sheet), cfId: id } }, remembered.undo],
    );
    this.prepare(sheet, ranges);
    return id;
  }

  remove(sheet: string, id: string): void {
    const index = this.rules(sheet).findIndex(({ cfId }) => cfId === id);
    const rule = this.rules(sheet)[index];
    if (!rule) throw new RangeError(`The sheet "${this.core.worksheet(sheet).getName()}" has no conditional format "${id}".`);
    const forgotten = this.beside.mutations('conditionalFormat', id, null);
    const back: IMutationInfo = { id: AddConditionalRuleMutation.id, params: { ...this.core.target(sheet), rule: structuredClone(rule) } };
    this.core.change(
      [{ id: DeleteConditionalRuleMutation.id, params: { ...this.core.target(sheet), cfId: id } }, forgotten.redo],
      [forgotten.undo, back, ...this.orderMutations(sheet, id, index)],
    );
  }

  /** The formats of the last row of the area, in so many rows below it. */
  continue(area: Area, rows: number): void {
    this.core.makeRoom({ ...area, rows: area.rows + rows });
    const above = this.core.range(area);
    const replace = (rule: IConditionFormattingRule): IMutationInfo => (
      { id: SetConditionalRuleMutation.id, params: { ...this.core.target(area.sheet), cfId: rule.cfId, rule } }
    );
    for (const rule of this.rules(area.sheet)) {
      const ranges = withRowsBelow(rule.ranges, above, rows);
      if (ranges !== null) this.core.change([replace({ ...rule, ranges })], [replace(structuredClone(rule))]);
    }
  }

  styleAt(sheet: string, row: number, column: number): ConditionalStyle | null {
    this.core.worksheet(sheet);
    if (this.changed) this.forgetPainted();
    this.changed = false;
    const composed = this.service.composeStyle(this.core.unitId, sheet, row, column);
    return composed ? styleFromUniver(composed) : null;
  }

  /** Univer works a rule out when a cell is first painted. Asking now makes the next calculation do it, painted or not. */
  prepareAll(): void {
    for (const sheet of this.core.workbook.getSheets()) for (const rule of this.rules(sheet.getSheetId())) this.prepare(
      sheet.getSheetId(),
      rule.ranges,
    );
  }

  private forgetPainted(): void {
    for (const sheet of this.core.workbook.getSheets()) {
      for (const { cfId } of this.rules(sheet.getSheetId())) this.view._markRuleDirtyAtOnce(this.core.unitId, sheet.getSheetId(), cfId);
    }
  }

  private prepare(sheet: string, ranges: readonly IRange[]): void {
    for (const { startRow, startColumn } of ranges) this.service.composeStyle(this.core.unitId, sheet, startRow, startColumn);
  }

  private rules(sheet: string): readonly IConditionFormattingRule[] {
    this.core.worksheet(sheet);
    return this.model.getSubunitRules(this.core.unitId, sheet) ?? [];
  }

  /** A new rule goes to the front, as in Excel; a larger priority puts it behind the ones that come first. */
  private orderMutations(sheet: string, id: string, priority: number): IMutationInfo[] {
    const before = this.rules(sheet).filter(({ cfId }) => cfId !== id)[Math.max(0, priority) - 1] ?? (
      priority > 0 ? this.rules(sheet).at(-1) : undefined
    );
    if (!before) return [];
    return [
      {
        id: MoveConditionalRuleMutation.id,
        params: { ...this.core.target(sheet), start: { id, type: 'self' }, end: { id: before.cfId, type: 'after' } },
      },
    ];
  }

  private newId(): string {
    const taken = new Set(this.core.workbook.getSheets().flatMap((sheet) => this.rules(sheet.getSheetId()).map(({ cfId }) => cfId)));
    let number = taken.size + 1;
    while (taken.has(`format-${number}`) || this.beside.get('conditionalFormat', `format-${number}`)) number += 1;
    return `format-${number}`;
  }
}
