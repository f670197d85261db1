namespace LeadMagnets.Domain.Reports;

public sealed partial record ReportTexts
{
    private static ReportTexts Polish => new()
    {
        Language = "pl",
        OutOf = "na 100",
        StandsAt = "{0} uzyskuje wynik {1} na 100.",
        YouStandAt = "Państwa wynik to {0} na 100.",
        FitsYou = "Najlepsze dopasowanie: {0}.",
        PreparedFor = "Data przygotowania: {1}. Odbiorca: {0}.",
        Prepared = "Data przygotowania: {0}.",
        PointsToWin = "pkt do zdobycia",
        NowAt = "{0}, obecnie {1} na 100",
        Outlook = "Usunięcie tych {0} luk podniesie wynik z\u00a0{1} do {2}{3}.",
        OutlookOne = "Usunięcie tej luki podniesie wynik z\u00a0{1} do {2}{3}.",
        Grade = "Ocena {0}",
        GetsGrade = "{0} otrzymuje ocenę {1} przy wyniku {2} na 100.",
        YouGetGrade = "Państwa ocena to {0} przy wyniku {1} na 100.",
        ScoreOutOf = "{0} na 100",
        WithoutCap = "Sam wynik {0} dałby ocenę {1}.",
        LiftsGrade = "Samo to podniesie ocenę z\u00a0{0} na {1}",
        LiftsScore = "Samo to podniesie wynik z\u00a0{0} do {1}",
        Decided = "Przy równej liczbie punktów zdecydowała odpowiedź na pytanie „{0}”.",
        Median = "Mediana {0}",
        MedianNote = "Kreska na każdym pasku to mediana wcześniejszych odpowiedzi (liczba osób: {0}).",
        NotAssessed = "nie oceniono",
        YouAnswered = "Państwa odpowiedź: {0}",
        Match = "Zgodność: {0}",
        NoNumber = "Z\u00a0tych danych nie wynika tutaj żadna liczba.",
        ScoreAlt = "Wynik: {0} na 100",
        RulerAlt = "Skala od 0 do 100: {0}. Wynik to {1}.",
        RadarAlt = "Wykres radarowy od 0 do 100: {0}.",
        Yes = "Tak",
        No = "Nie",
        For = "{0} – {1}",
        DownloadPdf = "Pobierz PDF",
        PdfWaits = "Plik PDF nie jest jeszcze gotowy",
        PdfWaitsWhy = "Raport jest kompletny i\u00a0można go przeczytać online. Proszę spróbować pobrać PDF ponownie za kilka minut.",
        BackToReport = "Przeczytaj raport",
    };
}
