import { defaulted, flowsAfter, flowsBefore, numeric, whole } from "../bodies";
import type { Functions } from "../evaluate";
import { fail } from "../values";
import { cumulative, futureValue, interest, payment, periodCount, presentValue, principal, rate } from "./annuity";
import { internalRate, netPresentValue, payback } from "./cashFlows";
import { datedInternalRate, datedPresentValue } from "./datedFlows";
import { effective, nominal } from "./interest";

/** Loans and cash flows. Money that comes in is positive, money that goes out negative, as in Excel. */
export const finance: Functions = {
  PMT: numeric(payment),
  IPMT: numeric(interest),
  PPMT: numeric(principal),
  PV: numeric(presentValue),
  FV: numeric(futureValue),
  NPER: numeric(periodCount),
  RATE: defaulted([0, 0, 0, 0, 0, 0.1], numeric(rate)),
  CUMIPMT: numeric(cumulative(interest)),
  CUMPRINC: numeric(cumulative(principal)),
  NPV: flowsAfter(netPresentValue),
  IRR: flowsBefore(0.1, internalRate),
  XNPV: whole(datedPresentValue),
  XIRR: whole(datedInternalRate),
  PAYBACK: flowsAfter(payback),
  EFFECT: numeric(effective),
  NOMINAL: numeric(nominal),
  SLN: numeric((cost, salvage, life) => (life === 0 ? fail("#DIV/0!") : (cost - salvage) / life)),
};
