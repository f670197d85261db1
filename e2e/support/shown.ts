import type { Submission, Template } from "./submissions";

const styles: Readonly<Record<string, string>> = { S: "Scrum", K: "Kanban", W: "Stage-gate", H: "Hybrid" };
const areas: Readonly<Record<string, string>> = {
  IAM: "Identity and access", DEV: "Devices and patching", DAT: "Data and backup", PPL: "People and process", DET: "Detection and response",
};

const dimensions: Readonly<Record<string, string>> = {
  CON: "Contracts and checks", PAY: "Time and pay", POL: "Policies", SAF: "Safety and data",
  ST: "Strategy", DT: "Data and tracking", CO: "Content and offers", TT: "Team and tooling",
};

/** What a visitor must read on the result, made from the expected numbers: in pairs of label and value where there is a label. */
export function shown(template: Template, { expected: { result } }: Submission): readonly RegExp[] {
  if (template === "cyber-risk") {
    const bars = Object.entries<number>(result.categories).map(([id, score]) => near(areas[id]!, `${score}`));
    const gaps = result.topGaps.map((gap: string) => near("", `+${Number(gap.split(":")[1]).toFixed(1)}`));
    return [near("", `${result.score}`), near("", result.band), ...bars, ...gaps];
  }
  if (template === "hr-compliance" || template === "marketing-ready") {
    const bars = Object.entries<number>(result.categories).map(([id, score]) => near(dimensions[id]!, `${score}`));
    return [near("", result.grade ? `Grade ${result.grade}` : result.band), near("", `${result.score}`), ...bars];
  }
  if (template === "pm-style") {
    const bars = Object.entries<number>(result.match).map(([id, share]) => near(styles[id]!, `${share}%`));
    return [near(styles[result.winner]!, result.plan), near("", `${result.match[result.winner]}% match`), ...bars];
  }
  if (template === "saas-roi") return [
    near("Net present value over three years", amount("en-US", "USD", result.npv)),
    near("Return on investment", `${Math.round(result.roi_pct * 100)}%`),
    near("Payback after", typeof result.payback_months === "number" ? `${result.payback_months.toFixed(1)} months` : "–"),
  ];
  if (template === "solar") return [
    near("Ersparnis im ersten Jahr", amount("de-DE", "EUR", result.saving_year1)),
    near("Ersparnis in 25 Jahren", amount("de-DE", "EUR", result.saving_25)),
    near("Bezahlt nach", `${result.payback_years.toFixed(1).replace(".", ",")} Jahren`),
  ];
  if (template === "mortgage") return [
    near("Interest saved", amount("en-GB", "GBP", result.interest_saved)),
    near("Mortgage-free earlier by", `${result.months_saved / 12} years`),
  ];
  return [
    near("Extra margin a year", amount("en-GB", "GBP", result.extra_margin_year)),
    near("Extra leads a month", `${Math.round(result.extra_leads_month)}`),
    near("Return on the programme", `${Math.round(result.roi_pct * 100)}%`),
    near("Audit score", `${Math.round(result.audit_score)}`),
  ];
}

const amount = (locale: string, currency: string, value: number) => new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(value);


/** The label and, a little further on, its value. */
function near(label: string, value: string): RegExp {
  return new RegExp(`${escaped(label)}${label ? "[\\s\\S]{0,200}?" : ""}${alone(value)}`);
}

/** A number must not be the end or the beginning of a longer one; words may touch others, for blocks have no space between them. */
function alone(value: string): string {
  return /^\d/.test(value) ? `(?<![\\d.,])${escaped(value)}(?![\\d,]*\\d)` : escaped(value);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \u00a0]/g, "\\s");
