namespace LeadMagnets.Domain.Definitions;

/// <summary>The player's own words that only some kinds of questions say; see <see cref="PublicTexts"/>. Messages come later, with all others.</summary>
internal static class KindWords
{
    private static readonly string[] Dropdown = ["search", "noResults", "found", "choosePlaceholder"];
    private static readonly string[] Matrix = ["rowsLeft"];
    private static readonly string[] Scale = ["rating"];
    private static readonly string[] Likelihood = ["rating", "notLikely", "veryLikely"];
    private static readonly string[] Phone = ["search", "noResults", "found", "country", "countryCode", "phone"];
    private static readonly string[] Country = ["search", "noResults", "found", "country"];
    private static readonly string[] Ranking = ["rankAll", "rankTop", "rank", "moveUp", "moveDown", "moved", "remove"];
    private static readonly string[] Email = ["emailHint"];
    private static readonly string[] Units = ["unit"];
    private static readonly string[] Video = ["play", "newTab"];
    private static readonly string[] Written = ["otherText"];
    private static readonly string[] Late = ["errorRows", "errorAlone", "errorDate", "errorDateMin", "errorDateMax", "errorRanking", "errorPlaces", "notApplicable"];

    /// <summary>Words that no other kind needs.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>([.. Dropdown, .. Matrix, .. Likelihood, .. Phone, .. Country, .. Ranking, .. Email, .. Units, .. Video, .. Written, .. Late]);

    public static IEnumerable<string> Of(Question question) => question switch
    {
        DropdownQuestion dropdown => [.. Dropdown, .. Other(dropdown)],
        ChoiceQuestion choice => Other(choice),
        MatrixQuestion => Matrix,
        NpsQuestion => Likelihood,
        ScaleQuestion => Scale,
        NumberQuestion { Units.Count: > 0 } => Units,
        PhoneQuestion => Phone,
        CountryQuestion => Country,
        RankingQuestion => Ranking,
        EmailQuestion => Email,
        Statement statement => statement.Body.Any(block => block is Video) ? Video : [],
        _ => [],
    };

    private static string[] Other(ChoiceQuestion question) => question.Options.Any(option => option.Write) ? Written : [];
}
