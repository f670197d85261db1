using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class ProjectingDefinitions
{
    internal static readonly string[] Fields =
    [
        "schema", "key", "version", "kind", "title", "locale", "dir", "currency", "brand", "name", "accent", "accentText", "logoUrl", "intro", "body",
        "button", "steps", "id", "help", "showIf", "questions", "required", "options", "label", "image", "imageAlt", "value", "default", "min", "max",
        "step", "hardMin", "hardMax", "format", "unit", "multiline", "maxLength", "placeholder", "yesLabel", "noLabel", "variables", "tree", "live",
        "tables", "table", "columns", "rows", "leadForm", "at", "skippable", "remember", "hidden", "prefill", "prefills", "language", "placement", "fields", "marketingConsent", "privacyUrl", "groups", "numbers", "texts",
        "jumps", "when", "to", "requiredIf", "defaultFormula", "rules", "message", "pipes", "places", "list", "two", "between", "last", "fallback",
        "autoAdvance", "notApplicable", "units", "factor", "look", "lowLabel", "highLabel", "minDate", "maxDate", "defaultCountry", "top", "feedback", "exclusive", "write", "timeZone", "review", "saveAndContinue", "partials",
        // Rich text and number patterns.
        "content", "text", "strong", "emphasis", "code", "href", "level", "ordered", "items", "source", "alt", "url", "poster",
        "point", "group", "primary", "secondary", "minimumGrouping", "minus", "percent", "negativeCurrency", "currencyDigits",
    ];

    public static TheoryData<string> Templates => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Theory, MemberData(nameof(Templates))]
    public void The_public_sees_only_the_listed_fields(string template)
    {
        var names = Names(Json(template)).Except(PublicTexts.For("en").Keys);

        Assert.Empty(names.Except(Fields));
    }

    [Theory, MemberData(nameof(Templates))]
    public void The_public_learns_nothing_that_decides(string template)
    {
        var definition = Domain.Templates.Templates.Find(template)!.Definition;
        var face = Json(template).AsObject();
        face.Remove("texts");
        var text = face.ToJsonString(DefinitionJson.Public);

        Assert.All(Secrets(definition), secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_live_number_brings_what_it_rests_on_and_nothing_else()
    {
        var face = Face("magnet-audit");

        Assert.Equal(["audit_score", "current_rate", "uplift", "projected_rate", "extra_leads_month", "extra_customers_year", "extra_margin_year", "cost_year", "roi_pct"], face.Variables!.Select(variable => variable.Id));
        Assert.Equal(["audit_score", "projected_rate", "extra_leads_month", "extra_margin_year", "roi_pct"], face.Variables!.Where(variable => variable.Live).Select(variable => variable.Id));
        Assert.Equal("""["IF",["=",["$","cost_year"],0],["NA"],["/",["-",["$","extra_margin_year"],["$","cost_year"]],["$","cost_year"]]]""", face.Variables![^1].Tree.ToJsonString());
        Assert.Equal(1.0, face.Steps[0].Questions[1].Options![1].Value);
        Assert.Equal(["math"], face.Groups);
        Assert.Equal("£0", face.Numbers!["currency"]!.GetValue<string>());
    }

    [Fact]
    public void A_quiz_carries_no_numbers()
    {
        var face = Face("pm-style");

        Assert.Null(face.Variables);
        Assert.Null(face.Numbers);
        Assert.Null(face.Groups);
    }

    [Fact]
    public void A_condition_goes_out_as_a_tree() =>
        Assert.Equal("""["=",["$","b3"],"yes"]""", Face("cyber-risk").Steps[1].Questions[3].ShowIf!.ToJsonString());

    [Fact]
    public void A_piped_variable_goes_out_with_what_it_rests_on_and_no_other()
    {
        var definition = Samples.Calculator(Samples.Slider("users"), Samples.Slider("price") with { Title = "Price for {{ users }} or {{half:decimal:1|none}}, {{users}}" }) with
        {
            Intro = new() { Title = @"\{{x}} for {{fixed|}}" },
            Variables = [Samples.Variable("fixed", "2+0"), Samples.Variable("part", "fixed*4"), Samples.Variable("half", "users/part"), Samples.Variable("margin", "price*0.37")],
            Result = [new TextSection { Title = "{{margin|no}}", Body = [] }],
        };

        var face = Projection.Of(CompiledDefinition.Compile(definition), "k", 1, null);

        Assert.Equal("Price for {{0}} or {{1}}, {{0}}", face.Steps[0].Questions[1].Title);
        Assert.Equal([new("users", null, null), new("half", "decimal:1", "none")], face.Pipes!.Places);
        Assert.Null(face.Pipes.List);
        Assert.Equal("{{x}} for 2", face.Intro!.Title);
        Assert.Equal(["fixed", "part", "half"], face.Variables!.Select(variable => variable.Id));
        Assert.DoesNotContain("margin", Encoding.UTF8.GetString(DefinitionJson.Write(face)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_and_the_direction_follow_the_locale()
    {
        var german = Samples.Calculator(Samples.Slider("users")) with { Locale = "de-CH" };
        var hebrew = Samples.Calculator(Samples.Slider("users")) with { Locale = "he-IL" };

        Assert.Equal("Weiter", Projection.Of(CompiledDefinition.Compile(german), "k", 1, null).Texts["next"]);
        Assert.Equal("rtl", Projection.Of(CompiledDefinition.Compile(hebrew), "k", 1, null).Dir);
    }

    [Fact]
    public void A_deep_formula_goes_out_whole()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with
        {
            Variables = [new() { Id = "total", Formula = string.Join('+', Enumerable.Repeat("users", 200)), Live = true }],
        };

        var json = DefinitionJson.Write(Projection.Of(CompiledDefinition.Compile(definition), "k", 1, null));

        Assert.Equal(200, Encoding.UTF8.GetString(json).Split("[\"$\",\"users\"]").Length - 1);
    }

    private static IEnumerable<string> Secrets(Definition definition)
    {
        string[] words = ["\"points\"", "\"outcomes\"", "\"advice\"", "\"signal\"", "\"served\"", "\"leadModel\"", "\"category\"", "\"weight\"", "\"bands\"", "\"formula\"", "\"report\"", "\"tieOrder\""];
        var advice = definition.Questions.OfType<ChoiceQuestion>().SelectMany(question => question.Options).Select(option => option.Advice).OfType<Advice>();
        return [.. words, .. advice.SelectMany(item => new[] { item.Title, item.Body })];
    }

    private static PublicDefinition Face(string template) =>
        Projection.Of(CompiledDefinition.Compile(Domain.Templates.Templates.Find(template)!.Definition), "key", 1, new("Acme", "#123456", "#ffffff", null));

    private static JsonNode Json(string template) => JsonNode.Parse(DefinitionJson.Write(Face(template)), null, new JsonDocumentOptions { MaxDepth = 600 })!;

    internal static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(property => Names(property.Value).Prepend(property.Key)),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };
}
