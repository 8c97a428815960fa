/** The custom property of a worksheet that holds the key of the sheet specification it was made from (ExcelApi 1.12). */
export const sheetKeyProperty = 'BenefitsRealization.Sheet';
