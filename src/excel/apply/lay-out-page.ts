import type { PageLayout } from '../../sheets/change-set';

/** Half an inch, in points: Excel's own margins take a fifth of the page. */
const margin = 36;

/** Prepares a sheet for printing. */
export function layOutPage(sheet: Excel.Worksheet, page: PageLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  for (const side of ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const) pageLayout[side] = margin;
  pageLayout.centerHorizontally = true;
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: page.pagesTall ?? 0 };
  if (page.area !== undefined) pageLayout.setPrintArea(page.area);
  if (page.repeatRow !== undefined) pageLayout.setPrintTitleRows(`$${page.repeatRow + 1}:$${page.repeatRow + 1}`);
}
