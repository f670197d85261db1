using System.Text.RegularExpressions;
using Xunit;

namespace LeadMagnets.Domain.Tests;

/// <summary>What keeps the house a house (design.md 3), read from the sources.</summary>
public sealed partial class HouseRules
{
    private const int LongestFile = 300;

    [Fact]
    public void The_domain_references_nothing_but_the_framework()
    {
        var foreign = typeof(Problem).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal)).ToList();

        Assert.Empty(foreign);
        Assert.DoesNotMatch("PackageReference|ProjectReference", Source.Read("src/LeadMagnets.Domain/LeadMagnets.Domain.csproj"));
    }

    [Fact]
    public void A_feature_uses_no_other_feature()
    {
        var features = Directory.GetDirectories(Source.Path("src/LeadMagnets.Web/Features")).Select(Path.GetFileName).Where(name => name != "Shared").ToList();

        var uses = Source.Files("src/LeadMagnets.Web", ".cs", ".cshtml")
            .Where(file => FeatureOf(file.Name) is not null || file.Name.Contains("/Features/Shared/", StringComparison.Ordinal))
            .SelectMany(file => Feature().Matches(file.Text).Select(match => match.Groups[1].Value)
                .Where(used => features.Contains(used) && used != FeatureOf(file.Name)).Select(used => $"{file.Name} uses {used}"));

        Assert.True(features.Count > 5);
        Assert.Empty(uses);
    }

    [Theory]
    [InlineData("AngleSharp", "src/LeadMagnets.Web/Infrastructure/SafeHtml")]
    [InlineData("Microsoft.Playwright", "src/LeadMagnets.Web/Infrastructure/Printing", "src/LeadMagnets.Web/Infrastructure/Visiting", "src/LeadMagnets.Web/Features/PageChecks/Visit")]
    [InlineData("Npgsql", "src/LeadMagnets.Web/Data", "src/LeadMagnets.Web/Data/Postgres", "src/LeadMagnets.Web/Features/Deliveries/Worker")]
    public void One_place_names_a_package(string package, params string[] places)
    {
        var naming = Source.Files("src", ".cs", ".cshtml").Where(file => !file.IsMigration && file.Text.Contains($"using {package}", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file.Name)!.Replace('\\', '/')).Distinct();

        Assert.NotEmpty(naming);
        Assert.Empty(naming.Except(places));
    }

    [Fact]
    public void Markup_is_written_by_views_only()
    {
        // The report's few rules of CSS, where every letter of a person's text is escaped.
        Assert.Empty(Source.Files("src", ".cs", ".cshtml").Where(file => !file.Name.EndsWith("/ReportStyle.cs", StringComparison.Ordinal))
            .Where(file => RawMarkup().IsMatch(file.Text)).Select(file => file.Name));
    }

    [Fact]
    public void Views_carry_no_script_and_no_style() =>
        Assert.Empty(Source.Files("src", ".cshtml").SelectMany(file => Inline().Matches(file.Text).Select(match => $"{file.Name}: {match.Value}")));

    [Fact]
    public void Time_ids_and_threads_come_from_where_tests_can_reach_them() => Assert.Empty(Source.Files("src", ".cs").Concat(Source.Files("tests", ".cs"))
        .Where(file => !file.Name.EndsWith("/HouseRules.cs", StringComparison.Ordinal))
        .SelectMany(file => Ambient().Matches(file.Text).Select(match => $"{file.Name}: {match.Value}")));

    [Fact]
    public void Types_are_named_after_what_they_are() => Assert.Empty(Source.Files("src", ".cs").Where(file => !file.IsMigration)
        .SelectMany(file => VagueName().Matches(file.Text).Select(match => $"{file.Name}: {match.Value}")));

    [Fact]
    public void A_number_in_the_log_means_one_event()
    {
        var events = Source.Files("src", ".cs").SelectMany(file => EventNumber().Matches(file.Text).Select(match => (Number: match.Groups[1].Value, file.Name))).ToList();

        Assert.NotEmpty(events);
        Assert.Empty(events.GroupBy(e => e.Number).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(e => e.Name))}"));
    }

    [Fact]
    public void No_file_is_too_long_to_read() => Assert.Empty(Source.Files("src", ".cs", ".cshtml").Concat(Source.Files("tests", ".cs")).Concat(Source.Files("widgets/src", ".ts", ".tsx"))
        .Where(file => !file.IsMigration && !file.Name.StartsWith("widgets/src/contract/", StringComparison.Ordinal) && file.Lines > LongestFile).Select(file => $"{file.Name}: {file.Lines} lines"));

    [Fact]
    public void Nothing_tells_of_the_machine_that_it_was_built_on()
    {
        // Written in pieces, so that this file does not say them itself.
        string[] words = [$"registry.{"npmjs"}", $"api.{"nuget"}.org", $"registry.{"yarnpkg"}", $"/home{"/"}runner", $"{"/work"}/main", $"{"/work"}/w-"];

        Assert.Empty(Source.Files("", ".cs", ".cshtml", ".ts", ".tsx", ".mjs", ".js", ".json", ".css", ".md", ".props", ".csproj", ".yml", ".sh")
            .SelectMany(file => words.Where(word => file.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{file.Name}: {word}")));
    }

    [Fact]
    public void The_lock_file_names_versions_and_no_address() => Assert.DoesNotMatch("\"resolved\": \"https?:", Source.Read("package-lock.json"));

    private static string? FeatureOf(string name) => FeatureFolder().Match(name) is { Success: true } match && match.Groups[1].Value != "Shared" ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\bFeatures\.([A-Z]\w+)")]
    private static partial Regex Feature();

    [GeneratedRegex("/Features/([^/]+)/")]
    private static partial Regex FeatureFolder();

    [GeneratedRegex(@"Html\.Raw\b|new HtmlString\(")]
    private static partial Regex RawMarkup();

    [GeneratedRegex("""<script(?![^>]*\bsrc=)[^>]*>|<style(?! nonce=)|\sstyle="|\son[a-z]+="|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bGuid\.NewGuid\(|\bThread\.Sleep\(|new HttpClient\(\)|\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"\bEventId = (\d+)")]
    private static partial Regex EventNumber();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum) \w+(Manager|(?<!Tag)Helper|Utils?|Processor|Info|Data)\b")]
    private static partial Regex VagueName();
}
