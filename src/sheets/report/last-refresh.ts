/**
 * The day up to which periods are over: that of the last refresh, so that formulas and the register speak of the same periods, and today
 * before the first one.
 *
 * TODAY() stands in the branch that is left with the first refresh, for good: whatever asks for it is calculated again with every edit of
 * any cell, and on this depend all figures by period, the appraisal and its BENEFIT functions included. Excel counts a formula as such
 * only while it gets to the function.
 */
export const lastRefresh = 'IF(COUNT(BenefitRegister[Updated])=0,TODAY(),MAX(BenefitRegister[Updated]))';
