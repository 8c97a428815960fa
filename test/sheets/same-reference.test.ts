import { sameReference } from '../../src/sheets/same-reference';

test.each([
  ['=Lists!$A$6', "='Lists'!$A$6"],
  ['=INDEX(ListWords[Level],1)', '=index(ListWords[Level], 1)'],
  // As Excel on a German, a Turkish and a French desktop gives back what was entered.
  [
    '=INDEX(ListWords[Level],1):INDEX(ListWords[Level],MAX(1,COUNTA(ListWords[Level])))',
    '=INDEX(ListWords[Level];1):INDEX(ListWords[Level];MAX(1;ANZAHL2(ListWords[Level])))',
  ],
  ['=INDEX(BenefitRisks[Status],0)', '=İNDİS(BenefitRisks[Status];0)'],
  ['=INDEX(ProgramSettings[Value],MATCH("Sponsor",ProgramSettings[Setting],0))',
    '=INDEX(ProgramSettings[Value];EQUIV("Sponsor";ProgramSettings[Setting];0))'],
])('%s and %s lead to the same cells', (one, other) => {
  expect(sameReference(one, other)).toBe(true);
});

test.each([
  ['=INDEX(BenefitRisks[Status],0)', '=INDEX(BenefitRisks[Risk],0)'],
  ['=Lists!$A$6', '=Lists!$A$7'],
  ['=Lists!$A$6', null],
])('%s and %s do not', (one, other) => {
  expect(sameReference(one, other)).toBe(false);
});
