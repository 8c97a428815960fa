// Published results, transcribed so that they are checked wherever the project is, each with where it was published.

export interface PublishedCase {
  readonly formula: string;
  readonly expected: number | string;
  /** Half a unit of the last digit published. */
  readonly tolerance?: number;
  readonly source: string;
}

const microsoft = 'Microsoft, function help';
const excel = 'saved by Excel (IronCalc test workbooks)';
const numpy = 'numpy-financial, tests';
const annexA = 'HM Treasury, Green Book supplementary guidance: Discounting, Annex A, Table A.1';
const greenBookTests = 'greenbook (R package), tests';
const a94 = 'OMB Circular A-94 (2023), Appendix B';
const textbook = 'published textbook example';

const a94Benefits = '{0,0,5,10,30,40,40,40,40,25}';
const a94Costs = '{10,20,30,30,20,10,5,5,5,5}';

export const publishedCases: readonly PublishedCase[] = [
  { formula: '=BENEFIT.NPV(0.1,{-10000,3000,4200,6800})', expected: 1188.44, tolerance: 0.005, source: microsoft },
  { formula: '=BENEFIT.NPV(0.08,{8000;9200;10000;12000;14500})', expected: 41922.06, tolerance: 0.005, source: microsoft },
  { formula: '=BENEFIT.NPV(-1.23,{20,23,49,50,30,-234})', expected: -1613120.2633977502, tolerance: 1e-6, source: excel },
  { formula: '=BENEFIT.NPV(0.08,{-40000,5000,8000,12000,30000},"start")', expected: 3065.22267, tolerance: 1e-5, source: numpy },
  { formula: '=BENEFIT.NPV(-1,{0,1,2,3,4})', expected: '#DIV/0!', source: numpy },
  { formula: `=BENEFIT.NPV(0.031,${a94Benefits})`, expected: 184.92, tolerance: 0.005, source: a94 },
  { formula: `=BENEFIT.NPV(0.031,${a94Costs})`, expected: 123.37, tolerance: 0.005, source: a94 },
  { formula: '=BENEFIT.NPV(0.031,{-10,-20,-25,-20,10,30,35,35,35,20})', expected: 61.55, tolerance: 0.005, source: a94 },
  {
    formula: '=BENEFIT.NPV("GREENBOOK",{-100,30,30,30,30,30},"start")',
    expected: 35.451571264122464,
    tolerance: 1e-9,
    source: greenBookTests,
  },
  {
    formula: '=BENEFIT.XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})',
    expected: 2086.6476,
    tolerance: 5e-4,
    source: microsoft,
  },
  {
    formula: '=BENEFIT.XNPV(-0.3,{-100,23,30,10,20,5},{44958,44986,45017,45078,45108,45139})',
    expected: -4.212675641704447,
    tolerance: 1e-6,
    source: 'IronCalc, tests',
  },
  { formula: '=BENEFIT.IRR({-70000,12000,15000,18000,21000})', expected: -0.021, tolerance: 5e-4, source: microsoft },
  { formula: '=BENEFIT.IRR({-70000,12000,15000,18000,21000,26000})', expected: 0.087, tolerance: 5e-4, source: microsoft },
  { formula: '=BENEFIT.IRR({-70000,12000,15000},-0.1)', expected: -0.444, tolerance: 5e-4, source: microsoft },
  { formula: '=BENEFIT.IRR({1;-2;1})', expected: 0, tolerance: 1e-6, source: excel },
  { formula: '=BENEFIT.IRR({-20,5,5,0,-10,5},-1)', expected: '#VALUE!', source: excel },
  {
    formula: '=BENEFIT.IRR({-50,-100,600,300,-100})', expected: 1.8544178284461061, tolerance: 1e-6,
    source: `${numpy} (Excel's choice from 10%)`,
  },
  {
    formula: '=BENEFIT.IRR({-50,-100,600,300,-100},-0.75)', expected: -0.7689, tolerance: 1e-4,
    source: `${numpy} (Excel's choice from -75%)`,
  },
  { formula: '=BENEFIT.IRR({100,200,300})', expected: '#NUM!', source: microsoft },
  {
    formula: '=BENEFIT.XIRR({-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904},0.1)',
    expected: 0.373362535,
    tolerance: 5e-9,
    source: microsoft,
  },
  { formula: '=BENEFIT.XIRR({-100,120,30},{45000,45100})', expected: '#NUM!', source: microsoft },
  { formula: '=BENEFIT.MIRR({-120000,39000,30000,21000,37000,46000},0.1,0.12)', expected: 0.126094, tolerance: 1e-6, source: numpy },
  { formula: '=BENEFIT.MIRR({-5,4},-1,0.2)', expected: -0.2, tolerance: 1e-9, source: excel },
  { formula: '=BENEFIT.MIRR({-1,-1,-1,-1,-1},0.1,2)', expected: -1, tolerance: 1e-9, source: excel },
  { formula: '=BENEFIT.MIRR({20,10,30,10,20},0.1,2)', expected: '#DIV/0!', source: excel },
  { formula: '=BENEFIT.ROIANNUAL(11000,10000,96)', expected: 0.0009933, tolerance: 5e-7, source: `${microsoft} (RRI)` },
  { formula: '=BENEFIT.ROI(60000,55000)', expected: 0.0909, tolerance: 5e-5, source: textbook },
  {
    formula: '=BENEFIT.BCR(0.035,{0,0,0,50,100},{100,50,50,0,0},"start")', expected: 0.6782139763760269, tolerance: 1e-9, source: textbook,
  },
  { formula: '=BENEFIT.PINDEX(0.1,10000,{3000,4000,5000,3000})', expected: 1.1838672221842772, tolerance: 1e-9, source: textbook },
  { formula: '=BENEFIT.PAYBACK({-50000,15000,15000,15000,15000,15000})', expected: 3.33, tolerance: 0.005, source: textbook },
  { formula: '=BENEFIT.PAYBACK({-20000,3000,4000,5000})', expected: '#N/A', source: textbook },
  { formula: '=BENEFIT.PAYBACK({-200000,40000,60000,80000,70000,50000},0.12)', expected: 4.53, tolerance: 0.005, source: textbook },
  { formula: '=BENEFIT.EAA(0.08,15,150000)', expected: 17524.43, tolerance: 0.005, source: textbook },
  { formula: '=BENEFIT.EAA("GREENBOOK",5,35.451571264122464)', expected: 7.851862684190062, tolerance: 1e-9, source: greenBookTests },
  { formula: '=BENEFIT.DISCOUNTFACTOR("GREENBOOK",30)', expected: 0.3563, tolerance: 5.1e-5, source: annexA },
  { formula: '=BENEFIT.DISCOUNTFACTOR("GREENBOOK",75)', expected: 0.0942, tolerance: 5.1e-5, source: annexA },
  { formula: '=BENEFIT.DISCOUNTFACTOR("GREENBOOK-HEALTH",30)', expected: 0.6398, tolerance: 5.1e-5, source: annexA },
  {
    formula: '=BENEFIT.OPTIMISM(50,"non-standard buildings")',
    expected: 75.5,
    tolerance: 1e-9,
    source: 'HM Treasury, Supplementary Green Book guidance: Optimism bias',
  },
  { formula: '=BENEFIT.EXPECTED({0.3,0.5},{100,200})', expected: 130, tolerance: 1e-9, source: 'HM Treasury, Green Book: risk register' },
  { formula: '=BENEFIT.TRIANGULAR(0.01,10,12,20)', expected: 10.447213595499958, tolerance: 1e-8, source: 'scipy.stats.triang' },
  { formula: '=BENEFIT.PERT(0.999,100,180,200)', expected: 199.3686025832153, tolerance: 1e-5, source: 'scipy.stats.beta' },
];
