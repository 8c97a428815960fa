import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { codeOfFailure, onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

/** A box of 100 by 40 points. */
function addBox(sheet: Excel.Worksheet, name: string, left: number, top: number, form: 'Rectangle' | 'Hexagon' = 'Rectangle'): Excel.Shape {
  const box = sheet.shapes.addGeometricShape(form);
  box.name = name;
  box.set({ left, top, width: 100, height: 40 });
  return box;
}

const frame = ({ left, top, width, height }: Excel.Shape): number[] => [left, top, width, height];

test('a shape has the looks, text and words for screen readers it was given', () =>
  onNewSheet(async (sheet, context) => {
    const box = addBox(sheet, 'Benefits map: B-001', 10, 20.5);
    box.fill.setSolidColor('#dff6dd');
    box.lineFormat.color = '#107C10';
    box.lineFormat.weight = 1.5;
    box.altTextDescription = 'Benefit B-001, on track';
    box.textFrame.textRange.text = 'Fewer letters';
    box.textFrame.textRange.font.color = '#000000';
    box.textFrame.textRange.font.size = 9;
    box.textFrame.verticalAlignment = 'Middle';
    const plain = addBox(sheet, 'Plain', 200, 20);
    plain.fill.clear();
    plain.lineFormat.visible = false;
    await context.sync();
    const shapes = sheet.shapes.load(
      'items/name,items/type,items/geometricShapeType,items/left,items/top,items/width,items/height,items/altTextDescription,'
      + 'items/zOrderPosition,items/connectionSiteCount,items/placement,items/fill,items/lineFormat,items/textFrame/hasText,'
      + 'items/textFrame/verticalAlignment,items/textFrame/textRange/text,items/textFrame/textRange/font',
    );
    await context.sync();
    const [first, second] = shapes.items as [Excel.Shape, Excel.Shape];
    expect(frame(first)).toEqual([10, 20.5, 100, 40]);
    expect(first).toMatchObject({
      name: 'Benefits map: B-001', type: 'GeometricShape', geometricShapeType: 'Rectangle', altTextDescription: 'Benefit B-001, on track',
      zOrderPosition: 0, connectionSiteCount: 4, placement: 'TwoCell',
    });
    expect([first.fill.foregroundColor, first.fill.type]).toEqual(['#DFF6DD', 'Solid']);
    expect([first.lineFormat.color, first.lineFormat.weight]).toEqual(['#107C10', 1.5]);
    const { textFrame } = first;
    expect([textFrame.hasText, textFrame.verticalAlignment, textFrame.textRange.text]).toEqual([true, 'Middle', 'Fewer letters']);
    expect([textFrame.textRange.font.color, textFrame.textRange.font.size]).toEqual(['#000000', 9]);
    expect([second.fill.type, second.lineFormat.visible, second.zOrderPosition]).toEqual(['NoFill', false, 1]);

    second.setZOrder('SendToBack');
    sheet.shapes.load('items/name');
    await context.sync();
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(['Plain', 'Benefits map: B-001']);
  }));

test('a connector runs between the sites of its shapes, follows them when they move, and stays when one goes', () =>
  onNewSheet(async (sheet, context) => {
    const [from, to] = [addBox(sheet, 'From', 10, 10), addBox(sheet, 'To', 210, 110, 'Hexagon')];
    const connector = sheet.shapes.addLine(0, 0, 10, 10, 'Elbow');
    connector.line.connectBeginShape(from, 3);
    connector.line.connectEndShape(to, 3);
    connector.line.endArrowheadStyle = 'Triangle';
    connector.lineFormat.dashStyle = 'Dash';
    await context.sync();
    const look = async (): Promise<Excel.Shape> => {
      connector.load('left,top,width,height,type,lineFormat/dashStyle');
      connector.line.load('connectorType,endArrowheadStyle,isBeginConnected,beginConnectedSite,isEndConnected');
      connector.line.load('beginConnectedShape/name,endConnectedShape/name');
      await context.sync();
      return connector;
    };
    expect(frame(await look())).toEqual([110, 30, 100, 100]);
    expect([connector.type, connector.lineFormat.dashStyle, connector.line.connectorType]).toEqual(['Line', 'Dash', 'Elbow']);
    const { line } = connector;
    expect([line.endArrowheadStyle, line.isBeginConnected, line.beginConnectedSite]).toEqual(['Triangle', true, 3]);
    expect([line.beginConnectedShape.name, line.endConnectedShape.name]).toEqual(['From', 'To']);

    to.left = 20;
    to.top = 200;
    expect(frame(await look())).toEqual([20, 30, 90, 190]);
    const [, , state] = addIn.host.pictures.shapes(await idOf(sheet, context));
    expect(state).toMatchObject({ flippedHorizontally: true, flippedVertically: false });

    from.delete();
    expect(frame(await look())).toEqual([20, 30, 90, 190]);
    expect([line.isBeginConnected, line.isEndConnected, line.beginConnectedShape.isNullObject]).toEqual([false, true, true]);
  }));

async function idOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  sheet.load('id');
  await context.sync();
  return sheet.id;
}

