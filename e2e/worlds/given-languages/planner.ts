/** A small magnet that was written in English and can be read in German and, in part, in Arabic. */
export const planner = {
  kind: "calculator", title: "Budget planner", locale: "en-GB", currency: "GBP",
  steps: [
    { id: "size", title: "Your team", questions: [{ kind: "number", id: "people", title: "How many people work with you?" }] },
    { id: "aim", title: "Your aim", questions: [{ kind: "single", id: "aim", title: "What matters most?", options: [{ id: "time", label: "Time" }, { id: "money", label: "Money" }] }] },
  ],
  variables: [{ id: "cost", formula: "people*1234.5", label: "Cost", format: "currency:2" }],
  leadForm: {
    title: "Where shall we send it?", button: "Send", placement: "before-result",
    fields: [{ id: "email", kind: "email", label: "E-mail", required: true }, { id: "ok", kind: "consent", label: "Send me the report.", required: true }],
  },
  leadModel: { model: "business" },
  result: [{ kind: "numbers", title: "In numbers", items: ["cost"] }],
  report: [{ kind: "cover", intro: "For your team" }, { kind: "numbers", items: ["cost"] }],
  translations: {
    de: {
      title: "Budgetplaner", "steps[size].title": "Euer Team", "steps[aim].title": "Euer Ziel", "questions[people].title": "Wie viele Leute arbeiten mit euch?",
      "questions[aim].title": "Was ist am wichtigsten?", "questions[aim].options[time].label": "Zeit", "questions[aim].options[money].label": "Geld",
      "variables[cost].label": "Kosten", "leadForm.title": "Wohin dürfen wir es schicken?", "leadForm.button": "Absenden", "leadForm.fields[email].label": "E-Mail",
      "leadForm.fields[ok].label": "Schickt mir den Bericht.", "result[numbers].title": "In Zahlen", "report[cover].intro": "Für euer Team",
    },
    ar: {
      title: "مخطط الميزانية", "steps[size].title": "فريقك", "steps[aim].title": "هدفك", "questions[people].title": "كم شخصا يعمل معك؟", "questions[aim].title": "ما هو الأهم؟",
      "questions[aim].options[time].label": "الوقت", "questions[aim].options[money].label": "المال", "variables[cost].label": "التكلفة",
    },
  },
} as const;
