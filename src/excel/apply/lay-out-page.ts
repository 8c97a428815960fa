import type { PageLayout } from '../../sheets/change-set';
import { isSupported } from '../capabilities';

/** Prepares a sheet for printing, where this Excel lets an add-in do so. */
export function layOutPage(sheet: Excel.Worksheet, page: PageLayout): void {
  if (!isSupported('page-layout')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: page.area === undefined ? 0 : 1 };
  if (page.area !== undefined) pageLayout.setPrintArea(page.area);
  if (page.repeatRow !== undefined) pageLayout.setPrintTitleRows(`$${page.repeatRow + 1}:$${page.repeatRow + 1}`);
}
