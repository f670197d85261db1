namespace LeadMagnets.Domain.Receipts;

public sealed partial record WorkingTexts
{
    private static WorkingTexts Portuguese => new()
    {
        Language = "pt",
        Answered = "respondido",
        DefaultKept = "valor sugerido mantido",
        Default = "suposto, sem resposta",
        ComputedDefault = "calculado a partir de respostas anteriores",
        Unanswered = "sem resposta",
        NotShown = "não mostrado",
        Inputs = "Dados",
        Figures = "Números",
        LeadScore = "Pontuação do lead",
        Row = "Linha",
        FirstRow = "Primeira linha",
        WithValues = "Com valores",
        MoreValues = "… {0} valores no total",
        NoSuchFunction = "As planilhas não têm a função {0}, por isso esta linha não pode ser copiada.",
        ShareTimesWeight = "peso × parte dos pontos",
        CategoryRule = "100 × Σ (peso × parte) / Σ peso",
        OverallRule = "Σ (peso × categoria) / Σ peso",
        Overall = "Total",
        Rounded = "Pontuação mostrada",
        Band = "Nível",
        Grade = "Nota",
        Failed = "Não cumprido: {0}.",
        Range = "Faltam respostas: de {0} a {1}.",
        Winner = "Resultado",
        WonByPoints = "Maior número de pontos.",
        WonByOrder = "Empate em pontos; decidiu a ordem dos resultados.",
        WonByQuestion = "Empate em pontos; decidiu a resposta a “{0}”.",
        EngineChanged = "O motor de cálculo mudou desde então; por isso, só o resultado guardado é mostrado.",
        NotComputed = "Não foi possível calcular {0}: {1}.",
        NotComputedHere = "Não foi possível calcular este valor: {0}.",
        Because = "{0} não tem valor ({1})",
        Reasons =
        [
            "há uma divisão por zero",
            "é necessário um número onde há outra coisa",
            "aponta para fora de uma tabela",
            "contém um nome desconhecido",
            "nenhum número o resolve, ou é grande demais",
            "falta um valor necessário",
            "os intervalos não têm nada em comum",
            "depende de si mesmo",
            "o investimento nunca se paga",
            "nenhuma taxa equilibra estes pagamentos",
            "nada na tabela corresponde a estes dados",
        ],
    };
}