test('shapes move and grow with their cells unless they are told not to', () =>
  onNewSheet(async (sheet, context) => {
    const [bound, fixed] = [addBox(sheet, 'Bound', 10, 30), addBox(sheet, 'Fixed', 150, 30)];
    fixed.placement = 'Absolute';
    sheet.getRange('1:1').insert('Down');
    const row = sheet.getRange('1:1').load('height');
    bound.load('left,top,width,height');
    fixed.load('left,top,width,height');
    await context.sync();
    expect(frame(bound)).toEqual([10, 30 + row.height, 100, 40]);
    expect(frame(fixed)).toEqual([150, 30, 100, 40]);
    sheet.getRange('1:4').delete('Up');
    bound.load('left,top,width,height');
    await context.sync();
    expect(bound.height).toBeLessThan(40);
  }));

test('undo takes back shapes one step at a time, and they are saved and loaded', async () => {
  let id = '';
  await onNewSheet(async (sheet, context) => {
    id = await idOf(sheet, context);
  });
  const names = (): string[] => addIn.host.pictures.shapes(id).map(({ name }) => name);
  for (const name of ['One', 'Two']) {
    await Excel.run(async (context) => {
      addBox(context.workbook.worksheets.getItem(id), name, 0, 0);
      await context.sync();
    });
  }
  const told: string[] = [];
  const stop = addIn.host.pictures.onChange((sheet) => told.push(sheet));
  await addIn.host.undo();
  expect(names()).toEqual(['One']);
  expect(told).toContain(id);
  await addIn.host.redo();
  expect(names()).toEqual(['One', 'Two']);
  stop();
  const state = JSON.parse(JSON.stringify(addIn.host.save())) as ReturnType<typeof addIn.host.save>;
  addIn.host.load({});
  expect(names()).toEqual([]);
  addIn.host.load(state);
  expect(names()).toEqual(['One', 'Two']);
});

test('what Excel refuses is refused, and what is not modelled is named', () =>
  onNewSheet(async (sheet, context) => {
    const [box, line] = [addBox(sheet, 'Box', 0, 0), sheet.shapes.addLine(0, 0, 50, 0)];
    await context.sync();
    const failing = async (work: () => void): Promise<string> => codeOfFailure((async () => {
      work();
      await context.sync();
    })());
    expect(await failing(() => { box.left = -1; })).toBe('InvalidArgument');
    expect(await failing(() => { box.width = 0; })).toBe('InvalidArgument');
    expect(await failing(() => line.line.connectEndShape(box, 4))).toBe('InvalidArgument');
    expect(await failing(() => box.line.load('connectorType'))).toBe('InvalidOperation');
    expect(await failing(() => sheet.shapes.getItem('None').delete())).toBe('ItemNotFound');
    expect(await failing(() => sheet.shapes.addGroup([box, line]))).toBe('ApiNotFound');
    sheet.protection.protect();
    await context.sync();
    expect(await failing(() => box.delete())).toBe('AccessDenied');
  }));
