/** The formulas of Calculation.cs as a programmer writes them by hand; the twin of ByHand.cs. */
export const byHand = { "saas-roi": roi, solar: sun };

function roi(i) {
  const adoption = [], benefit = [], cost = [], flows = [];
  for (let t = 1; t <= 3; t++) {
    const share = [i.adopt1, i.adopt2, i.adopt3][t - 1];
    const gain = i.users * i.hours_week * i.weeks * i.hourly_cost * i.realised * share + i.other_savings;
    const price = i.users * i.licence_month * 12;
    adoption.push(share);
    benefit.push(gain);
    cost.push(price);
    flows.push(gain - price);
  }
  const upfront = i.implementation + i.training_user * i.users;
  const totalBenefit = sum(benefit);
  const totalCost = upfront + sum(cost);
  return {
    adoption, benefit, cost, flows, upfront, npv: -upfront + npv(i.discount, flows), irr: irr([-upfront, ...flows]), totalBenefit, totalCost,
    roiPct: (totalBenefit - totalCost) / totalCost, paybackMonths: payback(upfront, flows) * 12, monthlyDelayCost: flows[0] / 12,
  };
}

function sun(i) {
  const kwp = Math.min(Math.floor((i.roof_m2 / 5) * 10) / 10, 10);
  const factor = [1, 0.95, 0.85, 0.6][i.orient - 1];
  const year = kwp * i.region_yield * factor;
  const self = Math.min(year * (i.battery ? 0.6 : 0.3), i.consumption * (i.battery ? 0.8 : 0.5));
  const feed = year - self;
  const capex = kwp * 1500 + 1200 + (i.battery ? 5000 : 0);
  const om = 0.01 * capex;
  const energy = [], saving = [];
  for (let t = 1; t <= 25; t++) {
    const left = (1 - 0.005) ** (t - 1);
    energy.push(left);
    saving.push(self * left * i.price * (1 + i.inflation) ** (t - 1) + feed * left * 0.08 * (t <= 20 ? 1 : 0) - om);
  }
  return {
    kwp, factor, year, self, feed, capex, om, energy, saving, savingYear1: Math.round(saving[0]), npv: -capex + npv(i.discount, saving),
    irr: irr([-capex, ...saving]), paybackYears: payback(capex, saving), saving25: sum(saving), co2: (year * 0.38) / 1000,
  };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function npv(rate, flows) {
  let worth = 0, growth = 1;
  for (const flow of flows) worth += flow / (growth *= 1 + rate);
  return worth;
}

function irr(flows) {
  let rate = 0.1;
  for (let i = 0; i < 100; i++) {
    let worth = 0, slope = 0, growth = 1;
    for (let t = 0; t < flows.length; t++) {
      worth += flows[t] / growth;
      growth *= 1 + rate;
      slope -= (t * flows[t]) / growth;
    }
    const next = rate - worth / slope;
    if (!Number.isFinite(next) || next <= -1) return NaN;
    if (Math.abs(next - rate) <= 1e-12) return next;
    rate = next;
  }
  return NaN;
}

function payback(investment, flows) {
  for (let i = 0; i < flows.length; i++) {
    if (investment <= flows[i]) return i + investment / flows[i];
    investment -= flows[i];
  }
  return NaN;
}
