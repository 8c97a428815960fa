import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { ModelWorkbook } from './model-workbook';

/**
 * The Coquihalla Highway, evaluated before it was built and twice afterwards: benefits and costs in million dollars, and the net benefit
 * each study published.
 */
const exAnte = { benefits: 394.6, costs: 354.4, net: 40.2 };
const exPost = [
  { study: 'First study after opening', date: 36_526, benefits: 639.4, costs: 767.6, net: -128.2 },
  { study: 'Second study after opening', date: 36_892, benefits: 1307.8, costs: 913.5, net: 394.3 },
];

function reviewed(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(['benefit-register', 'benefit-reviews'], workbook.facts(), { settings: defaultSettings }).changeSet);
  workbook.fill('BenefitRegister', [
    { ID: 'B-001', Benefit: 'Time, accidents and vehicle costs saved', Kind: 'Benefit' },
    { ID: 'B-002', Benefit: 'What the highway costs', Kind: 'Dis-benefit' },
  ]);
  workbook.fill('BenefitReviews', exPost.flatMap(({ study, date, benefits, costs }, index) => {
    const shared = { Date: date, Type: 'Post-implementation', Explanation: study };
    return [
      { ...shared, 'ID': `V-${index}1`, 'Benefit': 'B-001', 'Original target': exAnte.benefits, 'Actual': benefits },
      { ...shared, 'ID': `V-${index}2`, 'Benefit': 'B-002', 'Original target': exAnte.costs, 'Actual': costs },
    ];
  }));
  const { program, problems } = decodeProgram(workbook.contents());
  // Owners, states and the like are nothing the studies published.
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return workbook.apply(planRefresh(assess(program, 36_900), workbook.contents(), workbook.settings).changeSet);
}

describe('The post-implementation reviews of the Coquihalla Highway', () => {
  const workbook = reviewed();
  const variances = workbook.column('BenefitReviews', 'Variance to original');

  it('say how far benefits and costs were from the plan, favorable is positive', () => {
    const expected = [244.8, -413.2, 913.2, -559.1];
    expect(variances.slice(0, 4)).toEqual(expected.map((variance) => expect.closeTo(variance, 9)));
    expect(workbook.column('BenefitReviews', 'Achieved %').slice(0, 3)).toEqual(
      [639.4 / 394.6, 767.6 / 354.4, 1307.8 / 394.6].map((share) => expect.closeTo(share, 9)),
    );
  });

  it.each(exPost)('lead from the planned net benefit to the published one of $net', ({ benefits, costs, net }) => {
    const first = 2 * exPost.findIndex((study) => study.net === net);
    expect(exAnte.benefits - exAnte.costs).toBeCloseTo(exAnte.net, 9);
    expect(benefits - costs).toBeCloseTo(net, 9);
    expect(exAnte.net + Number(variances[first]) + Number(variances[first + 1])).toBeCloseTo(net, 9);
  });
});
