namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// The one place that knows where a definition's texts are: checks look at each, a result fills them, the public face marks them. Ids,
/// formulas, formats, units and addresses are none.
/// </summary>
public static class TextMap
{
    /// <summary>The same definition with every text as <paramref name="change"/> wants it.</summary>
    public static Definition Of(Definition definition, Func<TextPlace, string> change) => Of(definition, new TextChange(change, TextSight.Name));

    /// <summary>The same where a paragraph is one text, with numbered tags for what stands out in it (<see cref="TaggedText"/>).</summary>
    public static Definition Whole(Definition definition, Func<TextPlace, string> change) => Of(definition, new TextChange(change, TextSight.Name) { Whole = true });

    private static Definition Of(Definition definition, TextChange name)
    {
        var result = name with { Sees = TextSight.Result };
        var answers = name with { Sees = TextSight.Answers };
        var changed = definition with
        {
            Title = name.Of("title", definition.Title),
            Description = name.Of("description", definition.Description),
            Intro = definition.Intro is { } intro ? Intro(intro, answers with { QuestionsBefore = 0 }) : null,
            Steps = Steps(definition.Steps, answers),
            Variables = definition.Variables.Each("variables", (at, variable) => variable with { Label = name.Maybe($"{at}.label", variable.Label), Unit = name.Maybe($"{at}.unit", variable.Unit) }),
            LeadForm = LeadForm(definition.LeadForm, answers, name),
            Result = BlockTexts.Of(definition.Result, "result", result),
            Report = BlockTexts.Of(definition.Report, "report", result),
            Words = definition.Words?.ToDictionary(word => word.Key, word => name.Of($"words.{word.Key}", word.Value)),
        };
        return changed switch
        {
            AssessmentDefinition assessment => Assessment(assessment, name, result),
            QuizDefinition quiz => Quiz(quiz, name, result),
            _ => changed,
        };
    }

    private static Intro Intro(Intro intro, TextChange texts) => intro with
    {
        Title = texts.Of("intro.title", intro.Title), Body = RichTexts.Of(intro.Body, "intro.body", texts), Button = texts.Maybe("intro.button", intro.Button),
    };

    private static List<Step> Steps(IReadOnlyList<Step> steps, TextChange answers)
    {
        var changed = new List<Step>(steps.Count);
        var before = 0;
        foreach (var (s, step) in steps.Index())
        {
            var (at, first) = ($"steps[{s}]", before);
            var texts = answers with { QuestionsBefore = before, Step = s };
            changed.Add(step with
            {
                Title = texts.Maybe($"{at}.title", step.Title), Help = texts.Maybe($"{at}.help", step.Help),
                Questions = step.Questions.Each($"{at}.questions", (path, question) => QuestionTexts.Of(question, path, texts with { QuestionsBefore = before++ })),
            });
            before = first + step.Questions.Count;
        }
        return changed;
    }

    private static LeadForm LeadForm(LeadForm form, TextChange texts, TextChange name) => form with
    {
        Title = texts.Of("leadForm.title", form.Title), Help = texts.Maybe("leadForm.help", form.Help), Button = texts.Maybe("leadForm.button", form.Button),
        MarketingConsent = name.Maybe("leadForm.marketingConsent", form.MarketingConsent),
        Fields = form.Fields.Each("leadForm.fields", (at, field) => field with
        {
            Label = name.Of($"{at}.label", field.Label), Help = name.Maybe($"{at}.help", field.Help),
            Options = field.Options.Each($"{at}.options", (path, option) => option with { Label = name.Of($"{path}.label", option.Label) }),
        }),
    };

    private static AssessmentDefinition Assessment(AssessmentDefinition definition, TextChange name, TextChange texts) => definition with
    {
        Categories = definition.Categories.Each("categories", (at, category) => category with
        {
            Title = name.Of($"{at}.title", category.Title), Summary = texts.Maybe($"{at}.summary", category.Summary),
        }),
        Bands = definition.Bands.Each("bands", (at, band) => band with { Title = name.Of($"{at}.title", band.Title), Summary = texts.Maybe($"{at}.summary", band.Summary) }),
        Grades = definition.Grades.Each("grades", (at, grade) => grade with { Title = name.Of($"{at}.title", grade.Title), Summary = texts.Maybe($"{at}.summary", grade.Summary) }),
        GradeCaps = definition.GradeCaps.Each("gradeCaps", (at, cap) => cap with { Reason = texts.Of($"{at}.reason", cap.Reason) }),
    };

    private static QuizDefinition Quiz(QuizDefinition definition, TextChange name, TextChange texts) => definition with
    {
        Outcomes = definition.Outcomes.Each("outcomes", (at, outcome) => outcome with
        {
            Title = name.Of($"{at}.title", outcome.Title), Tagline = texts.Maybe($"{at}.tagline", outcome.Tagline), Body = RichTexts.Of(outcome.Body, $"{at}.body", texts),
        }),
    };
}
