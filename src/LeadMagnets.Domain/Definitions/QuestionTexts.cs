namespace LeadMagnets.Domain.Definitions;

/// <summary>The texts of a question. All see earlier answers; a rule's message also this one, and advice is part of the result.</summary>
internal static class QuestionTexts
{
    public static Question Of(Question question, string path, TextChange texts)
    {
        var own = texts with { Sees = TextSight.OwnAnswer, QuestionsBefore = texts.QuestionsBefore + 1 };
        var result = texts.Anywhere(TextSight.Result);
        var name = texts.Anywhere(TextSight.Name);
        var changed = question with
        {
            Title = texts.Of($"{path}.title", question.Title), Help = texts.Maybe($"{path}.help", question.Help),
            Rules = question.Rules.Each($"{path}.rules", (at, rule) => rule with { Message = own.Of($"{at}.message", rule.Message) }),
            Advice = Advice(question.Advice, $"{path}.advice", result),
        };
        return changed switch
        {
            ChoiceQuestion choice => Placeholder(choice, path, texts) with { Options = choice.Options.Each($"{path}.options", (at, option) => Option(option, at, texts, result)) },
            MatrixQuestion matrix => matrix with
            {
                Rows = matrix.Rows.Each($"{path}.rows", (at, row) => row with { Label = texts.Of($"{at}.label", row.Label) }),
                Options = matrix.Options.Each($"{path}.options", (at, point) => point with { Label = texts.Of($"{at}.label", point.Label) }),
            },
            RankingQuestion ranking => ranking with
            {
                Options = ranking.Options.Each($"{path}.options", (at, option) => option with { Label = texts.Of($"{at}.label", option.Label), Help = texts.Maybe($"{at}.help", option.Help) }),
            },
            MeasuredQuestion measured => Measured(measured, path, texts),
            ConsentQuestion consent => consent with { Label = name.Of($"{path}.label", consent.Label) },
            TextQuestion text => text with { Placeholder = texts.Maybe($"{path}.placeholder", text.Placeholder) },
            YesNoQuestion yesNo => yesNo with { YesLabel = texts.Maybe($"{path}.yesLabel", yesNo.YesLabel), NoLabel = texts.Maybe($"{path}.noLabel", yesNo.NoLabel) },
            Statement statement => statement with { Body = RichTexts.Of(statement.Body, $"{path}.body", texts) },
            _ => changed,
        };
    }

    private static ChoiceQuestion Placeholder(ChoiceQuestion question, string path, TextChange texts) =>
        question is DropdownQuestion dropdown ? dropdown with { Placeholder = texts.Maybe($"{path}.placeholder", dropdown.Placeholder) } : question;

    private static MeasuredQuestion Measured(MeasuredQuestion question, string path, TextChange texts)
    {
        var changed = question with { NotApplicable = texts.Maybe($"{path}.notApplicable", question.NotApplicable) };
        return changed switch
        {
            ScaleQuestion scale => scale with { LowLabel = texts.Maybe($"{path}.lowLabel", scale.LowLabel), HighLabel = texts.Maybe($"{path}.highLabel", scale.HighLabel) },
            _ => changed,
        };
    }

    private static Option Option(Option option, string at, TextChange texts, TextChange result) => option with
    {
        Label = texts.Of($"{at}.label", option.Label), Help = texts.Maybe($"{at}.help", option.Help), ImageAlt = texts.Maybe($"{at}.imageAlt", option.ImageAlt),
        Feedback = texts.Maybe($"{at}.feedback", option.Feedback),
        Advice = Advice(option.Advice, $"{at}.advice", result),
    };

    private static Advice? Advice(Advice? advice, string at, TextChange texts) =>
        advice is null ? null : new(texts.Of($"{at}.title", advice.Title), texts.Of($"{at}.body", advice.Body));
}
