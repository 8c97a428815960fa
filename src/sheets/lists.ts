/**
 * Every drop-down list of the workbook. They are written to the Lists sheet, where users may extend them; the words themselves stay
 * English in every language of the pane, because formulas, filters and the assessment match them.
 */
export const lists = {
  objectiveLevel: ['Strategic', 'Program', 'Operational'],
  benefitCategory: ['Financial', 'Operational', 'Customer', 'Strategic', 'Compliance', 'People', 'Social and environmental'],
  benefitKind: ['Benefit', 'Dis-benefit'],
  valueType: ['Cash-releasing', 'Revenue', 'Cost avoidance', 'Non-cash-releasing', 'Societal', 'Not monetised'],
  evidenceType: ['Quantitative', 'Qualitative'],
  ramp: ['Immediate', 'Linear', 'S-curve', 'Front-loaded'],
  confidence: ['High', 'Medium', 'Low'],
  evidenceStrength: ['Measured', 'Benchmark', 'Expert view', 'Assertion'],
  benefitState: [
    'Identified', 'Profiled', 'Validated', 'Approved', 'Realizing', 'Realized', 'Verified', 'Sustained', 'Closed',
    'Deferred', 'Substituted', 'Withdrawn', 'Not realized',
  ],
  stakeholderGroup: ['Sponsor', 'End user', 'Customer', 'Impacted department', 'Supplier', 'Regulator', 'Team', 'Public'],
  expectation: ['Realistic', 'Optimistic', 'Sceptical'],
  channel: ['Meeting', 'Email', 'Call', 'Newsletter', 'Workshop', 'Dashboard', 'Intranet'],
  engagementType: ['Meeting', 'Newsletter', 'Survey', 'Interview', 'Workshop', 'Dashboard'],
  workshopPurpose: ['Define', 'Prioritize', 'Validate', 'Map', 'Risk', 'Review'],
  activityType: ['Milestone', 'Enabling change', 'Business change', 'Measurement', 'Engagement', 'Sustainment'],
  linkType: ['Contributes', 'Requires', 'Conflicts'],
  flowType: ['Benefit', 'Cost'],
  flowClass: [
    'Capital', 'Operating', 'Change', 'Measurement', 'Contingency',
    'Cash-releasing', 'Revenue', 'Cost avoidance', 'Non-cash-releasing', 'Societal', 'Dis-benefit',
  ],
  series: ['Plan', 'Forecast', 'Actual'],
  direction: ['Higher is better', 'Lower is better', 'Within range'],
  aggregation: ['Sum', 'Average', 'Latest', 'Max', 'Min'],
  varianceReason: ['On plan', 'Volume', 'Price', 'Timing', 'Adoption', 'Scope', 'Data', 'External', 'One-off'],
  riskCategory: ['Adoption', 'Delivery', 'Dependency', 'External', 'Financial', 'Measurement', 'Ownership', 'Technology'],
  riskResponse: ['Avoid', 'Reduce', 'Transfer', 'Accept'],
  triggerWhen: ['Below', 'Above'],
  riskState: ['Open', 'Mitigating', 'Triggered', 'Occurred', 'Closed'],
  evidenceSource: ['Stakeholder feedback', 'Case study', 'Testimonial', 'Survey', 'Interview', 'Observation'],
  evidenceDimension: ['Employee morale', 'Customer experience', 'Agility and responsiveness', 'Service quality', 'Other'],
  supports: ['Supports', 'Neutral', 'Contradicts'],
  mayQuote: ['Yes', 'Anonymously', 'No'],
  changeTrigger: ['Unforeseen challenge', 'New information', 'Stakeholder feedback', 'Scope', 'Market', 'Regulation', 'Correction'],
  decidedBy: ['Team', 'Benefits manager', 'Sponsor', 'Board'],
  decision: ['Approved', 'Rejected', 'Deferred'],
  reviewType: ['Regular', 'Gate', 'Post-implementation', 'Long-term'],
  achieved: ['Fully', 'Mostly', 'Partly', 'Not', 'Too early'],
  sustainmentMethod: ['Data', 'Survey', 'Study'],
  sustainmentCause: ['Staff turnover', 'Workaround', 'Demand', 'Funding', 'Technology', 'Measurement', 'External', 'None'],
  phase: ['Identify', 'Plan', 'Track', 'Evaluate'],
  lessonType: ['Worked', 'Did not work', 'Recommendation'],
  lessonState: ['Logged', 'Acted on', 'Embedded'],
  scheduleStatus: ['Current', 'Superseded', 'Recommended only'],
  priceBase: ['Real', 'Nominal'],
  periodLength: ['Month', 'Quarter', 'Year'],
  discountTiming: ['End', 'Mid', 'Start'],
} as const satisfies Record<string, readonly string[]>;

export type ListKey = keyof typeof lists;

/** The header of a list on the Lists sheet: `benefitCategory` → `Benefit category`. */
export function listHeader(list: ListKey): string {
  const words = list.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The defined name drop-downs refer to: `benefitCategory` → `ListBenefitCategory`. */
export function listName(list: ListKey): string {
  return `List${list.charAt(0).toUpperCase()}${list.slice(1)}`;
}
