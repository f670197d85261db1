using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

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
            ChoiceQuestion choice => Choice(common, choice) with { Options = [.. choice.Options.Select(option => Option(option, isRead))] },
            MatrixQuestion matrix => common with { Rows = matrix.Rows, Options = [.. matrix.Options.Select(point => Point(point, isRead))] },
            MeasuredQuestion measured => Measured(common, measured) with
            {
                Default = measured.Default is { } number ? Scalar.Of(number) : null, NotApplicable = measured.NotApplicable,
            },
            TextQuestion text => common with { Multiline = Flag(text.Multiline), MaxLength = text.MaxLength, Placeholder = text.Placeholder },
            EmailQuestion => common,
            DateQuestion date => common with { MinDate = date.Min, MaxDate = date.Max },
            PhoneQuestion phone => common with { DefaultCountry = phone.DefaultCountry },
            CountryQuestion country => common with { Default = Text(country.Default) },
            RankingQuestion ranking => common with { Options = [.. ranking.Options.Select(Option)], Top = ranking.Top },
            YesNoQuestion yesNo => common with
            {
                Default = yesNo.Default is { } yes ? Scalar.Of(yes) : null, YesLabel = yesNo.YesLabel, NoLabel = yesNo.NoLabel, AutoAdvance = Flag(yesNo.AutoAdvance),
            },
            ConsentQuestion consent => common with { Label = consent.Label },
            Statement statement => common with { Body = statement.Body },
            _ => throw new UnreachableException(question.GetType().Name),
        };
    }

    public static string KindOf(Question question) => Kinds[question.GetType()];

    private static readonly Dictionary<Type, string> Kinds = typeof(Question).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    private static PublicQuestion Choice(PublicQuestion common, ChoiceQuestion question) => question switch
    {
        SingleQuestion single => common with { Default = Text(single.Default), AutoAdvance = Flag(single.AutoAdvance) },
        PictureQuestion picture => common with { Default = Text(picture.Default), AutoAdvance = Flag(picture.AutoAdvance) },
        DropdownQuestion dropdown => common with { Default = Text(dropdown.Default), Placeholder = dropdown.Placeholder },
        MultipleQuestion multiple => common with { Min = multiple.Min, Max = multiple.Max },
        _ => throw new UnreachableException(question.GetType().Name),
    };

    private static PublicQuestion Measured(PublicQuestion common, MeasuredQuestion question) => question switch
    {
        SliderQuestion slider => Numeric(common, slider) with { Min = slider.Min, Max = slider.Max, Step = slider.Step },
        NumberQuestion number => Numeric(common, number) with { Units = number.Units.Count == 0 ? null : number.Units },
        RatingQuestion rating => Scale(common, rating) with { Look = rating.Look },
        NpsQuestion nps => Scale(common, nps),
        _ => throw new UnreachableException(question.GetType().Name),
    };

    private static PublicQuestion Numeric(PublicQuestion common, NumericQuestion question) => common with
    {
        HardMin = question.HardMin, HardMax = question.HardMax, Format = question.Format, Unit = question.Unit,
    };

    private static PublicQuestion Scale(PublicQuestion common, ScaleQuestion question) => common with
    {
        Min = question.Least, Max = question.Most, LowLabel = question.LowLabel, HighLabel = question.HighLabel, AutoAdvance = Flag(question.AutoAdvance),
    };

    private static PublicOption Option(Option option, bool isRead) => new()
    {
        Id = option.Id, Label = option.Label, Help = option.Help, Image = option.Image, ImageAlt = option.ImageAlt, Feedback = option.Feedback,
        Exclusive = Flag(option.Exclusive), Write = Flag(option.Write), Value = isRead ? option.Value : null,
    };

    private static PublicOption Option(RankedOption option) => new() { Id = option.Id, Label = option.Label, Help = option.Help };

    /// <summary>A live formula over a matrix reads points where there are no values, so it takes them along as what they are then: values.</summary>
    private static PublicOption Point(ScalePoint point, bool isRead) =>
        new() { Id = point.Id, Label = point.Label, Value = isRead && !point.LeftOut ? point.Value ?? point.Points : null };

    private static bool? Flag(bool holds) => holds ? true : null;

    private static Scalar? Text(string? text) => text is null ? null : Scalar.Of(text);
}
