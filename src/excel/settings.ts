/** Stores settings of the add-in in the workbook; they travel with the file. One sync. */
export async function saveSettings(context: Excel.RequestContext, settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
  await context.sync();
}
