/** @jest-environment node */
import { canvas, trendGeometry } from '../../src/taskpane/benefit/trend-geometry';
import type { TrendSeries } from '../../src/taskpane/benefit/trend-series';
import { levelAt, trendRows } from '../../src/taskpane/benefit/trend-series';

const series = (given: Partial<TrendSeries>): TrendSeries => ({ plan: [], actual: [], forecast: [], baseline: null, target: null,
  range: null, fromZero: false, ...given });
const plan = [{ date: 100, value: 50 }, { date: 200, value: 10 }];
const actual = [{ date: 120, value: 48 }, { date: 150, value: 40 }];
const forecast = [{ date: 150, value: 40 }, { date: 200, value: 20 }];
const floor = canvas.height - canvas.bottom;
const right = canvas.width - canvas.right;

describe('a trend as a table', () => {
  it('has every actual and forecast with the plan of its date, and the ends of the plan', () => {
    expect(trendRows(series({ plan, actual, forecast }))).toEqual([
      { date: 100, plan: 50, actual: null, forecast: null },
      { date: 120, plan: 42, actual: 48, forecast: null },
      { date: 150, plan: 30, actual: 40, forecast: null },
      { date: 200, plan: 10, actual: null, forecast: 20 },
    ]);
  });

  it('has no plan outside of it', () => {
    expect([levelAt(plan, 99), levelAt(plan, 201), levelAt([], 100)]).toEqual([null, null, null]);
  });
});

describe('a trend as a picture', () => {
  it('spans from the first date to the last and from the lowest level to the highest', () => {
    const geometry = trendGeometry(series({ plan, actual, forecast }), 160)!;
    expect(geometry.plan).toBe(`${canvas.left},${canvas.top} ${right},${floor}`);
    expect([geometry.first, geometry.last, geometry.lowest, geometry.highest]).toEqual([100, 200, 10, 50]);
    expect(geometry.dots).toHaveLength(2);
    expect(geometry.today).toBeGreaterThan(geometry.dots[1]!.x);
    expect(geometry.forecast.split(' ')[0]).toBe(geometry.actual.split(' ')[1]);
  });

  it('sees money from zero on, on either side of it', () => {
    expect(trendGeometry(series({ actual, fromZero: true }), 0)!.lowest).toBe(0);
    const both = trendGeometry(series({ actual: [{ date: 1, value: -10 }, { date: 2, value: 10 }], fromZero: true }), 0)!;
    expect(both.zero).toBe((canvas.top + floor) / 2);
  });

  it('marks baseline, target and range, also where the lines do not reach them', () => {
    const geometry = trendGeometry(series({ actual, baseline: { date: null, value: 60 }, target: { date: 300, value: 0 },
      range: { low: 5, high: null } }), 0)!;
    expect([geometry.baseline, geometry.lowest, geometry.last]).toEqual([canvas.top, 0, 300]);
    expect(geometry.target).toEqual({ x: right, y: floor });
    expect(geometry.band!.top).toBe(canvas.top);
  });

  it('puts a single point in the middle, and a forecast without actuals as a point', () => {
    expect(trendGeometry(series({ actual: [{ date: 5, value: 5 }] }),
      5)!.dots).toEqual([{ x: (canvas.left + right) / 2, y: (canvas.top + floor) / 2 }]);
    const geometry = trendGeometry(series({ plan, forecast: [{ date: 200, value: 10 }] }), 0)!;
    expect([geometry.forecast, geometry.forecastDot]).toEqual(['', { x: right, y: floor }]);
  });

  it('is nothing without a dated point', () => {
    expect(trendGeometry(series({ baseline: { date: null, value: 1 } }), 0)).toBeNull();
  });
});
