### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = Ver mais de perto
screen-results-group-said = O que respondeu
screen-results-group-out = Para levar

## The steps, a bar each

screen-results-steps = Etapa a etapa
# $count (Number) - steps of all checklists
screen-results-steps-note =
    { $count ->
        [one] uma etapa, uma barra
       *[other] as { $count } etapas, uma barra cada
    }
screen-steps-intro = Cheio: certo. Mais claro: por apurar. Vazio: falta. Enter mostra as parcelas de uma etapa.
# The range of a checklist. $low (Number), $high (Number); $spread (Number) - points between both ends
screen-steps-list =
    { $spread ->
        [0] { $low } em 100
       *[other] pelo menos { $low }, até { $high } em 100
    }
# Points of a step. $low, $high, $points (String) - with a decimal; $count (Number) - questions not known
screen-steps-range =
    { $count ->
        [0] { $low } a { $high } de { $points } pontos, a sala dividiu-se
        [one] { $low } a { $high } de { $points } pontos, uma pergunta por apurar
       *[other] { $low } a { $high } de { $points } pontos, { $count } perguntas por apurar
    }
# $low, $points (String) - with a decimal
screen-steps-known = { $low } de { $points } pontos
screen-steps-nothing = Aqui nada conta.

## Departments: what is at stake against the risk left

screen-results-standing = Risco por departamento
screen-results-standing-note = em jogo e risco restante, agora e depois
screen-standing-intro = O que está em jogo, ao lado do risco restante agora e depois. Uma barra mais clara ainda não está decidida. Enter abre o departamento.
screen-standing-stake = Em jogo
screen-standing-now = Risco restante agora
screen-standing-musts = Após os indispensáveis
screen-standing-plan = Após o plano
# $left (String) - risk left, as "high"; $decision (String) - as "hybrid"
screen-standing-line = { $left }; { $decision }

## One addend of the score: labels, and what stands beside them

screen-addend-where = Está em
# $list (String) - checklist; $step (String) - its step
screen-addend-place = { $list } · { $step }
screen-addend-answer = Resposta
screen-addend-points = Pontos
screen-addend-share = Porquê tantos
screen-addend-gain = Quando feito
screen-addend-gate = Conta como
screen-addend-evidence = Prova
screen-addend-because = Porquê
screen-addend-none = Não conta.
# $points (String) - with a decimal
screen-addend-value-unknown = Ainda ninguém sabe: 0 no pior caso, { $points } no melhor.
# $low, $points (String) - with a decimal
screen-addend-value-all = { $low } de { $points }: «feito» conta por inteiro.
# $low, $points (String) - with a decimal
screen-addend-value-half = { $low } de { $points }: conta metade.
# $low, $points (String) - with a decimal
screen-addend-value-started = { $low } de { $points }: «começado» conta pouco, porque ainda não funciona.
# $low, $points (String) - with a decimal
screen-addend-value-accepted = { $low } de { $points }: «coberto de outro modo», aceite por uma pessoa identificada, conta três quartos.
# $low, $points (String) - with a decimal
screen-addend-value-nothing = { $low } de { $points }: «por fazer» não conta nada.
# $step (String) - points of the step, with a decimal; $weight (Number) - 5, 3 or 1; $all (Number) - sum of the weights in the step; $points (String) - its own points
screen-addend-share-text = A etapa vale { $step } dos 100 pontos. Esta pergunta pesa { $weight } em { $all } nessa etapa: { $points } pontos.
# $count (Number) - steps of the checklist in which nothing is asked
screen-addend-dropped =
    { $count ->
        [one] Uma etapa não tem nada a perguntar-lhe; os pontos dela são repartidos pelas outras.
       *[other] { $count } etapas não têm nada a perguntar-lhe; os pontos delas são repartidos pelas outras.
    }
# $gain (String) - points with a decimal
# check: missing-variable ok
screen-addend-gain-points = pontos: +{ $gain }
screen-addend-gate-open = em aberto: faz descer a cor
screen-addend-gate-unknown = por apurar: pode fazer descer a cor
screen-addend-gate-closed = cumprido
screen-addend-gate-accepted = cumprido, porque outra medida cobre isto e alguém a aceitou
screen-addend-gate-idle = aqui não conta, porque está pouco em jogo
# $stake (String) - as "high (3)"
screen-addend-gate-from = conta a partir do nível { $stake } em jogo
screen-addend-gate-roles = conta por causa de quem vê os dados
# $count (Number) - files or papers
screen-addend-filed =
    { $count ->
        [0] Nada arquivado. Os pontos são os mesmos sem isso; o relatório diz quanto está arquivado.
        [one] Uma prova arquivada.
       *[other] { $count } provas arquivadas.
    }
# $list (String) - questions of the profile or tiers, as "What is in it"; $count (Number)
screen-addend-not-asked =
    { $count ->
        [one] Não perguntado: não diz respeito à sua empresa, pelo que respondeu em «{ $list }».
       *[other] Não perguntado: não diz respeito à sua empresa, pelo que respondeu em: { $list }
    }
screen-addend-open = Abrir a pergunta
screen-addend-back = Voltar aos números

## What if

