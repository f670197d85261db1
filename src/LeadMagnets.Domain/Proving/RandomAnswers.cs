using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Proving;

/// <summary>Visitors who answer at random: every option is as likely as the others, numbers lie on the slider's track or around the default.</summary>
internal static class RandomAnswers
{
    private const int DaysAround = 1_500;
    private static readonly double[] Around = [0.1, 0.25, 0.5, 0.75, 1, 1, 1.5, 2, 4, 10];
    private static readonly string[] Typed = ["words", "12345", "two words"];
    private static readonly double[] Sizes = [1, 2, 5];

    public static AnswerSet Of(CompiledDefinition compiled, Dice dice) =>
        new(compiled.Questions.Select(question => KeyValuePair.Create(question.Id, Answer(question, dice)!)).Where(pair => pair.Value is not null));

    public static Answer? Answer(Question question, Dice dice) => question.Required || !dice.OneIn(5) ? Given(question, dice) : null;

    public static LeadAnswers Lead(LeadForm form, LeadModel model, Dice dice)
    {
        var email = dice.OneIn(3) ? "visitor@gmail.com" : "visitor@company.example";
        var fields = new Dictionary<string, Scalar>();
        foreach (var field in form.Fields)
            if (!field.Hidden && (field.Required || !dice.OneIn(5)) && Field(field, email, model, dice) is { IsNull: false } value) fields[field.Id] = value;
        return new(email, fields, new(Report: true));
    }

    private static Answer? Given(Question question, Dice dice) => question switch
    {
        MultipleQuestion multiple => Several(multiple, dice),
        ChoiceQuestion choice => new ChoiceAnswer(dice.Of(choice.Options).Id),
        MatrixQuestion matrix => new RowsAnswer(matrix.Rows.ToDictionary(row => row.Id, _ => dice.Of(matrix.Options).Id)),
        RankingQuestion ranking => Ranked(ranking, dice),
        MeasuredQuestion { NotApplicable: not null } when dice.OneIn(10) => new NotApplicableAnswer(),
        ScaleQuestion scale => new NumberAnswer(scale.Least + dice.Below((int)(scale.Most - scale.Least) + 1)),
        DateQuestion date => new DateAnswer(Day(date, dice)),
        PhoneQuestion => new TextAnswer("+442079460000"),
        CountryQuestion => new TextAnswer(dice.OneIn(2) ? dice.Of(Elsewhere) : dice.Of(Countries.All)),
        ConsentQuestion => new YesNoAnswer(question.Required || dice.OneIn(2)),
        YesNoQuestion => new YesNoAnswer(dice.OneIn(2)),
        SliderQuestion slider => new NumberAnswer(OnTrack(slider, dice)),
        NumericQuestion numeric => new NumberAnswer(Number(numeric, dice)),
        TextQuestion => new TextAnswer(dice.Of(Typed)),
        EmailQuestion => new TextAnswer("visitor@company.example"),
        _ => null,
    };

    private static ChoicesAnswer? Several(MultipleQuestion question, Dice dice)
    {
        var together = SeveralChoices.Together(question);
        if (together.Count < question.Options.Count && (together.Count == 0 || dice.OneIn(together.Count + 1))) return dice.Of([.. SeveralChoices.Alone(question)]).Answer;
        var least = Math.Max(question.Required ? 1 : 0, question.Min ?? 0);
        var most = Math.Min(question.Max ?? together.Count, together.Count);
        var open = together.Select(option => option.Id).ToList();
        var chosen = new HashSet<string>();
        for (var count = least + dice.Below(Math.Max(0, most - least) + 1); count > 0; count--)
        {
            var id = dice.Of(open);
            open.Remove(id);
            chosen.Add(id);
        }
        return chosen.Count == 0 ? null : new([.. question.Options.Select(option => option.Id).Where(chosen.Contains)]);
    }

    private static RankingAnswer Ranked(RankingQuestion question, Dice dice)
    {
        var open = question.Options.Select(option => option.Id).ToList();
        var order = new List<string>();
        while (order.Count < question.Places)
        {
            order.Add(dice.Of(open));
            open.Remove(order[^1]);
        }
        return new(order);
    }

    /// <summary>Within a few years of the simulated day, as far as the question allows.</summary>
    private static DateOnly Day(DateQuestion question, Dice dice)
    {
        var day = SimulatedDay.Day.AddDays(dice.Below(2 * DaysAround) - DaysAround);
        if (DayText.Bound(question.Min, SimulatedDay.Day) is { } first && day < first) return first;
        return DayText.Bound(question.Max, SimulatedDay.Day) is { } last && day > last ? last : day;
    }

    private static double OnTrack(SliderQuestion slider, Dice dice)
    {
        var stops = Math.Floor((slider.Max - slider.Min) / slider.Step);
        return stops >= 1 && stops < int.MaxValue ? slider.Min + dice.Below((int)stops + 1) * slider.Step : slider.Min + dice.Share() * (slider.Max - slider.Min);
    }

    private static double Number(NumericQuestion question, Dice dice)
    {
        var usual = question.Default is { } number and not 0 ? number * dice.Of(Around) : dice.Of(Sizes) * Power(dice.Below(5));
        return Math.Clamp(usual, question.HardMin, question.HardMax);
    }

    private static double Power(int digits) => digits == 0 ? 1 : 10 * Power(digits - 1);

    private static Scalar Field(LeadField field, string email, LeadModel model, Dice dice) => field.Kind switch
    {
        LeadFieldKind.Email => Scalar.Of(email),
        LeadFieldKind.Phone => Scalar.Of("+44 20 7946 0000"),
        LeadFieldKind.Country => Scalar.Of(model.Served.Count > 0 && !dice.OneIn(4) ? dice.Of(model.Served) : dice.Of(Elsewhere)),
        LeadFieldKind.Single => field.Options.Count == 0 ? default : Scalar.Of(dice.Of(field.Options).Id),
        LeadFieldKind.Boolean => Scalar.Of(dice.OneIn(3)),
        LeadFieldKind.Consent => Scalar.Of(true),
        _ => Scalar.Of(dice.Of(Typed)),
    };

    private static readonly string[] Elsewhere = ["US", "GB", "DE", "IN", "BR", "JP"];
}
