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
# The range of a checklist. $low (Number), $high (Number)
screen-steps-list = pelo menos { $low }, até { $high } em 100
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
screen-standing-line = { $left }: { $decision }

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
screen-addend-value-started = { $low } de { $points }: «começado» conta um quinto, porque ainda não funciona.
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
screen-addend-gain-points = +{ $gain } pontos
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
