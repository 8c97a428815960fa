/** The tables of the workbook by the name of their records in a `Program`. */
export const tableNames = {
  discountRates: 'DiscountRates',
  objectives: 'Objectives',
  benefits: 'BenefitRegister',
  stakeholders: 'StakeholderRegister',
  engagement: 'EngagementLog',
  workshops: 'Workshops',
  ideas: 'WorkshopIdeas',
  activities: 'RealizationPlan',
  links: 'BenefitLinks',
  cashFlows: 'CashFlow',
  measures: 'BenefitMeasures',
  readings: 'BenefitTracking',
  risks: 'BenefitRisks',
  evidence: 'BenefitEvidence',
  history: 'StatusHistory',
  changes: 'ChangeLog',
  baselines: 'Baselines',
  reviews: 'BenefitReviews',
  sustainment: 'Sustainment',
  lessons: 'LessonsLearned',
} as const;

export type RecordKind = keyof typeof tableNames;
export type TableName = (typeof tableNames)[RecordKind] | 'ProgramSettings';
