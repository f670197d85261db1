namespace LeadMagnets.Domain.Reports;

public sealed partial record ReportTexts
{
    private static ReportTexts Portuguese => new()
    {
        Language = "pt",
        OutOf = "de 100",
        StandsAt = "{0} obtém {1} de 100.",
        YouStandAt = "O seu resultado é {0} de 100.",
        FitsYou = "O que mais combina com o seu perfil: {0}.",
        PreparedFor = "Preparado para {0} em {1}.",
        Prepared = "Preparado em {0}.",
        PointsToWin = "pontos a ganhar",
        NowAt = "{0}, agora {1} de 100",
        Outlook = "Resolver estas {0} lacunas eleva a pontuação de {1} para {2}{3}.",
        OutlookOne = "Resolver esta lacuna eleva a pontuação de {1} para {2}{3}.",
        Grade = "Nota {0}",
        GetsGrade = "{0} obtém a nota {1}, com {2} de 100.",
        YouGetGrade = "A sua nota é {0}, com {1} de 100.",
        ScoreOutOf = "{0} de 100",
        WithoutCap = "A pontuação de {0}, por si só, daria {1}.",
        LiftsGrade = "Só isto eleva a nota de {0} para {1}",
        LiftsScore = "Só isto eleva a pontuação de {0} para {1}",
        Decided = "A sua resposta a “{0}” decidiu o empate.",
        Median = "Mediana {0}",
        MedianNote = "A linha em cada barra é a mediana das respostas anteriores (total: {0}).",
        NotAssessed = "não avaliado",
        YouAnswered = "A sua resposta: {0}",
        Match = "{0} de compatibilidade",
        NoNumber = "Com estes dados não resulta nenhum número aqui.",
        ScoreAlt = "Pontuação: {0} de 100",
        RulerAlt = "Escala de 0 a 100: {0}. A pontuação é {1}.",
        RadarAlt = "Gráfico de radar de 0 a 100: {0}.",
        Yes = "Sim",
        No = "Não",
        For = "{0} para {1}",
        DownloadPdf = "Baixar PDF",
        PdfWaits = "O PDF ainda não está pronto",
        PdfWaitsWhy = "O relatório está completo e pode ser lido online. Tente baixar o PDF novamente em alguns minutos.",
        BackToReport = "Ler o relatório",
    };
}
