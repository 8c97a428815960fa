/**
 * The day up to which periods are over: that of the last refresh, so that formulas and the register speak of the same periods. Before the
 * first one, a period is over as soon as it has actuals.
 *
 * No TODAY(): whatever depends on it is calculated again with every edit of any cell, and on this depend all figures by period, the
 * appraisal and its BENEFIT functions included.
 */
export const lastRefresh = 'IF(COUNT(BenefitRegister[Updated])=0,DATE(9999,12,31),MAX(BenefitRegister[Updated]))';
