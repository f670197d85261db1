using System.Diagnostics;
using System.Text.Json.Nodes;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The public face of each kind of question.</summary>
internal static class PublicQuestions
{
    /// <param name="question">The question.</param>
    /// <param name="showIf">The tree of its condition.</param>
    /// <param name="isRead">Whether a public formula reads it, and so needs the values of its options.</param>
    public static PublicQuestion Of(Question question, JsonNode? showIf, bool isRead)
    {
        var common = new PublicQuestion
        {
            Id = question.Id, Kind = KindOf(question), Title = question.Title, Help = question.Help, ShowIf = showIf,
            Required = question.Required || question is Statement ? null : false,
        };
        return question switch
        {
            SingleQuestion single => common with { Options = Options(single, isRead), Default = Text(single.Default) },
            PictureQuestion picture => common with { Options = Options(picture, isRead), Default = Text(picture.Default) },
            MultipleQuestion multiple => common with { Options = Options(multiple, isRead), Min = multiple.Min, Max = multiple.Max },
            SliderQuestion slider => Numeric(common, slider) with { Min = slider.Min, Max = slider.Max, Step = slider.Step },
            NumberQuestion number => Numeric(common, number),
            TextQuestion text => common with { Multiline = text.Multiline ? true : null, MaxLength = text.MaxLength, Placeholder = text.Placeholder },
            EmailQuestion => common,
            YesNoQuestion yesNo => common with { Default = yesNo.Default is { } yes ? Scalar.Of(yes) : null, YesLabel = yesNo.YesLabel, NoLabel = yesNo.NoLabel },
            Statement statement => common with { Body = statement.Body },
            _ => throw new UnreachableException(question.GetType().Name),
        };
    }

    private static string KindOf(Question question) => question switch
    {
        SingleQuestion => "single",
        PictureQuestion => "picture",
        MultipleQuestion => "multiple",
        SliderQuestion => "slider",
        NumberQuestion => "number",
        TextQuestion => "text",
        EmailQuestion => "email",
        YesNoQuestion => "yes-no",
        Statement => "statement",
        _ => throw new UnreachableException(question.GetType().Name),
    };

    private static PublicQuestion Numeric(PublicQuestion common, NumericQuestion question) => common with
    {
        Default = question.Default is { } number ? Scalar.Of(number) : null,
        HardMin = question.HardMin, HardMax = question.HardMax, Format = question.Format, Unit = question.Unit,
    };

    private static List<PublicOption> Options(ChoiceQuestion question, bool isRead) =>
        [.. question.Options.Select(option => new PublicOption
        {
            Id = option.Id, Label = option.Label, Help = option.Help, Image = option.Image, ImageAlt = option.ImageAlt, Value = isRead ? option.Value : null,
        })];

    private static Scalar? Text(string? text) => text is null ? null : Scalar.Of(text);
}
