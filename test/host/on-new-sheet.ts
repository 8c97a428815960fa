let sheets = 0;

/** A run on a sheet that no other test uses. */
export async function onNewSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run(async (context) => work(context.workbook.worksheets.add(`Test sheet ${++sheets}`), context));
}

/** The code of the error a run fails with. */
export async function codeOfFailure(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return error.code;
    }
    throw error;
  }
  throw new Error('It did not fail.');
}
