/** Resolves when Office is ready; false outside Excel, where there is nothing to work on. */
export async function whenExcelIsReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
