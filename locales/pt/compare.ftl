# Two runs against each other, on the screen and as "portolan compare"; the next run and the trend.

## What became of the questions: headings

compare-better = Melhor do que antes
compare-worse = Pior do que antes
compare-newly-unknown = Agora por apurar
compare-newly-known = Agora já se sabe
compare-otherwise = Passou ou deixou de se aplicar
compare-newly-asked = Pergunta-se agora
compare-no-longer-asked = Já não se pergunta
compare-not-yet = Desta vez ainda sem resposta

## The same as parts of one sentence: "3 better, 1 worse and 2 newly unknown"

# $count (Number) - questions, here and below
compare-count-better =
    { $count ->
        [one] { $count } melhor
       *[other] { $count } melhores
    }
compare-count-worse =
    { $count ->
        [one] { $count } pior
       *[other] { $count } piores
    }
compare-count-newly-unknown = { $count } agora por apurar
compare-count-newly-known =
    { $count ->
        [one] { $count } agora apurada
       *[other] { $count } agora apuradas
    }
compare-count-otherwise =
    { $count ->
        [one] uma que passou ou deixou de se aplicar
       *[other] { $count } que passaram ou deixaram de se aplicar
    }
compare-count-newly-asked =
    { $count ->
        [one] { $count } nova
       *[other] { $count } novas
    }
compare-count-no-longer-asked =
    { $count ->
        [one] { $count } já não perguntada
       *[other] { $count } já não perguntadas
    }
compare-count-not-yet = { $count } ainda sem resposta
compare-count-same =
    { $count ->
        [one] { $count } igual
       *[other] { $count } iguais
    }
compare-nothing = Não há diferenças.

## Lines

# $name (String) - a question in short; $before, $after (String) - answers, as "partly" and "in place"
compare-line = { $name }: { $before } → { $after }
compare-line-new = { $name }: { $after }
compare-line-old = { $name }: da última vez «{ $before }»
# $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
compare-standing =
    { $spread ->
        [0] { $low } em 100, { $colour }
       *[other] pelo menos { $low }, até { $high }, { $colour }
    }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
compare-list = { $name }: { $before } → { $after }
compare-list-new = { $name }, nova: { $after }
compare-list-old = { $name }, só antes: { $before }
# $name (String) - a department; $before, $after (String) - as "very high"
compare-department = { $name }: risco restante { $before } → { $after }
compare-department-new = { $name }, novo: risco restante { $after }
compare-department-old = { $name }, só antes: risco restante { $before }
# $before (Number); $count (Number) - open now
compare-musts = Indispensáveis em aberto: { $before } → { $count }

## Screen and command line

compare-title = O que mudou
# $a, $b (String) - names of assessments with their days
compare-of = { $a } → { $b }
# $title (String); $date (String)
compare-side = { $title } ({ $date })
compare-lists = Listas de verificação
compare-departments = Risco restante
compare-questions = Perguntas

## The next run

next-run-title = Avaliação seguinte
next-run-note = a mesma empresa, todas as perguntas outra vez
next-run-help = Mantêm-se os nomes, o que disse sobre a empresa, os departamentos, as marcas, quem faz o quê, o objetivo, o ritmo e as folhas anexas. Todas as perguntas voltam a ser feitas, com a última resposta ao lado. Esta avaliação fica como está.
next-run-go = Começar agora
# $status (String) - as "partly"; $date (String)
last-time = Da última vez: { $status } ({ $date })

## Trend

trend-title = Evolução
# $count (Number) - runs, this one included
trend-note =
    { $count ->
        [one] uma avaliação
       *[other] { $count } avaliações em comparação
    }
# $date (String); $standing (String) - as compare-standing; $musts (Number)
trend-run =
    { $musts ->
        [0] { $date }: { $standing }
        [one] { $date }: { $standing }, um indispensável em aberto
       *[other] { $date }: { $standing }, { $musts } indispensáveis em aberto
    }
trend-run-none = { $date }: sem pontuação
trend-one-platform = Aqui só estão avaliações da mesma plataforma.
trend-none = Não há uma avaliação anterior com que comparar.

## Command line

cli-compare = Dizer o que mudou entre duas avaliações
