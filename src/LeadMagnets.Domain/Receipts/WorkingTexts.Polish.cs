namespace LeadMagnets.Domain.Receipts;

public sealed partial record WorkingTexts
{
    private static WorkingTexts Polish => new()
    {
        Language = "pl",
        Answered = "podano",
        DefaultKept = "pozostawiono wartość domyślną",
        Default = "przyjęto, brak odpowiedzi",
        ComputedDefault = "obliczono z\u00a0wcześniejszych odpowiedzi",
        Unanswered = "brak odpowiedzi",
        NotShown = "nie pokazano",
        Inputs = "Dane wejściowe",
        Figures = "Liczby",
        LeadScore = "Ocena leada",
        Row = "Wiersz",
        FirstRow = "Pierwszy wiersz",
        WithValues = "Z\u00a0wartościami",
        MoreValues = "… łączna liczba wartości: {0}",
        NoSuchFunction = "Arkusze kalkulacyjne nie mają funkcji {0}, dlatego tego wiersza nie można skopiować.",
        ShareTimesWeight = "waga × udział w\u00a0punktach",
        CategoryRule = "100 × Σ (waga × udział) / Σ waga",
        OverallRule = "Σ (waga × kategoria) / Σ waga",
        Overall = "Łącznie",
        Rounded = "Pokazany wynik",
        Band = "Poziom",
        Grade = "Ocena",
        Failed = "Niespełnione: {0}.",
        Range = "Brakuje odpowiedzi: od {0} do {1}.",
        Winner = "Wynik",
        WonByPoints = "Najwięcej punktów.",
        WonByOrder = "Równa liczba punktów; zdecydowała kolejność wyników.",
        WonByQuestion = "Równa liczba punktów; zdecydowała odpowiedź na pytanie „{0}”.",
        EngineChanged = "Od tego czasu zmienił się mechanizm obliczeń, dlatego widać tylko zapisany wynik.",
        NotComputed = "{0} – nie udało się obliczyć: {1}.",
        NotComputedHere = "Nie udało się tego obliczyć: {0}.",
        Because = "{0} – brak wartości ({1})",
        Reasons =
        [
            "występuje dzielenie przez zero",
            "potrzebna jest liczba, a\u00a0jest coś innego",
            "odwołanie wykracza poza tabelę",
            "zawiera nieznaną nazwę",
            "nie rozwiązuje tego żadna liczba albo jest ona zbyt duża",
            "brakuje potrzebnej wartości",
            "zakresy nie mają części wspólnej",
            "wartość zależy od samej siebie",
            "inwestycja nigdy się nie zwraca",
            "żadna stopa nie równoważy tych płatności",
            "nic w\u00a0tabeli nie pasuje do tych danych",
        ],
    };
}
