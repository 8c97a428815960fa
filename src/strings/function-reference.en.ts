// Made from the JSDoc in src/functions by scripts/functions-docs.ts; edit it there.
import type { FunctionReference } from './function-reference';

export const functionReference: readonly FunctionReference[] = [
  {
    "name": "NPV",
    "category": "Appraisal",
    "summary": "Net present value of flows one period apart.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period (0.035 is 3.5%), the name of a discount schedule such as \"GREENBOOK\", or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "flows",
        "description": "Amounts, one per period; a blank cell is a zero flow in its own period.",
        "optional": false
      },
      {
        "name": "timing",
        "description": "When in its period a flow arises: \"end\" (default), \"mid\" or \"start\".",
        "optional": true,
        "words": [
          "end",
          "mid",
          "start"
        ]
      }
    ],
    "returns": "The value on the appraisal date, in the unit of the flows.",
    "formula": "Σ flow(t) / (1+rate)^t for t = 1, 2, …; \"mid\" uses t − ½, \"start\" uses t − 1. With a schedule or a range of rates the factors are cumulated period by period.",
    "source": "Microsoft, NPV function; HM Treasury, Green Book; OMB Circular A-94",
    "errors": [
      "#DIV/0! for a rate of −100%",
      "#VALUE! for an unknown schedule, or fewer rates than periods"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.NPV(0.1,{-10000,3000,4200,6800})",
        "result": "1188.44341233522"
      },
      {
        "formula": "=BENEFIT.NPV(\"GREENBOOK\",{-100,50,50,50},\"start\")",
        "result": "40.0818490456826"
      }
    ],
    "native": {
      "name": "NPV",
      "difference": "NPV drops blank cells, text and TRUE/FALSE in a range, so later flows silently move one period earlier. Here a blank is a zero flow in its own period, and text or TRUE/FALSE is #VALUE! with its position. NPV knows one rate and the end of the period only."
    }
  },
  {
    "name": "XNPV",
    "category": "Appraisal",
    "summary": "Net present value of dated flows.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per year, the name of a discount schedule, or a range with one rate per year.",
        "optional": false
      },
      {
        "name": "flows",
        "description": "Amounts, one per date; a blank cell is a zero flow.",
        "optional": false
      },
      {
        "name": "dates",
        "description": "Dates of the flows; none earlier than the first. The time of day does not count.",
        "optional": false
      }
    ],
    "returns": "The value on the first date, in the unit of the flows.",
    "formula": "Σ flow / (1+rate)^((date − first date)/365)",
    "source": "Microsoft, XNPV function",
    "errors": [
      "#NUM! for a rate of −100% or less, counts that differ, a date earlier than the first or outside Excel's calendar",
      "#VALUE! for a blank date"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})",
        "result": "2086.64760203153"
      }
    ],
    "native": {
      "name": "XNPV",
      "difference": "XNPV refuses a negative rate and a blank amount with #NUM!; both have a clear answer and get it here. Text among the amounts is #VALUE! with its position."
    }
  },
  {
    "name": "IRR",
    "category": "Appraisal",
    "summary": "Internal rate of return: the rate at which the net present value is zero.",
    "parameters": [
      {
        "name": "flows",
        "description": "Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.",
        "optional": false
      },
      {
        "name": "guess",
        "description": "Where several rates exist the nearest to it is returned; 0.1 unless given, above −1.",
        "optional": true
      }
    ],
    "returns": "A rate per period; #NUM! when there is none.",
    "formula": "Σ flow(t) / (1+IRR)^t = 0 for t = 0, 1, …",
    "source": "Microsoft, IRR function; solved by bracketed Newton steps on ln(1+rate)",
    "errors": [
      "#NUM! when no rate solves the flows: nothing is paid, nothing is received, or the net present value never reaches zero",
      "#VALUE! for a guess of −1 or less"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.IRR({-70000,12000,15000,18000,21000,26000})",
        "result": "0.0866309480365316"
      },
      {
        "formula": "=BENEFIT.IRR({100,200,300})",
        "result": "#NUM!"
      }
    ],
    "native": {
      "name": "IRR",
      "difference": "IRR gives up after 20 steps and drops blank cells, which moves later flows one period earlier. Here every rate above −100% is found (to one part in 10^12), and #NUM! means that there is none."
    }
  },
  {
    "name": "IRRALL",
    "category": "Appraisal",
    "summary": "Every internal rate of return of flows that change sign more than once.",
    "parameters": [
      {
        "name": "flows",
        "description": "Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.",
        "optional": false
      }
    ],
    "returns": "A column with every rate per period, in rising order; #NUM! when there is none.",
    "formula": "All solutions of Σ flow(t) / (1+r)^t = 0",
    "source": "Norstrøm, J. Financial and Quantitative Analysis 7 (1972), on several rates of return",
    "errors": [
      "#NUM! when no rate solves the flows"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.IRRALL({-1,3,-2})",
        "result": "{0;1}"
      }
    ]
  },
  {
    "name": "XIRR",
    "category": "Appraisal",
    "summary": "Internal rate of return of dated flows, per year.",
    "parameters": [
      {
        "name": "flows",
        "description": "Amounts, one per date; a blank cell is a zero flow.",
        "optional": false
      },
      {
        "name": "dates",
        "description": "Dates of the flows, in any order. The time of day does not count.",
        "optional": false
      },
      {
        "name": "guess",
        "description": "Where several rates exist the nearest to it is returned; 0.1 unless given, above −1.",
        "optional": true
      }
    ],
    "returns": "A rate per year of 365 days; #NUM! when there is none.",
    "formula": "Σ flow / (1+XIRR)^((date − first date)/365) = 0",
    "source": "Microsoft, XIRR function; solved by bracketed Newton steps on ln(1+rate)",
    "errors": [
      "#NUM! when no rate solves the flows, counts differ, a date is outside Excel's calendar, or the guess is −1 or less",
      "#VALUE! for a blank date"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.XIRR({-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})",
        "result": "0.37336253"
      }
    ],
    "native": {
      "name": "XIRR",
      "difference": "XIRR answers 0.00000000298 where its search fails, #NUM! for some large losses, and stops at about eight digits."
    }
  },
  {
    "name": "MIRR",
    "category": "Appraisal",
    "summary": "Modified internal rate of return, with a rate for money borrowed and one for money reinvested.",
    "parameters": [
      {
        "name": "flows",
        "description": "Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.",
        "optional": false
      },
      {
        "name": "financeRate",
        "description": "Rate per period paid on negative flows.",
        "optional": false
      },
      {
        "name": "reinvestRate",
        "description": "Rate per period earned on positive flows.",
        "optional": false
      }
    ],
    "returns": "A rate per period; −1 when nothing comes back; #DIV/0! without a negative flow.",
    "formula": "(future value of positive flows at reinvestRate / present value of negative flows at financeRate)^(1/(n−1)) − 1",
    "source": "Microsoft, MIRR function",
    "errors": [
      "#DIV/0! without a negative flow, with fewer than two flows, or for a rate of −100% that is used",
      "#NUM! when the root is not real (a reinvestment rate below −100%)"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.MIRR({-120000,39000,30000,21000,37000,46000},0.1,0.12)",
        "result": "0.126094130365905"
      }
    ],
    "native": {
      "name": "MIRR",
      "difference": "MIRR drops blank cells, which shortens the series."
    }
  },
  {
    "name": "ROI",
    "category": "Appraisal",
    "summary": "Return on investment, undiscounted.",
    "parameters": [
      {
        "name": "benefits",
        "description": "Benefits, a number or a range.",
        "optional": false
      },
      {
        "name": "costs",
        "description": "Costs as positive amounts, a number or a range.",
        "optional": false
      }
    ],
    "returns": "A share: 0.5 is 50%.",
    "formula": "(Σ benefits − Σ costs) / Σ costs",
    "source": "PMI, Benefits Realization Management: A Practice Guide",
    "errors": [
      "#DIV/0! when the costs add to 0"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.ROI(15000,10000)",
        "result": "0.5"
      }
    ]
  },
  {
    "name": "ROIANNUAL",
    "category": "Appraisal",
    "summary": "Return on investment as a yearly rate.",
    "parameters": [
      {
        "name": "benefits",
        "description": "Benefits, a number or a range.",
        "optional": false
      },
      {
        "name": "costs",
        "description": "Costs as positive amounts, a number or a range.",
        "optional": false
      },
      {
        "name": "years",
        "description": "Years the return took, above 0; fractions are allowed.",
        "optional": false
      }
    ],
    "returns": "A share a year: 0.1 is 10%.",
    "formula": "(Σ benefits / Σ costs)^(1/years) − 1",
    "source": "The compound annual growth rate of the money invested",
    "errors": [
      "#DIV/0! when the costs add to 0 or years is 0",
      "#NUM! for negative years, or when more than everything is lost"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.ROIANNUAL(19500,10000,3)",
        "result": "0.249332977461391"
      }
    ],
    "native": {
      "name": "RRI",
      "difference": "RRI takes the number of periods first and single amounts only."
    }
  },
  {
    "name": "BCR",
    "category": "Appraisal",
    "summary": "Benefit-cost ratio.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "benefits",
        "description": "Benefits, one per period; dis-benefits are negative benefits.",
        "optional": false
      },
      {
        "name": "costs",
        "description": "Costs as positive amounts, one per period.",
        "optional": false
      },
      {
        "name": "timing",
        "description": "When in its period a flow arises: \"end\" (default), \"mid\" or \"start\".",
        "optional": true,
        "words": [
          "end",
          "mid",
          "start"
        ]
      }
    ],
    "returns": "A ratio: above 1 the benefits outweigh the costs.",
    "formula": "Σ benefit(t)·factor(t) / Σ cost(t)·factor(t)",
    "source": "HM Treasury, Green Book; OMB Circular A-94",
    "errors": [
      "#DIV/0! when the costs have no present value, or for a rate of −100%"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.BCR(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5})",
        "result": "1.49886131675921"
      }
    ]
  },
  {
    "name": "PINDEX",
    "category": "Appraisal",
    "summary": "Profitability index: present value of the inflows per unit invested.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "investment",
        "description": "Amount invested at the start, positive.",
        "optional": false
      },
      {
        "name": "inflows",
        "description": "Inflows from period 1 on.",
        "optional": false
      }
    ],
    "returns": "A ratio: above 1 the investment pays.",
    "formula": "NPV(rate, inflows) / investment",
    "source": "Brealey, Myers and Allen, Principles of Corporate Finance",
    "errors": [
      "#DIV/0! for an investment of 0",
      "#NUM! for a negative one"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.PINDEX(0.1,10000,{3000,4000,5000,3000})",
        "result": "1.18386722218428"
      }
    ]
  },
  {
    "name": "PAYBACK",
    "category": "Appraisal",
    "summary": "Payback period, discounted when a rate is given.",
    "parameters": [
      {
        "name": "flows",
        "description": "Amounts from the start (period 0) on, outlays negative; a blank cell is a zero flow.",
        "optional": false
      },
      {
        "name": "rate",
        "description": "Discount rate per period, a schedule or a range of rates; without it nothing is discounted.",
        "optional": true
      }
    ],
    "returns": "Periods from the start until the outlay is recovered, with the fraction of the last one; 0 when nothing was outstanding.",
    "formula": "t − 1 + outstanding(t−1) / flow(t) in the first period t whose cumulative flow is not negative",
    "source": "PMI, Benefits Realization Management: A Practice Guide; Brealey, Myers and Allen, Principles of Corporate Finance",
    "errors": [
      "#N/A when the flows end before the outlay is recovered; the message says after how many periods",
      "#NUM! for a rate of −100% or less"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.PAYBACK({-1000,400,400,400})",
        "result": "2.5"
      },
      {
        "formula": "=BENEFIT.PAYBACK({-1000,400,400,400,400},0.1)",
        "result": "3.01925"
      },
      {
        "formula": "=BENEFIT.PAYBACK({-1000,400,400})",
        "result": "#N/A"
      }
    ]
  },
  {
    "name": "EAA",
    "category": "Appraisal",
    "summary": "Equivalent annual annuity: the level amount per period that has the same present value.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "periods",
        "description": "Life in periods, above 0.",
        "optional": false
      },
      {
        "name": "npv",
        "description": "Present value to spread.",
        "optional": false
      }
    ],
    "returns": "An amount per period, in the unit of the present value.",
    "formula": "npv / Σ factor(t) for t = 1 … periods",
    "source": "HM Treasury, Green Book (equivalent annual net cost)",
    "errors": [
      "#DIV/0! for 0 periods",
      "#NUM! for negative periods or a rate of −100% or less"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.EAA(0.08,15,150000)",
        "result": "17524.43174"
      }
    ],
    "native": {
      "name": "PMT",
      "difference": "PMT answers with the opposite sign and knows one rate only."
    }
  },
  {
    "name": "DISCOUNTFACTOR",
    "category": "Appraisal",
    "summary": "Discount factor: the present value of 1 in a period.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "period",
        "description": "Period, 0 for the appraisal date.",
        "optional": false
      },
      {
        "name": "timing",
        "description": "When in its period the amount arises: \"end\" (default), \"mid\" or \"start\".",
        "optional": true,
        "words": [
          "end",
          "mid",
          "start"
        ]
      }
    ],
    "returns": "A factor between 0 and 1 for rates above 0.",
    "formula": "1 / ((1+r₁)(1+r₂)…(1+r_t)); never 1/(1+r_t)^t",
    "source": "HM Treasury, Green Book supplementary guidance: Discounting, Annex A",
    "errors": [
      "#NUM! for a negative period",
      "#DIV/0! for a rate of −100%"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.DISCOUNTFACTOR(\"GREENBOOK\",31)",
        "result": "0.345901369516798"
      },
      {
        "formula": "=BENEFIT.DISCOUNTFACTOR(0.035,1)",
        "result": "0.966183574879227"
      }
    ]
  },
  {
    "name": "SWITCHING",
    "category": "Appraisal",
    "summary": "Switching value: by what share benefits may fall, or costs rise, before the net present value is zero.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "benefits",
        "description": "Benefits, one per period.",
        "optional": false
      },
      {
        "name": "costs",
        "description": "Costs as positive amounts, one per period.",
        "optional": false
      },
      {
        "name": "which",
        "description": "\"benefits\" (default) or \"costs\".",
        "optional": true,
        "words": [
          "benefits",
          "costs"
        ]
      },
      {
        "name": "timing",
        "description": "When in its period a flow arises: \"end\" (default), \"mid\" or \"start\". Changes the answer only where the rate changes from period to period.",
        "optional": true,
        "words": [
          "end",
          "mid",
          "start"
        ]
      }
    ],
    "returns": "A share: 0.33 is 33%; negative when the net present value is below zero already.",
    "formula": "benefits: 1 − PV(costs) / PV(benefits); costs: PV(benefits) / PV(costs) − 1",
    "source": "HM Treasury, Green Book (switching values)",
    "errors": [
      "#DIV/0! when the side asked for has no present value"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5})",
        "result": "0.332826867423484"
      },
      {
        "formula": "=BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5},\"costs\")",
        "result": "0.498861316759205"
      }
    ]
  },
  {
    "name": "VARIANCE",
    "category": "Tracking",
    "summary": "Variance of an actual from its plan, favorable positive.",
    "parameters": [
      {
        "name": "actual",
        "description": "Actual value.",
        "optional": false
      },
      {
        "name": "plan",
        "description": "Planned value.",
        "optional": false
      },
      {
        "name": "direction",
        "description": "\"Higher is better\" (default) or \"Lower is better\".",
        "optional": true,
        "words": [
          "Higher is better",
          "Lower is better"
        ]
      }
    ],
    "returns": "The difference in the unit of the measure: positive is favorable.",
    "formula": "s · (actual − plan), s = −1 where lower is better",
    "source": "PMI, Benefits Realization Management: A Practice Guide",
    "errors": [
      "#VALUE! for text, or an unknown direction"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.VARIANCE(100,90,\"Lower is better\")",
        "result": "-10"
      }
    ]
  },
  {
    "name": "VARIANCEPCT",
    "category": "Tracking",
    "summary": "Variance of an actual from its plan as a share of the plan, favorable positive.",
    "parameters": [
      {
        "name": "actual",
        "description": "Actual value.",
        "optional": false
      },
      {
        "name": "plan",
        "description": "Planned value, not 0.",
        "optional": false
      },
      {
        "name": "direction",
        "description": "\"Higher is better\" (default) or \"Lower is better\".",
        "optional": true,
        "words": [
          "Higher is better",
          "Lower is better"
        ]
      }
    ],
    "returns": "A share of the plan: −0.11 is 11% unfavorable.",
    "formula": "s · (actual − plan) / |plan|, s = −1 where lower is better",
    "source": "PMI, Benefits Realization Management: A Practice Guide",
    "errors": [
      "#DIV/0! for a plan of 0: report the absolute variance then"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.VARIANCEPCT(100,90,\"Lower is better\")",
        "result": "-0.111111111111111"
      }
    ]
  },
  {
    "name": "PROGRESS",
    "category": "Tracking",
    "summary": "Progress from a baseline to a target, upwards or downwards.",
    "parameters": [
      {
        "name": "baseline",
        "description": "Level before the benefit.",
        "optional": false
      },
      {
        "name": "target",
        "description": "Level to reach, above or below the baseline.",
        "optional": false
      },
      {
        "name": "actual",
        "description": "Level now.",
        "optional": false
      }
    ],
    "returns": "A share of the way: 1 is the target, below 0 a step backwards. A target equal to the baseline is 1 when met, else #DIV/0!.",
    "formula": "(actual − baseline) / (target − baseline)",
    "source": "PMI, Benefits Realization Management: A Practice Guide",
    "errors": [
      "#DIV/0! when target and baseline are equal and the actual differs"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.PROGRESS(120,90,100)",
        "result": "0.666666666666667"
      },
      {
        "formula": "=BENEFIT.PROGRESS(60,85,55)",
        "result": "-0.2"
      }
    ]
  },
  {
    "name": "REALIZATION",
    "category": "Tracking",
    "summary": "Realization rate to date: what was achieved of what was planned so far.",
    "parameters": [
      {
        "name": "actuals",
        "description": "Actuals, one per period reported; blank cells at the end are periods not reported yet.",
        "optional": false
      },
      {
        "name": "plans",
        "description": "Plan, one per period; periods without an actual do not count.",
        "optional": false
      }
    ],
    "returns": "A share: 1 is as planned.",
    "formula": "Σ actuals / Σ plans over the periods with an actual",
    "source": "The benefit counterpart of earned value's cost performance index (ANSI/EIA-748)",
    "errors": [
      "#N/A without an actual",
      "#NUM! with more actuals than plans",
      "#DIV/0! when nothing was planned to date"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.REALIZATION({8,15,34,52,70},{10,20,40,60,80,100,100,100,100,100,100,100})",
        "result": "0.852380952380952"
      }
    ]
  },
  {
    "name": "STATUS",
    "category": "Tracking",
    "summary": "Status of a benefit from its progress against plan.",
    "parameters": [
      {
        "name": "progress",
        "description": "Share of what the plan expects by now; blank when it is due and missing.",
        "optional": false
      },
      {
        "name": "exceeding",
        "description": "Least progress for Exceeding, 1.05 unless given.",
        "optional": true
      },
      {
        "name": "onTrack",
        "description": "Least progress for On track, 0.95 unless given.",
        "optional": true
      },
      {
        "name": "atRisk",
        "description": "Least progress for At risk, 0.8 unless given.",
        "optional": true
      }
    ],
    "returns": "\"Exceeding\", \"On track\", \"At risk\", \"Off track\" or \"No data\".",
    "formula": "The first threshold that progress reaches; below all of them Off track",
    "source": "The product's own rule; the thresholds are settings of the workbook",
    "errors": [
      "#NUM! when the thresholds do not descend"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.STATUS(0.96)",
        "result": "\"On track\""
      },
      {
        "formula": "=BENEFIT.STATUS(0.96,1.1,1,0.9)",
        "result": "\"At risk\""
      }
    ]
  },
  {
    "name": "FORECAST",
    "category": "Tracking",
    "summary": "Forecast of the total at completion.",
    "parameters": [
      {
        "name": "plans",
        "description": "Plan, one per period, the whole horizon.",
        "optional": false
      },
      {
        "name": "actuals",
        "description": "Actuals, one per period reported; blank cells at the end are periods not reported yet.",
        "optional": false
      },
      {
        "name": "method",
        "description": "\"additive\" (default), \"performance\" or \"trend\".",
        "optional": true,
        "words": [
          "additive",
          "performance",
          "trend"
        ]
      }
    ],
    "returns": "The total expected at the end, in the unit of the plan.",
    "formula": "additive: Σ actuals + plan of the rest; performance: Σ plans × realization rate; trend: Σ actuals + fitted line over the rest (Theil-Sen for fewer than 8 actuals, else least squares)",
    "source": "The benefit counterparts of earned value's estimates at completion (ANSI/EIA-748)",
    "errors": [
      "#N/A without an actual, or with fewer than four for a trend",
      "#NUM! with more actuals than plans",
      "#DIV/0! for performance when nothing was planned to date"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.FORECAST({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70})",
        "result": "879"
      },
      {
        "formula": "=BENEFIT.FORECAST({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70},\"performance\")",
        "result": "775.666666666667"
      }
    ],
    "native": {
      "name": "FORECAST.LINEAR",
      "difference": "FORECAST.LINEAR continues a line to one point; this is the total of a plan, and the line is one of three methods."
    }
  },
  {
    "name": "TOCOMPLETE",
    "category": "Tracking",
    "summary": "To-complete index: the rate at which the rest must deliver its plan to reach the total plan after all.",
    "parameters": [
      {
        "name": "plans",
        "description": "Plan, one per period, the whole horizon.",
        "optional": false
      },
      {
        "name": "actuals",
        "description": "Actuals, one per period reported; blank cells at the end are periods not reported yet.",
        "optional": false
      }
    ],
    "returns": "A ratio: above 1.1 the plan is hardly within reach.",
    "formula": "(Σ plans − Σ actuals) / (Σ plans − plan to date)",
    "source": "The benefit counterpart of earned value's to-complete performance index (ANSI/EIA-748)",
    "errors": [
      "#N/A without an actual",
      "#NUM! with more actuals than plans",
      "#DIV/0! when nothing is planned for the rest"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.TOCOMPLETE({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70})",
        "result": "1.04428571428571"
      }
    ]
  },
  {
    "name": "TREND",
    "category": "Tracking",
    "summary": "Whether readings improve or worsen.",
    "parameters": [
      {
        "name": "values",
        "description": "Readings at equal intervals, oldest first; blank cells are left out. Four are the least.",
        "optional": false
      },
      {
        "name": "direction",
        "description": "\"Higher is better\" (default) or \"Lower is better\".",
        "optional": true,
        "words": [
          "Higher is better",
          "Lower is better"
        ]
      }
    ],
    "returns": "\"Improving\", \"Steady\" or \"Worsening\"; #N/A with fewer than four readings.",
    "formula": "Sign of the fitted slope where it differs from 0 at the 10% level: Theil-Sen with the Mann-Kendall test for fewer than 8 readings, else least squares with the t test",
    "source": "Sen, J. Am. Stat. Assoc. 63 (1968); Kendall, Rank Correlation Methods (1975)",
    "errors": [
      "#N/A with fewer than four readings: no verdict"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.TREND({42,40,37,36,31},\"Lower is better\")",
        "result": "\"Improving\""
      }
    ],
    "native": {
      "name": "TREND",
      "difference": "TREND answers the values on a fitted line; this answers whether they say anything."
    }
  },
  {
    "name": "RETENTION",
    "category": "Tracking",
    "summary": "Retention: how much of the peak improvement is still there.",
    "parameters": [
      {
        "name": "peak",
        "description": "Best level reached.",
        "optional": false
      },
      {
        "name": "observed",
        "description": "Level now.",
        "optional": false
      },
      {
        "name": "baseline",
        "description": "Level before the benefit, 0 unless given.",
        "optional": true
      }
    ],
    "returns": "A share: 0.9 is 90% kept.",
    "formula": "(observed − baseline) / (peak − baseline)",
    "source": "PMI, Benefits Realization Management: A Practice Guide (sustainment)",
    "errors": [
      "#DIV/0! when the peak equals the baseline"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.RETENTION(500,450)",
        "result": "0.9"
      },
      {
        "formula": "=BENEFIT.RETENTION(20,26,40)",
        "result": "0.7"
      }
    ]
  },
  {
    "name": "HALFLIFE",
    "category": "Tracking",
    "summary": "Half-life of a benefit that keeps eroding at the pace seen.",
    "parameters": [
      {
        "name": "retention",
        "description": "Share of the peak that is left, above 0 and below 1.",
        "optional": false
      },
      {
        "name": "years",
        "description": "Years since the peak, above 0.",
        "optional": false
      }
    ],
    "returns": "Years from the peak until half is gone; #NUM! when nothing was lost.",
    "formula": "years · ln 0.5 / ln retention",
    "source": "Exponential decay: drop-off a year d = 1 − retention^(1/years), half-life ln 0.5 / ln(1 − d)",
    "errors": [
      "#NUM! when nothing was lost (it never halves), nothing is left, or years is not above 0"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.HALFLIFE(0.81,2)",
        "result": "6.57881347896059"
      }
    ]
  },
  {
    "name": "RAMP",
    "category": "Planning",
    "summary": "Share of the full level reached during a ramp-up.",
    "parameters": [
      {
        "name": "share",
        "description": "Share of the ramp's time that has passed; below 0 it has not begun, above 1 it is over.",
        "optional": false
      },
      {
        "name": "curve",
        "description": "\"Immediate\", \"Linear\" (default), \"S-curve\", \"Smoothstep\" or \"Front-loaded\".",
        "optional": true,
        "words": [
          "Immediate",
          "Linear",
          "S-curve",
          "Smoothstep",
          "Front-loaded"
        ]
      }
    ],
    "returns": "A share of the full level, 0 to 1.",
    "formula": "Linear x; S-curve (L(x) − L(0)) / (L(1) − L(0)) with L(z) = 1 / (1 + e^(−10(z − 0.5))); Smoothstep 3x² − 2x³; Front-loaded (1 − e^(−3x)) / (1 − e^(−3)); Immediate 1",
    "source": "The logistic function, scaled to start at 0 and end at 1",
    "errors": [
      "#VALUE! for an unknown curve; the message lists those there are"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.RAMP(0.25,\"S-curve\")",
        "result": "0.0701037165451082"
      }
    ]
  },
  {
    "name": "PROFILE",
    "category": "Planning",
    "summary": "A benefit period by period, growing to its full value.",
    "parameters": [
      {
        "name": "fullValue",
        "description": "Amount per period at the full level.",
        "optional": false
      },
      {
        "name": "periods",
        "description": "Number of periods, a whole number from 1 to 16,384.",
        "optional": false
      },
      {
        "name": "rampPeriods",
        "description": "Periods until the full level; 1 or less (default) means from the first period on.",
        "optional": true
      },
      {
        "name": "curve",
        "description": "\"Immediate\", \"Linear\" (default), \"S-curve\", \"Smoothstep\" or \"Front-loaded\".",
        "optional": true,
        "words": [
          "Immediate",
          "Linear",
          "S-curve",
          "Smoothstep",
          "Front-loaded"
        ]
      }
    ],
    "returns": "A row with one amount per period.",
    "formula": "fullValue · RAMP(k / rampPeriods) for k = 1 … periods",
    "source": "The level at the end of each period of the ramp",
    "errors": [
      "#NUM! for a number of periods that is not whole or out of bounds, or negative ramp periods"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.PROFILE(1000,5,4)",
        "result": "{250,500,750,1000,1000}"
      }
    ]
  },
  {
    "name": "CLAIMABLE",
    "category": "Adjusting",
    "summary": "The part of a gross benefit that a program may claim.",
    "parameters": [
      {
        "name": "gross",
        "description": "Benefit before any reduction.",
        "optional": false
      },
      {
        "name": "deadweight",
        "description": "Share that would have happened anyway, 0 to 1.",
        "optional": false
      },
      {
        "name": "displacement",
        "description": "Share that is only moved from elsewhere, 0 to 1.",
        "optional": false
      },
      {
        "name": "attribution",
        "description": "Share that is owed to others, 0 to 1.",
        "optional": false
      },
      {
        "name": "leakage",
        "description": "Share that goes to people outside the target group, 0 unless given.",
        "optional": true
      },
      {
        "name": "share",
        "description": "Our part where programs share the benefit, 1 unless given.",
        "optional": true
      },
      {
        "name": "optimism",
        "description": "Adjustment for optimism, −0.1 for 10% less; 0 unless given.",
        "optional": true
      }
    ],
    "returns": "An amount in the unit of the gross benefit.",
    "formula": "gross · (1 − deadweight)(1 − displacement)(1 − attribution)(1 − leakage) · share · (1 + optimism): each reduction applies to what is left",
    "source": "HM Treasury, Green Book (additionality)",
    "errors": [
      "#NUM! for a share outside 0 to 1, or optimism below −1"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.CLAIMABLE(1000000,0.2,0.1,0.25)",
        "result": "540000"
      }
    ]
  },
  {
    "name": "EXPECTED",
    "category": "Adjusting",
    "summary": "Expected value of scenarios or risks.",
    "parameters": [
      {
        "name": "probabilities",
        "description": "Probabilities, 0 to 1, one per value. Those of scenarios add to 1; those of separate risks need not.",
        "optional": false
      },
      {
        "name": "values",
        "description": "Values or impacts, one per probability.",
        "optional": false
      }
    ],
    "returns": "An amount in the unit of the values.",
    "formula": "Σ probability · value",
    "source": "HM Treasury, Green Book (risk register)",
    "errors": [
      "#NUM! for a probability outside 0 to 1, or counts that differ"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.EXPECTED({0.3,0.5},{100,200})",
        "result": "130"
      }
    ],
    "native": {
      "name": "SUMPRODUCT",
      "difference": "SUMPRODUCT counts text as 0 and does not mind a probability of 30 where 30% was meant."
    }
  },
  {
    "name": "OPTIMISM",
    "category": "Adjusting",
    "summary": "A cost with the average overrun of its kind of project added.",
    "parameters": [
      {
        "name": "cost",
        "description": "Estimated cost.",
        "optional": false
      },
      {
        "name": "category",
        "description": "Kind of project, or a bias of your own as a share (0.51 is 51%).",
        "optional": false,
        "words": [
          "standard buildings",
          "non-standard buildings",
          "standard civil engineering",
          "non-standard civil engineering",
          "equipment and development",
          "outsourcing"
        ]
      },
      {
        "name": "mitigation",
        "description": "Share of the bias that measures taken have removed, 0 to 1; 0 unless given.",
        "optional": true
      }
    ],
    "returns": "An amount in the unit of the cost.",
    "formula": "cost · (1 + bias · (1 − mitigation))",
    "source": "HM Treasury, Supplementary Green Book guidance: Optimism bias, upper bounds",
    "errors": [
      "#VALUE! for an unknown kind; the message lists those there are",
      "#NUM! for a mitigation outside 0 to 1 or a negative bias"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.OPTIMISM(100,\"non-standard buildings\")",
        "result": "151"
      },
      {
        "formula": "=BENEFIT.OPTIMISM(100,\"equipment and development\",0.5)",
        "result": "200"
      }
    ]
  },
  {
    "name": "PERT",
    "category": "Risk",
    "summary": "Value of a PERT distribution that is not exceeded with a probability.",
    "parameters": [
      {
        "name": "probability",
        "description": "Probability, 0 to 1: 0.8 answers the P80.",
        "optional": false
      },
      {
        "name": "low",
        "description": "Least value.",
        "optional": false
      },
      {
        "name": "mode",
        "description": "Likeliest value.",
        "optional": false
      },
      {
        "name": "high",
        "description": "Greatest value.",
        "optional": false
      }
    ],
    "returns": "A value from low to high.",
    "formula": "Inverse of the beta distribution on [low, high] with shapes 1 + 4(mode − low)/(high − low) and 1 + 4(high − mode)/(high − low)",
    "source": "Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959)",
    "errors": [
      "#NUM! for a probability outside 0 to 1, or values that do not ascend"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.PERT(0.9,80,100,150)",
        "result": "122.727"
      }
    ],
    "native": {
      "name": "BETA.INV",
      "difference": "BETA.INV takes the two shapes instead of the likeliest value."
    }
  },
  {
    "name": "TRIANGULAR",
    "category": "Risk",
    "summary": "Value of a triangular distribution that is not exceeded with a probability.",
    "parameters": [
      {
        "name": "probability",
        "description": "Probability, 0 to 1: 0.8 answers the P80.",
        "optional": false
      },
      {
        "name": "low",
        "description": "Least value.",
        "optional": false
      },
      {
        "name": "mode",
        "description": "Likeliest value.",
        "optional": false
      },
      {
        "name": "high",
        "description": "Greatest value.",
        "optional": false
      }
    ],
    "returns": "A value from low to high.",
    "formula": "low + √(p (high − low)(mode − low)) up to the mode, high − √((1 − p)(high − low)(high − mode)) above it",
    "source": "Evans, Hastings and Peacock, Statistical Distributions",
    "errors": [
      "#NUM! for a probability outside 0 to 1, or values that do not ascend"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.TRIANGULAR(0.9,80,100,150)",
        "result": "131.2917"
      }
    ]
  },
  {
    "name": "SIMULATE",
    "category": "Risk",
    "summary": "Monte Carlo simulation of a net present value whose lines are uncertain.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "flows",
        "description": "Block with one line per row and one period per column; costs negative.",
        "optional": false
      },
      {
        "name": "low",
        "description": "Least share of each line (0.8 is 80%), at most 1: one per line, or one for all.",
        "optional": false
      },
      {
        "name": "high",
        "description": "Greatest share of each line, at least 1: one per line, or one for all.",
        "optional": false
      },
      {
        "name": "trials",
        "description": "Number of trials, a whole number; 10,000 unless given.",
        "optional": true
      },
      {
        "name": "seed",
        "description": "Start of the random numbers, 1 unless given: the same seed gives the same answer everywhere.",
        "optional": true
      }
    ],
    "returns": "A column: mean, standard deviation, standard error of the mean, P5, P10, P50, P80, P90, P95, probability below zero.",
    "formula": "Each trial adds the present value of every line times a share drawn from a triangular distribution (low, 1, high)",
    "source": "Hertz, Risk Analysis in Capital Investment, Harvard Business Review (1964); generator sfc32, one stream per line",
    "errors": [
      "#NUM! for a low above 1, a high below 1, counts that differ from the number of lines, or trials out of bounds"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.SIMULATE(0.1,{-100,60,60},1,1,100)",
        "result": "{3.75657400450789;0;0;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;0}"
      }
    ]
  },
  {
    "name": "TORNADO",
    "category": "Risk",
    "summary": "Which lines a net present value depends on most.",
    "parameters": [
      {
        "name": "rate",
        "description": "Discount rate per period, the name of a discount schedule, or a range with one rate per period.",
        "optional": false
      },
      {
        "name": "flows",
        "description": "Block with one line per row and one period per column; costs negative.",
        "optional": false
      },
      {
        "name": "low",
        "description": "Least share of each line (0.8 is 80%), at most 1: one per line, or one for all.",
        "optional": false
      },
      {
        "name": "high",
        "description": "Greatest share of each line, at least 1: one per line, or one for all.",
        "optional": false
      }
    ],
    "returns": "A row per line, the widest first: number of the line, net present value at its low, at its high, and the distance between them.",
    "formula": "NPV with the line at its low or high share and every other line as planned",
    "source": "Eschenbach, Interfaces 22 (1992), on tornado diagrams",
    "errors": [
      "#NUM! for a low above 1, a high below 1, or counts that differ from the number of lines"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.TORNADO(0,{100;-50},{0.8;0.9},{1.1;1.5})",
        "result": "{1,30,60,30;2,55,25,30}"
      }
    ]
  },
  {
    "name": "CSAT",
    "category": "Qualitative",
    "summary": "Customer satisfaction: the share of satisfied responses.",
    "parameters": [
      {
        "name": "responses",
        "description": "Ratings; blank cells are no response.",
        "optional": false
      },
      {
        "name": "topFrom",
        "description": "Least rating that counts as satisfied, 4 unless given.",
        "optional": true
      }
    ],
    "returns": "A share: 0.8 is 80% satisfied.",
    "formula": "responses of at least topFrom / all responses",
    "source": "The usual top-two-box score of a five-point scale",
    "errors": [
      "#VALUE! without a response"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.CSAT({5,4,3,5,2})",
        "result": "0.6"
      }
    ]
  },
  {
    "name": "NETPROMOTER",
    "category": "Qualitative",
    "summary": "Net promoter score.",
    "parameters": [
      {
        "name": "responses",
        "description": "Answers from 0 to 10 to \"would you recommend it\"; blank cells are no response.",
        "optional": false
      }
    ],
    "returns": "Points from −100 to 100.",
    "formula": "% of answers 9 and 10 − % of answers 0 to 6",
    "source": "Reichheld, The One Number You Need to Grow, Harvard Business Review (2003)",
    "errors": [
      "#VALUE! without a response",
      "#NUM! for an answer outside 0 to 10"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.NETPROMOTER({10,9,8,7,6})",
        "result": "20"
      }
    ]
  },
  {
    "name": "MARGINOFERROR",
    "category": "Qualitative",
    "summary": "Margin of error of a share found in a sample, at 95% confidence.",
    "parameters": [
      {
        "name": "share",
        "description": "Share found, 0 to 1.",
        "optional": false
      },
      {
        "name": "n",
        "description": "Number of responses.",
        "optional": false
      }
    ],
    "returns": "A share: 0.05 is 5 percentage points to either side.",
    "formula": "1.96 · √(share (1 − share) / n)",
    "source": "The normal approximation of the binomial distribution",
    "errors": [
      "#NUM! for a share outside 0 to 1, or fewer than 1 response"
    ],
    "examples": [
      {
        "formula": "=BENEFIT.MARGINOFERROR(0.8,400)",
        "result": "0.0392"
      }
    ],
    "native": {
      "name": "CONFIDENCE.NORM",
      "difference": "CONFIDENCE.NORM takes a standard deviation; of a share that is √(share (1 − share))."
    }
  }
];
