using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class CheckingDefinitions
{
    [Theory]
    [InlineData("cyber-risk"), InlineData("pm-style"), InlineData("magnet-audit"), InlineData("hr-compliance"), InlineData("marketing-ready")]
    public void A_template_has_no_problems(string id) => Assert.Empty(DefinitionCheck.Check(Domain.Templates.Templates.Find(id)!.Definition));

    [Fact]
    public void Sound_samples_have_no_problems()
    {
        Assert.Empty(DefinitionCheck.Check(Samples.Calculator(Samples.Slider("users"))));
        Assert.Empty(DefinitionCheck.Check(Samples.Assessment(Samples.Scored("A1", "cat", 3))));
        Assert.Empty(DefinitionCheck.Check(Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1), ("b", "Y", 1)))));
    }

    [Fact]
    public void An_id_is_taken_once_whatever_its_capitals()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with { Variables = [Samples.Variable("Users", "1")] };

        One(definition, "variables[0].id", "duplicate", "“Users” is taken by steps[0].questions[0].id: formulas could not tell them apart. Choose another id.");
    }

    [Theory]
    [InlineData("pay2", "bad-id"), InlineData("two words", "bad-id"), InlineData("score", "reserved"), InlineData("", "bad-id"), InlineData("email", "duplicate")]
    public void A_variable_needs_a_usable_name(string id, string code) =>
        One(Samples.Calculator(Samples.Slider("users")) with { Variables = [Samples.Variable(id, "1")] }, code is "duplicate" ? "leadForm.fields[0].id" : "variables[0].id", code);

    [Fact]
    public void An_unknown_name_comes_with_a_guess()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with { Variables = [Samples.Variable("cost", "user*12")] };

        One(definition, "variables[0].formula", "unknown-name", "At character 1 of the formula: There is nothing called user. Did you mean users?");
    }

    [Theory]
    [InlineData("1+", "syntax"), InlineData("SUMM(1)", "unknown-function"), InlineData("ROUND(1)", "argument-count")]
    public void A_formula_without_meaning_is_refused(string formula, string code) =>
        One(Samples.Calculator(Samples.Slider("users")) with { Variables = [Samples.Variable("cost", formula)] }, "variables[0].formula", code);

    [Fact]
    public void A_circle_is_shown_whole()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with
        {
            Variables = [Samples.Variable("alpha", "beta+1"), Samples.Variable("beta", "gamma"), Samples.Variable("gamma", "alpha*users")],
        };

        One(definition, "variables[0].formula", "cycle", "These formulas need each other, so none can be computed: alpha → beta → gamma → alpha.");
    }

    [Fact]
    public void A_condition_sees_only_earlier_answers()
    {
        var definition = Samples.Calculator(Samples.Slider("first") with { ShowIf = "second>1" }, Samples.Slider("second") with { ShowIf = "first>1" });

        One(definition, "steps[0].questions[0].showIf", "later-question", "At character 1 of the formula: “second” is asked later. A condition can only use answers that were given before.");
    }

    [Fact]
    public void A_live_number_rests_on_nothing_secret()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "cat", 3)) with
        {
            Variables = [new() { Id = "half", Formula = "score/2" }, new() { Id = "shown", Formula = "half+1", Live = true }],
        };

        One(definition, "variables[1].live", "not-live");
    }

    [Theory]
    [InlineData(0, 49, 51, 100, "gap"), InlineData(0, 50, 50, 100, "overlap"), InlineData(0, 49, 50, 99, "gap"), InlineData(1, 49, 50, 100, "gap"), InlineData(0, 49, 50, 101, "out-of-range")]
    public void Bands_tile_every_score(int firstFrom, int firstTo, int secondFrom, int secondTo, string code)
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "cat", 3)) with
        {
            Bands = [new() { Id = "a", From = firstFrom, To = firstTo, Title = "A" }, new() { Id = "b", From = secondFrom, To = secondTo, Title = "B" }],
        };

        Assert.Equal(code, Assert.Single(DefinitionCheck.Check(definition)).Code);
    }

    [Fact]
    public void A_scored_question_needs_a_category_that_exists() =>
        One(Samples.Assessment(Samples.Scored("A1", "cat", 3)) with { Categories = [new() { Id = "cat", Title = "Cat" }], Steps = [Samples.Step("one", Samples.Scored("A1", "cat", 3), Samples.Scored("A2", "dog", 3))] },
            "steps[0].questions[1].category", "unknown-category");

    [Fact]
    public void A_scored_question_needs_points_to_earn() =>
        One(Samples.Assessment(Samples.Scored("A1", "cat", 0)), "steps[0].questions[0].options", "no-points");

    [Fact]
    public void The_order_for_ties_names_every_outcome() =>
        One(Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1), ("b", "Y", 1))) with { TieOrder = ["X"] }, "tieOrder", "missing-outcome", "The order for ties does not name “Y”. Add it.");

    [Fact]
    public void The_decisive_question_exists() =>
        One(Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1), ("b", "Y", 1))) with { DecisiveQuestion = "Q9" }, "decisiveQuestion", "unknown-question");

    [Fact]
    public void An_outcome_that_nothing_speaks_for_is_told() =>
        One(Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1))), "outcomes[1]", "unreachable");

    [Fact]
    public void A_vote_goes_to_an_outcome_that_exists() =>
        One(Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1), ("b", "Y", 1), ("c", "Z", 1))), "steps[0].questions[0].options[2].outcomes.Z", "unknown-outcome");

    [Fact]
    public void A_default_lies_within_the_limits() =>
        One(Samples.Calculator(Samples.Slider("users", @default: -1)), "steps[0].questions[0].default", "out-of-range");

    [Fact]
    public void A_default_option_exists() =>
        One(Samples.Calculator(Samples.Choice("size", "s", "m") with { Default = "xl" }), "steps[0].questions[0].default", "unknown-option");

    [Fact]
    public void A_choice_needs_options() => One(Samples.Calculator(Samples.Choice("size")), "steps[0].questions[0].options", "too-few");

    [Fact]
    public void Money_needs_a_currency() =>
        One(Samples.Calculator(Samples.Slider("price") with { Format = "currency:0" }), "steps[0].questions[0].format", "currency-missing");

    [Fact]
    public void A_format_has_a_meaning() => One(Samples.Calculator(Samples.Slider("price") with { Format = "pretty" }), "steps[0].questions[0].format", "unknown-format");

    [Theory]
    [InlineData("english"), InlineData("e"), InlineData("xx-??"), InlineData(""), InlineData("en-USA"), InlineData("de-12"), InlineData("fr_CA")]
    public void A_locale_is_a_language_tag(string locale) => One(Samples.Calculator(Samples.Slider("users")) with { Locale = locale }, "locale", "unknown-locale");

    [Fact]
    public void A_currency_is_an_iso_code() => One(Samples.Calculator(Samples.Slider("users")) with { Currency = "POUND" }, "currency", "unknown-currency");

    [Fact]
    public void A_block_shows_numbers_that_exist()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with { Variables = [Samples.Variable("total", "users")], Result = [new NumbersBlock { Items = ["totl"] }] };

        One(definition, "result[0].items[0]", "unknown-variable", "There is no variable “totl”. Did you mean total?");
    }

    [Fact]
    public void Only_an_assessment_shows_a_score() => One(Samples.Calculator(Samples.Slider("users")) with { Result = [new ScoreBlock()] }, "result[0]", "wrong-kind");

    [Fact]
    public void A_table_row_has_a_formula_per_column() =>
        One(Samples.Calculator(Samples.Slider("users")) with { Report = [new TableBlock { Columns = ["What", "Now"], Rows = [new("Users", ["users", "users"], null)] }] }, "report[0].rows[0].cells", "row-length");

    [Fact]
    public void A_result_needs_a_block() => One(Samples.Calculator(Samples.Slider("users")) with { Result = [] }, "result", "too-few");

    [Fact]
    public void A_form_has_one_address()
    {
        var form = Samples.Form with { Fields = [.. Samples.Form.Fields, new() { Id = "email_2", Kind = LeadFieldKind.Email, Label = "Another" }] };

        One(Samples.Calculator(Samples.Slider("users")) with { LeadForm = form }, "leadForm.fields", "one-email");
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("//evil.example"), InlineData("data:text/html,x"), InlineData("https://a.example/\nb"), InlineData("page.html")]
    public void A_link_leads_to_the_web_or_to_mail(string url)
    {
        var button = new ButtonsBlock { Buttons = [new(ButtonAction.Link, "Go", url)] };

        Assert.Contains(DefinitionCheck.Check(Samples.Calculator(Samples.Slider("users")) with { Result = [button] }), problem => problem is { Path: "result[0].buttons[0].url", Code: "bad-address" });
    }

    /// <summary>What goes along stands in the query, where answers are piped in and escaped.</summary>
    [Theory]
    [InlineData("https://x.example/?next={{company|}}"), InlineData("https://x.example/{{company}}/thanks"), InlineData("https://x.example/#{{company"), InlineData("https://{{company}}.example/")]
    public void An_address_holds_no_pipe(string url)
    {
        var users = Samples.Calculator(Samples.Slider("users"));

        One(users with { Result = [new ButtonsBlock { Buttons = [new(ButtonAction.Link, "Go", url)] }] }, "result[0].buttons[0].url", "no-pipe-here");
        One(users with { Result = [new RedirectBlock { Url = url, Label = "On" }] }, "result[0].url", "no-pipe-here");
        One(users with { Report = [new TextSection { Body = [new Paragraph([new Link(url, [new("click")])])] }] }, "report[0].body[0].content[0].href", "no-pipe-here");
        Assert.Contains("“query”", DefinitionCheck.Check(users with { Result = [new RedirectBlock { Url = url, Label = "On" }] }).Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_text_is_checked_too()
    {
        var body = new TextSection { Body = [new Paragraph([new Link("javascript:alert(1)", [new("click")])])] };

        One(Samples.Calculator(Samples.Slider("users")) with { Report = [body] }, "report[0].body[0].content[0].href", "bad-address");
    }

    [Fact]
    public void Served_countries_exist() =>
        One(Samples.Calculator(Samples.Slider("users")) with { LeadModel = new() { Served = ["GB", "UK"] } }, "leadModel.served[1]", "unknown-country");

    [Fact]
    public void A_consumer_model_says_what_fits() =>
        One(Samples.Calculator(Samples.Slider("users")) with { LeadModel = new() { Model = LeadModelKind.Consumer } }, "leadModel.fit", "required");

    [Fact]
    public void A_magnet_has_limits()
    {
        var many = Samples.Calculator([.. Enumerable.Range(0, 201).Select(n => Samples.Slider($"input_{n}"))]);

        One(many, "steps", "too-many", "There are 201 questions; 200 are allowed.");
    }

    [Fact]
    public void A_label_is_not_empty() => One(Samples.Calculator(Samples.Slider("users") with { Title = " " }), "steps[0].questions[0].title", "empty");

    private static void One(Definition definition, string path, string code, string? message = null)
    {
        var problem = Assert.Single(DefinitionCheck.Check(definition));

        Assert.Equal((path, code), (problem.Path, problem.Code));
        if (message is not null) Assert.Equal(message, problem.Message);
    }

    /// <summary>The variants of trust.md 59: where a result leads is what the marketer wrote, and what they wrote is what browsers do.</summary>
    [Fact]
    public void Of_eighty_addresses_that_lead_elsewhere_none_can_be_saved()
    {
        var corpus = Vectors.Document("addresses.json");
        string[] Texts(string name) => [.. corpus.GetProperty(name).EnumerateArray().Select(address => address.GetString()!)];
        bool IsRefused(string address) => DefinitionCheck.Check(Samples.Calculator(Samples.Slider("users")) with { Result = [new ButtonsBlock { Buttons = [new(ButtonAction.Link, "Go", address)] }] })
            .Any(problem => problem is { Path: "result[0].buttons[0].url", Code: "bad-address" });

        Assert.True(Texts("refused").Length >= 80);
        Assert.All(Texts("refused"), address => Assert.True(IsRefused(address), address));
        Assert.All(Texts("allowed"), address => Assert.False(IsRefused(address), address));
    }
}
