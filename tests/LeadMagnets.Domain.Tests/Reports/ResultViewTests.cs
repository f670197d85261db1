using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

public sealed class ResultViewTests
{
    [Theory, InlineData(0), InlineData(1)]
    public void An_assessment_shows_the_numbers_of_its_result(int number)
    {
        var source = Given.Submission("cyber-risk", number);

        var view = ResultViewBuilder.Report(source);

        var score = view.Block<ScoreView>();
        Assert.Equal(source.Result.Score!.Value.ToString(CultureInfo.InvariantCulture), score.Score);
        Assert.Equal(source.Result.Band!.Title, score.Label);
        Assert.Equal(source.Result.Categories.Select(c => $"{c.Score}"), view.Block<BarsView>().Rows.Select(row => row.Text));
        Assert.Equal(source.Result.Categories.Select(c => c.Score!.Value / 100d), view.Block<BarsView>().Rows.Select(row => row.Share));
    }

    [Fact]
    public void Gaps_carry_points_to_win_the_area_and_the_answer()
    {
        var gaps = ResultViewBuilder.Report(Given.Submission("cyber-risk", 1)).Block<GapsView>();

        Assert.Equal(["+6.7", "+4.4", "+4.4"], gaps.Items.Select(gap => gap.Points));
        Assert.Equal("Data and backup, now 53 of 100", gaps.Items[0].Context);
        Assert.Equal("You answered: Off-site copy", gaps.Items[0].Answer);
    }

    /// <summary>56.9444 + 6.6667 + 4.4444 + 4.4444 = 72.5, which is shown as 73.</summary>
    [Fact]
    public void The_outlook_adds_the_gaps_to_the_score()
    {
        var gaps = ResultViewBuilder.Report(Given.Submission("cyber-risk", 1)).Block<GapsView>();

        Assert.Equal("Closing these 3 gaps lifts the score from 57 to 73: Moderate risk.", gaps.Outlook);
    }

    [Fact]
    public void A_quiz_shows_the_winner_first_with_its_match()
    {
        var view = ResultViewBuilder.Report(Given.Submission("pm-style", 1));

        Assert.Equal("Stage-gate", view.Block<OutcomeView>().Name);
        Assert.Equal("50% match", view.Block<OutcomeView>().Match);
        Assert.Equal(["Stage-gate 50%", "Kanban 50%", "Hybrid 6%", "Scrum 0%"], view.Block<BarsView>().Rows.Select(row => $"{row.Label} {row.Text}"));
        Assert.True(view.Block<BarsView>().Rows[0].Strong);
    }

