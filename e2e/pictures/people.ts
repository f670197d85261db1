import type { Template } from "../support/submissions";

/** Who finished which magnet: enough for lists that look like a week's work. The last one is the lead whose page is shown. */
export const people: readonly (readonly [name: string, company: string, email: string, template: Template, which: 0 | 1])[] = [
  ["Jens Nielsen", "Fjord Foods", "jens@fjordfoods.example", "pm-style", 0],
  ["Lucía García", "Casa Verde", "lucia@casaverde.example", "magnet-audit", 1],
  ["Raj Patel", "Northwind Logistics", "raj@northwind-logistics.com", "cyber-risk", 1],
  ["Hanna Lindqvist", "Studio Nine", "hanna@studio-nine.example", "magnet-audit", 0],
  ["Niamh O’Brien", "Civic Works", "o.brien@civicworks.ie", "pm-style", 1],
  ["Tom Becker", "Fleetbase", "tom@fleetbase.example", "magnet-audit", 1],
  ["Chloé Moreau", "Atelier Sud", "chloe@ateliersud.example", "cyber-risk", 0],
  ["Kim Park", "Bright Apps", "kim@brightapps.io", "pm-style", 0],
  ["Ana Ruiz", "Acme Dental Group", "ana@acme-dental.com", "cyber-risk", 0],
];
