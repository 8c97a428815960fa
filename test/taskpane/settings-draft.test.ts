import fc from 'fast-check';
import { defaultSettings } from '../../src/domain/realization/settings';
import { changedSettings, draftOf, readDraft } from '../../src/taskpane/settings/settings-draft';

test('settings come back from their draft unchanged', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -9900, max: 10_000 }), (threshold, rate) => {
    const settings = {
      ...defaultSettings, exceedingFrom: threshold / 1000, onTrackFrom: threshold / 1000, atRiskFrom: 0, discountRate: rate / 10_000,
    };
    const { wanted, mistakes } = readDraft(draftOf(settings));
    expect(mistakes).toEqual({});
    expect(changedSettings(settings, wanted)).toEqual([]);
  }));
});

test.each([
  ['onTrackFrom', '', 'notPercent'], ['onTrackFrom', '-1', 'notPercent'], ['onTrackFrom', '1001', 'notPercent'],
  ['atRiskFrom', '96', 'notDescending'], ['discountRate', '-100', 'rateWrong'], ['discountRate', 'x', 'rateWrong'],
] as const)('%s of %p is %s', (field, text, mistake) => {
  expect(readDraft({ ...draftOf(defaultSettings), [field]: text }).mistakes).toMatchObject({ [field]: mistake });
});

test.each([['3.5', 0.035], ['3,5', 0.035], [' 3.5 % ', 0.035], ['0', 0]])('%p is read as %p', (text, share) => {
  expect(readDraft({ ...draftOf(defaultSettings), discountRate: text }).wanted.discountRate).toBe(share);
});