    [Fact]
    public void A_calculator_shows_the_texts_of_its_outputs()
    {
        var source = Given.Submission("magnet-audit", 0);

        var numbers = ResultViewBuilder.Report(source).Blocks.OfType<NumbersView>().SelectMany(block => block.Items).ToList();

        Assert.Contains(numbers, item => item.Text == "£45,158");
        Assert.Contains(numbers, item => item.Text == "527%");
        var asked = source.Definition.Report.OfType<NumbersBlock>().SelectMany(block => block.Items).ToList();
        Assert.Equal(asked.Count, numbers.Count);
        Assert.All(asked.Zip(numbers), pair => Assert.StartsWith(source.Result.Outputs[pair.First].Text!, pair.Second.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_output_that_failed_is_a_dash_with_a_reason_and_no_error_code()
    {
        var source = Given.Submission("magnet-audit", 0, change: d => d with
        {
            Variables = [.. d.Variables.Select(v => v.Id == "extra_margin_year" ? v with { Formula = "1/0" } : v)],
        });

        var item = ResultViewBuilder.Report(source).Blocks.OfType<NumbersView>().SelectMany(block => block.Items).First(i => i.Note is not null);

        Assert.Equal("–", item.Text);
        Assert.Equal("This could not be computed: something is divided by zero.", item.Note);
        Assert.DoesNotContain("#", item.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Assumptions_list_every_input_as_people_read_it()
    {
        var rows = ResultViewBuilder.Report(Given.Submission("magnet-audit", 0)).Blocks.OfType<TableView>().Last().Rows;

        Assert.Equal(13, rows.Count);
        Assert.Contains(rows, row => row[1] == "8,000");
        Assert.Contains(rows, row => row[1] == "£2,400");
    }

    [Fact]
    public void Checks_have_a_traffic_light()
    {
        var checks = ResultViewBuilder.Report(Given.Submission("magnet-audit", 0)).Block<ChecksView>().Rows;

        Assert.Equal([Tone.Warning, Tone.Bad, Tone.Bad, Tone.Good, Tone.Warning, Tone.Warning], checks.Select(check => check.Tone));
    }

    [Fact]
    public void Actions_are_chosen_and_ordered_by_their_formulas()
    {
        ActionItem[] items = [new("late", "", Rank: "9"), new("broken", "", Rank: "1/0"), new("hidden", "", ShowIf: "visitors<0"), new("early", "", Rank: "visitors/8000")];
        var source = Given.Submission("magnet-audit", 0, change: d => d with { Report = [new ActionsBlock { Items = items }] });

        Assert.Equal(["early", "late", "broken"], ResultViewBuilder.Report(source).Block<ActionsView>().Items.Select(item => item.Title));
    }

    [Fact]
    public void A_block_whose_condition_fails_is_left_out_and_so_is_the_page_break_that_it_leaves()
    {
        var source = Given.Submission("magnet-audit", 0, change: d => d with
        {
            Report =
            [
                new PageBreak(), new CoverBlock(), new PageBreak(), new AssumptionsBlock(), new PageBreak(),
                new AssumptionsBlock { ShowIf = "visitors<0" }, new AssumptionsBlock { ShowIf = "1/0" }, new PageBreak(),
            ],
        });

        Assert.Equal([typeof(CoverView), typeof(TableView)], ResultViewBuilder.Report(source).Blocks.Select(block => block.GetType()));
    }

    [Theory]
    [InlineData("Ana Ruiz", "Acme Dental Group", "Acme Dental Group stands at 57 of 100.", "Prepared for Ana Ruiz on November 21, 2026.")]
    [InlineData(null, "Acme Dental Group", "Acme Dental Group stands at 57 of 100.", "Prepared for Acme Dental Group on November 21, 2026.")]
    [InlineData(" ", null, "You stand at 57 of 100.", "Prepared on November 21, 2026.")]
    public void The_cover_says_result_person_and_day(string? name, string? company, string headline, string prepared)
    {
        var cover = ResultViewBuilder.Report(Given.Submission("cyber-risk", 1, new(name, company, Given.Day))).Block<CoverView>();

        Assert.Equal("Cybersecurity Risk Assessment", cover.Kicker);
        Assert.Equal(headline, cover.Headline);
        Assert.EndsWith(prepared, cover.Intro, StringComparison.Ordinal);
        Assert.NotNull(cover.Ruler);
    }

    [Theory]
    [InlineData("de-DE", "Sie stehen bei 57 von 100.", "Erstellt am 21. November 2026.", "+6,7", "von 100")]
    [InlineData("fr-FR", "Vous obtenez 57 sur 100.", "Préparé le 21 novembre 2026.", "+6,7", "sur 100")]
    [InlineData("es-ES", "Su resultado es 57 de 100.", "Preparado el 21 de noviembre de 2026.", "+6,7", "de 100")]
    [InlineData("nl-NL", "U staat op 57 van 100.", "Gemaakt op 21 november 2026.", "+6,7", "van 100")]
    [InlineData("it-IT", "Il suo risultato è 57 su 100.", "Preparato il 21 novembre 2026.", "+6,7", "su 100")]
    [InlineData("de-AT", "Sie stehen bei 57 von 100.", "Erstellt am 21. November 2026.", "+6,7", "von 100")]
    [InlineData("pt-BR", "O seu resultado é 57 de 100.", "Preparado em 21 de novembro de 2026.", "+6,7", "de 100")]
    [InlineData("pl-PL", "Państwa wynik to 57 na 100.", "Data przygotowania: 21 listopada 2026.", "+6,7", "na 100")]
    [InlineData("sv-SE", "Du får 57 av 100.", "Framtagen den 21 november 2026.", "+6,7", "av 100")]
    [InlineData("tr-TR", "Puanınız: 100 üzerinden 57.", "Hazırlanma tarihi: 21 Kasım 2026.", "+6,7", "/ 100")]
    [InlineData("ja-JP", "スコアは100点満点中57点です。", "2026年11月21日に作成しました。", "+6.7", "/ 100")]
    [InlineData("ar-AE", "درجتك هي 57 من 100.", "أُعدّ بتاريخ 21 نوفمبر 2026.", "+6.7", "من 100")]
    [InlineData("ar-EG", "درجتك هي ٥٧ من ١٠٠.", "أُعدّ بتاريخ ٢١ نوفمبر ٢٠٢٦.", "+٦٫٧", "من ١٠٠")]
    [InlineData("fi-FI", "You stand at 57 of 100.", "Prepared on 21 November 2026.", "+6,7", "of 100")]
    public void Our_own_words_follow_the_language_of_the_definition(string locale, string headline, string prepared, string points, string outOf)
    {
        var view = ResultViewBuilder.Report(Given.Submission("cyber-risk", 1, change: d => d with { Locale = locale }));

        Assert.Equal(headline, view.Block<CoverView>().Headline);
        Assert.EndsWith(prepared, view.Block<CoverView>().Intro, StringComparison.Ordinal);
        Assert.Equal(points, view.Block<GapsView>().Items[0].Points);
        Assert.Equal(outOf, view.Block<ScoreView>().OutOf);
    }

    [Theory]
    [InlineData("en-GB", ", "), InlineData("ja-JP", "、"), InlineData("ar-EG", "، ")]
    public void A_list_of_answers_has_the_commas_of_the_language(string locale, string comma)
    {
        var answers = Given.Submission("cyber-risk", 1, change: d => d with { Locale = locale }).Answers.Values.Where(answer => answer.Options.Count > 1).ToList();

        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.Equal(string.Join(comma, answer.Options.Select(option => option.Label)), answer.Text));
    }

    [Fact]
    public void Every_language_says_everything_in_words_of_its_own()
    {
        var (english, languages) = (ReportTexts.Of("en"), ReportTexts.All.Where(texts => texts.Language is not "en"));
        var texts = typeof(ReportTexts).GetProperties().Where(p => p.PropertyType == typeof(string) && !Shared.Contains(p.Name)).ToList();

        Assert.All(languages, language => Assert.Empty(texts.Where(text => Equals(text.GetValue(english), text.GetValue(language))).Select(text => text.Name)));
    }

    /// <summary>Signs and international words: "No" is Spanish and Italian too.</summary>
    private static readonly string[] Shared = [nameof(ReportTexts.Comma), nameof(ReportTexts.No), nameof(ReportTexts.Median)];

    [Fact]
    public void Every_language_fills_every_placeholder()
    {
        var english = ReportTexts.Of("en");
        var texts = typeof(ReportTexts).GetProperties().Where(p => p.PropertyType == typeof(string)).ToList();

        foreach (var language in ReportTexts.All)
        {
            foreach (var text in texts.Where(t => t.Name is not "Language"))
                Assert.Equal(Holes((string)text.GetValue(english)!), Holes((string)text.GetValue(language)!));
        }

        static string Holes(string pattern) => string.Concat(Enumerable.Range(0, 4).Where(i => pattern.Contains($"{{{i}}}", StringComparison.Ordinal)));
    }
}
