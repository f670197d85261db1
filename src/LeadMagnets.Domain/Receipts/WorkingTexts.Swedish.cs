namespace LeadMagnets.Domain.Receipts;

public sealed partial record WorkingTexts
{
    private static WorkingTexts Swedish => new()
    {
        Language = "sv",
        Answered = "besvarad",
        DefaultKept = "förvalt värde behållet",
        Default = "antaget, inte besvarat",
        ComputedDefault = "beräknat från tidigare svar",
        Unanswered = "inget svar",
        NotShown = "visades inte",
        Inputs = "Uppgifter",
        Figures = "Siffror",
        LeadScore = "Leadpoäng",
        Row = "Rad",
        FirstRow = "Första raden",
        WithValues = "Med värden",
        MoreValues = "… {0} värden totalt",
        NoSuchFunction = "Kalkylprogram har ingen funktion {0}, så den här raden kan inte kopieras.",
        ShareTimesWeight = "vikt × andel av poängen",
        CategoryRule = "100 × Σ (vikt × andel) / Σ vikt",
        OverallRule = "Σ (vikt × kategori) / Σ vikt",
        Overall = "Totalt",
        Rounded = "Visad poäng",
        Band = "Nivå",
        Grade = "Betyg",
        Failed = "Ej uppfyllt: {0}.",
        Range = "Svar saknas: {0} till {1}.",
        Winner = "Resultat",
        WonByPoints = "Flest poäng.",
        WonByOrder = "Lika många poäng; resultatens ordning avgjorde.",
        WonByQuestion = "Lika många poäng; svaret på ”{0}” avgjorde.",
        EngineChanged = "Beräkningsmotorn har ändrats sedan dess, så bara det sparade resultatet visas.",
        NotComputed = "{0} kunde inte beräknas: {1}.",
        NotComputedHere = "Det här kunde inte beräknas: {0}.",
        Because = "{0} saknar värde ({1})",
        Reasons =
        [
            "något divideras med noll",
            "ett tal behövs där det står något annat",
            "det pekar utanför en tabell",
            "ett namn i det är okänt",
            "inget tal löser det, eller så är talet för stort",
            "ett värde som behövs saknas",
            "områdena i det har inget gemensamt",
            "det beror på sig självt",
            "investeringen betalar sig aldrig",
            "ingen räntesats balanserar de här betalningarna",
            "inget i tabellen passar de här uppgifterna",
        ],
    };
}
