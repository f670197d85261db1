namespace LeadMagnets.Domain.Reports;

public sealed partial record FigureTexts
{
    private static FigureTexts English => new()
    {
        Language = "en", Total = "Total", AsOf = "Assumption as of {0}.", Base = "{0}: {1} with your own figures", At = "{0} at {1}", Points = "{0} pp",
        ChartAlt = "Chart over {0} {1} to {2}.", SeriesAlt = "{0}: from {1} to {2}", LowestAlt = "lowest {0} at {1}", HighestAlt = "highest {0} at {1}",
    };

    private static FigureTexts German => new()
    {
        Language = "de", Total = "Summe", AsOf = "Annahme, Stand {0}.", Base = "{0}: {1} mit Ihren Angaben", At = "{0} bei {1}", Points = "{0} %-Pkt.",
        ChartAlt = "Diagramm über {0} {1} bis {2}.", SeriesAlt = "{0}: von {1} bis {2}", LowestAlt = "niedrigster Wert {0} bei {1}", HighestAlt = "höchster Wert {0} bei {1}",
    };

    private static FigureTexts French => new()
    {
        Language = "fr", Total = "Total", AsOf = "Hypothèse, état {0}.", Base = "{0}\u00a0: {1} avec vos propres chiffres", At = "{0} à {1}", Points = "{0} pt",
        ChartAlt = "Graphique sur {0} {1} à {2}.", SeriesAlt = "{0}\u00a0: de {1} à {2}", LowestAlt = "minimum {0} à {1}", HighestAlt = "maximum {0} à {1}",
    };

    private static FigureTexts Spanish => new()
    {
        Language = "es", Total = "Total", AsOf = "Supuesto a fecha de {0}.", Base = "{0}: {1} con sus propios datos", At = "{0} con {1}", Points = "{0} p.\u00a0p.",
        ChartAlt = "Gráfico sobre {0} {1} a {2}.", SeriesAlt = "{0}: de {1} a {2}", LowestAlt = "mínimo {0} en {1}", HighestAlt = "máximo {0} en {1}",
    };

    private static FigureTexts Dutch => new()
    {
        Language = "nl", Total = "Totaal", AsOf = "Aanname, stand {0}.", Base = "{0}: {1} met uw eigen cijfers", At = "{0} bij {1}", Points = "{0} pp",
        ChartAlt = "Grafiek over {0} {1} tot {2}.", SeriesAlt = "{0}: van {1} tot {2}", LowestAlt = "laagste waarde {0} bij {1}", HighestAlt = "hoogste waarde {0} bij {1}",
    };

    private static FigureTexts Italian => new()
    {
        Language = "it", Total = "Totale", AsOf = "Ipotesi, aggiornata a {0}.", Base = "{0}: {1} con i suoi dati", At = "{0} con {1}", Points = "{0} p.p.",
        ChartAlt = "Grafico su {0} da {1} a {2}.", SeriesAlt = "{0}: da {1} a {2}", LowestAlt = "minimo {0} a {1}", HighestAlt = "massimo {0} a {1}",
    };

    private static FigureTexts Portuguese => new()
    {
        Language = "pt", Total = "Total", AsOf = "Suposição, dados de {0}.", Base = "{0}: {1} com os seus próprios dados", At = "{0} com {1}", Points = "{0} p.p.",
        ChartAlt = "Gráfico por {0}, de {1} a {2}.", SeriesAlt = "{0}: de {1} a {2}", LowestAlt = "mínimo {0} em {1}", HighestAlt = "máximo {0} em {1}",
    };

    private static FigureTexts Polish => new()
    {
        Language = "pl", Total = "Razem", AsOf = "Założenie, stan na: {0}.", Base = "{0}: {1} przy Państwa danych", At = "{0} przy {1}", Points = "{0} p.p.",
        ChartAlt = "Wykres: {0} od {1} do {2}.", SeriesAlt = "{0}: od {1} do {2}", LowestAlt = "najniższa wartość {0} ({1})", HighestAlt = "najwyższa wartość {0} ({1})",
    };

    private static FigureTexts Swedish => new()
    {
        Language = "sv", Total = "Summa", AsOf = "Antagande per {0}.", Base = "{0}: {1} med dina egna uppgifter", At = "{0} vid {1}", Points = "{0} p.e.",
        ChartAlt = "Diagram över {0} {1} till {2}.", SeriesAlt = "{0}: från {1} till {2}", LowestAlt = "lägsta värde {0} vid {1}", HighestAlt = "högsta värde {0} vid {1}",
    };

    private static FigureTexts Turkish => new()
    {
        Language = "tr", Total = "Toplam", AsOf = "Varsayım, güncellik: {0}.", Base = "{0}: kendi verilerinizle {1}", At = "{0} ({1})", Points = "{0} yüzde puan",
        ChartAlt = "Grafik: {0} {1}–{2}.", SeriesAlt = "{0}: ilk {1}, son {2}", LowestAlt = "en düşük {0} ({1})", HighestAlt = "en yüksek {0} ({1})",
    };

    private static FigureTexts Japanese => new()
    {
        Language = "ja", Total = "合計", AsOf = "{0}時点の仮定です。", Base = "{0}：入力された値で{1}", At = "{0}（{1}）", Points = "{0}ポイント",
        ChartAlt = "グラフ（{0} {1}から{2}まで）。", SeriesAlt = "{0}：{1}から{2}", LowestAlt = "最小{0}（{1}）", HighestAlt = "最大{0}（{1}）",
    };

    private static FigureTexts Arabic => new()
    {
        Language = "ar", Total = "المجموع", AsOf = "افتراض بتاريخ \u2068{0}\u2069.", Base = "\u2068{0}\u2069: {1} ببياناتك", At = "{0} عند \u2068{1}\u2069", Points = "{0} من النقاط المئوية",
        ChartAlt = "رسم بياني: \u2068{0}\u2069 من {1} إلى {2}.", SeriesAlt = "\u2068{0}\u2069: من {1} إلى {2}", LowestAlt = "الأدنى {0} عند {1}", HighestAlt = "الأعلى {0} عند {1}",
    };
}