# $name (String) - department
screen-whatif-writing-for = { $name }: obter a confirmação do local por escrito
# $name (String) - department; $people (String) - a list, as "guests"
screen-whatif-narrow = { $name }: deixar de dar acesso a { $people }
# How much is at stake. $before, $after (String) - as "very high (4)"
screen-whatif-stakes = em jogo: { $before } → { $after }
# Beside a question without an answer
screen-whatif-unanswered = ainda sem resposta
screen-whatif-nothing = Não se conhece nada que falte e não há perguntas sem resposta. Não há nada a corrigir.
# $before, $after (Number)
screen-whatif-musts = Indispensáveis em aberto ou por apurar: { $before } → { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
screen-whatif-moved = { $name }: risco restante { $before } → { $after }; { $was } → { $will }
# The same where the decision stays. $name (String) - department; $before, $after (String) - risk left; $will (String) - decision
screen-whatif-left = { $name }: risco restante { $before } → { $after }; { $will }, como antes
# The same where nothing moves. $name (String) - department; $before (String) - risk left; $was (String) - decision
screen-whatif-same = { $name }: risco restante continua { $before }; { $was }
screen-whatif-target = Até onde deve levar o caminho de menor esforço?
# $points (Number)
screen-whatif-target-low =
    { $points ->
        [one] pelo menos um ponto em cada lista
       *[other] pelo menos { $points } pontos em cada lista
    }
screen-whatif-target-other = outro número de pontos
# $target (String) - as "ready"; $effort (String) - as "4 days"; $days (Number) - days above the optimum, 0 where there is nothing cheaper
screen-whatif-found =
    { $days ->
        [0] Caminho de menor esforço até «{ $target }»: { $effort }. Nada mais leve lá chega.
        [one] Caminho até «{ $target }»: { $effort }. O de menor esforço poupa, no máximo, { $days } dia.
       *[other] Caminho até «{ $target }»: { $effort }. O de menor esforço poupa, no máximo, { $days } dias.
    }
# $target (String) - as "ready"
screen-whatif-there = Já lá está: «{ $target }» não precisa de nenhuma correção.
screen-whatif-assumed = Cada correção conta com todo o seu esforço, mesmo que parte já esteja feita ou ninguém tenha ainda respondido. O que contém o chat e quem o vê ficam como marcou.
screen-whatif-scope = Daqui não: enviam-se, ou podem enviar-se, dados sensíveis, mas nenhum departamento os indica. Veja primeiro as marcas dos departamentos.
screen-whatif-nowhere = Daqui, nenhum conjunto de correções lá chega: veja primeiro os departamentos e o que está marcado.

## Find out first: who finds out by when, and what the provider answered

screen-find-task = Quem apura ou faz isto, e até quando. Aparece no plano e nos prazos.
screen-find-replied = o fornecedor respondeu
screen-find-not-asked = Isto não se pergunta ao fornecedor; indique antes quem o apura.
screen-replies = Respostas do fornecedor
# $done, $total (Number) - questions with a reply, and all
screen-replies-note =
    { $total ->
        [one] { $done } de uma pergunta com resposta
       *[other] { $done } de { $total } perguntas com resposta
    }
screen-replies-intro = As perguntas da carta ao fornecedor. Enter regista o que ele respondeu.
screen-replies-none = Não há nada a perguntar ao fornecedor.
# $count (Number)
screen-replies-open = Sem resposta ({ $count })
# $count (Number)
screen-replies-done = Com resposta ({ $count })
screen-reply-title = resposta do fornecedor
# Label beside the reply, as short as "Why"
screen-reply = Fornecedor
# $text (String) - what the provider said; $date (String)
screen-reply-dated = { $text } ({ $date })
# $text (String) - what the provider said; $from (String) - who said it
screen-reply-from = { $text } ({ $from })
# $text (String) - what the provider said; $from (String) - who said it; $date (String)
screen-reply-from-dated = { $text } ({ $from }, { $date })
screen-reply-text = O que respondeu o fornecedor (vazio retira a resposta)
screen-reply-who = Quem respondeu (pode ficar vazio)
screen-reply-date = Quando (ano-mês-dia, pode ficar vazio)
screen-reply-evidence = A carta ou o e-mail, como ficheiro (pode ficar vazio)
screen-reply-follows = Que resposta resulta daí para a sua empresa?
screen-reply-as-is = Deixar a resposta como está

## The chart: department, what is in it, platform, where it goes, who can reach it

screen-chart = Para onde vão os dados
# Beside the door to the chart. $count (Number) - boxes that are not known
screen-chart-note =
    { $count ->
        [0] o mapa, com tudo conhecido
        [one] o mapa, com uma coisa por apurar
       *[other] o mapa, com { $count } coisas por apurar
    }
# $count (Number) - boxes that are not known
screen-chart-intro =
    { $count ->
        [0] De cada departamento até todos os que podem chegar aos seus dados. Está tudo apurado.
        [one] De cada departamento até todos os que podem chegar aos seus dados. Há uma coisa por apurar. Enter muda o que está em foco.
       *[other] De cada departamento até todos os que podem chegar aos seus dados. Há { $count } coisas por apurar. Enter muda o que está em foco.
    }
# Heads a column of departments
screen-chart-department = Departamento
screen-chart-platform = Plataforma
# $stake (String) - as "very high (4)"
screen-chart-stake = em jogo: { $stake }
# $name (String) - a place
screen-chart-unconfirmed = { $name }, por confirmar
# $list (String) - what is known of it, in a list
screen-chart-partly = { $list }; o resto não se sabe

## The way to the list of assessments

screen-results-home = Todas as avaliações
screen-results-home-note = a lista; esta está guardada

## What to do where no department names what is sent

screen-results-scope = Assinale-os no departamento que os envia. Se entretanto saíram do chat, altere a resposta em Empresa e plataforma.
