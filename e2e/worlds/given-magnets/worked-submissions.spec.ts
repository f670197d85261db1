import { by, submissions, type Template } from "../../support/submissions";
import { shown } from "../../support/shown";
import { expect, test } from "./_fixture";

test.use({ viewport: { width: 1280, height: 900 } });

for (const template of Object.keys(submissions) as Template[]) {
  for (const [index, worked] of submissions[template].entries()) {
    test(`${template}, submission ${worked.name}: result, score and route are as worked out by hand`, async ({ visit, product: { api } }) => {
      const submission = by(`wide-${index}-${worked.lead.email}`, worked);
      const player = await visit(template);

      await player.complete(submission);

      await player.expectResult(shown(template, submission));
      const { lead, submissions: [stored] } = await api.lead(submission.lead.email);
      const { fit, intent, score, label, route, why } = submission.expected.lead;
      expect(lead).toMatchObject({ fit, intent, score, grade: label, destination: route, owner: route === "nurture" ? null : { name: "Olivia" } });
      const explained: { rule: string; points: number }[] = (await api.submission(stored.submissionId)).why;
      const counted = Object.fromEntries(explained.filter(part => part.points !== 0).map(part => [part.rule, part.points]));
      if (!Array.isArray(why)) expect(counted).toEqual(Object.fromEntries(Object.entries(why).filter(([, points]) => points !== 0)));
    });
  }
}
