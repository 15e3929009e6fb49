### Decisions of departments, kinds of data, platforms side by side.
### Words that the report shares (decisions, risk left, "not known", the interim rule) stand in words.ftl.

## A new assessment made from another

derived-new = Começou uma nova avaliação. A outra fica como está.
derived-later = Começou a avaliação seguinte. O que disse sobre a empresa mantém-se; todas as perguntas voltam a ser feitas, com a última resposta ao lado. A avaliação anterior fica como está.
derived-other-platform = Começou a avaliação da outra plataforma. As respostas sobre a empresa mantêm-se; tudo o que diz respeito à plataforma é perguntado de novo. A outra avaliação fica como está.

## Decisions, department by department

screen-decisions = Decisões
# $open (Number) - departments that are not decided
screen-decisions-note =
    { $open ->
        [0] o que cada departamento pode fazer, e porquê
        [one] um departamento ainda por decidir
       *[other] { $open } departamentos ainda por decidir
    }
screen-decisions-intro = O que cada departamento pode fazer com este chat agora e depois dos indispensáveis. Enter mostra porquê.
# $decision (String) - a decision, or "between … and …"; $left (String) - risk left
screen-decisions-after = Com os indispensáveis cumpridos: { $decision }; risco restante: { $left }

## One decision. What stands on the left are headings: "What is in it", "Readiness", "Risk left".

screen-decision-no-result = Ainda nada conta: nenhuma lista tem uma pergunta que lhe diga respeito.
# "Where it goes" counts one level higher. $level (String) - the level it counts as
screen-decision-reach = { $level }; conta um nível acima, porque mais gente vê os dados do que o local faria supor
# $band (String) - "not ready", or "between … and …"; $checklist (String)
screen-decision-band = { $band } ({ $checklist } é a lista mais fraca)
# The same where an open must-have of the department lowers it.
screen-decision-band-lower = { $band } ({ $checklist } é a lista mais fraca; um indispensável aqui em aberto ou por apurar faz descer um nível)
screen-decision-rule = A regra
screen-decision-rule-keep = Risco restante baixo ou moderado: o chat mantém-se, nas condições abaixo.
screen-decision-rule-hybrid = Risco restante elevado: o trabalho sensível sai deste chat, o resto fica.
screen-decision-rule-replace = Risco restante muito elevado, e «Para onde vai» tem nível 3 ou mais (no Interior da China ou acessível de lá, copiado para outros locais, transmitido a outros ou desconhecido): o departamento muda para outra plataforma.
screen-decision-rule-isolate = Risco restante muito elevado, mas «Para onde vai» fica abaixo de 3 (um local conhecido, confirmado por escrito): o departamento fica isolado neste chat até os indispensáveis estarem cumpridos.
# Labels of the two rules where it is not decided: everything unknown at its worst, at its best
screen-decision-at-worst = No pior caso
screen-decision-at-best = No melhor
screen-decision-after = Depois
screen-decision-deciders = O que o decidiria
screen-decision-must-haves = Indispensáveis aqui em aberto ou por apurar
# Should-haves of a department that does not keep the chat
screen-decision-should-haves = Aconselháveis aqui em aberto ou por apurar
screen-decision-conditions = Condições para manter o chat
screen-decision-more = Mais
screen-decision-ticks = Marcas, nome, separar

## What may be said where: three classes of data. No colours stand for them here.

screen-channels = O que se pode dizer onde
screen-channels-note = dados abertos, internos e restritos, por departamento
screen-channels-intro = Cada tipo de dados pertence a uma classe. A classe e a decisão do departamento dizem o que se pode enviar agora neste chat.
channel-open = Aberto
    .means = de qualquer modo publicado
channel-internal = Interno
    .means = para quem trabalha na empresa, não para pessoas de fora
channel-restricted = Restrito
    .means = o que mais prejudica as pessoas se vier a saber-se
# $class (String) - one of the three; $means (String); $kinds (String) - kinds of data, as a list
screen-channel-kinds = { $class } ({ $means }): { $kinds }
channel-rule-here = Pode enviar-se neste chat.
# $count (Number) - conditions that are open or not known
channel-rule-conditions =
    { $count ->
        [0] Pode enviar-se neste chat, enquanto os controlos se mantiverem.
        [one] Pode enviar-se neste chat; há uma condição em aberto ou por apurar.
       *[other] Pode enviar-se neste chat; há { $count } condições em aberto ou por apurar.
    }
channel-rule-unchanged = Fica como está até estar decidido.
channel-rule-inside = Só em grupos do próprio departamento.
channel-rule-elsewhere = Não neste chat: pelo outro canal.
channel-rule-until-moved = Fica neste chat até a outra plataforma estar pronta; depois, passa para lá.
# $until (String) - until when, one of the four below
channel-rule-kept-out =
    { $until ->
        [must-haves] Não neste chat até os indispensáveis estarem cumpridos.
        [decided] Não neste chat até isto estar decidido.
        [moved] Não neste chat até o trabalho sensível ter saído.
       *[ready] Não neste chat até o resultado ser «{ colour-green.verdict }».
    }
# $kinds (String) - kinds of data that this department has
screen-channel-has = aqui: { $kinds }
# Nobody knows, or nobody has said, what is in the chat of this department.
screen-channel-not-sure = Ainda não se sabe o que aqui se envia; por isso, pode haver dados destes.

## What the other channel must have, and assessing another platform

screen-needs = O que o outro canal tem de ter
screen-needs-note = a partir das lacunas e dos dados dos departamentos
# $departments (String) - names
screen-needs-intro = Para { $departments }: o que uma plataforma tem de poder mostrar antes de o trabalho sensível passar para lá. É uma lista do que pedir, não uma classificação.
screen-needs-nobody = Que se saiba, nenhum departamento tem de retirar nada deste chat.
# $name (String) - a platform; $counts (String) - as "shown: 3 · no: 1"
screen-needs-platform = { $name }: { $counts }
# $word (String) - an answer, as "shown"; $count (Number)
screen-needs-count = { $word }: { $count }
# $controls (String) - titles of questions that are open for these departments
screen-needs-gaps = em aberto aqui: { $controls }
screen-needs-data = por causa dos dados e de quem os vê
screen-needs-no-platform = Ainda não há plataformas na comparação. Acrescente as que possam servir; cada uma é depois posta ao lado desta lista.
screen-other = Avaliar outra plataforma
# $count (Number) - answers that are kept
screen-other-note =
    { $count ->
        [0] mantém a empresa e os departamentos
        [one] mantém a empresa, os departamentos e uma resposta
       *[other] mantém a empresa, os departamentos e { $count } respostas
    }
# $count (Number) - answers that are kept
screen-other-intro =
    { $count ->
        [one] Começa uma nova avaliação. Mantém a empresa, os departamentos, o que contém o chat, quem o vê e a única resposta que diz respeito só à empresa. Volta a perguntar-se para onde vão os dados e tudo o que diz respeito à plataforma. Esta avaliação fica como está.
       *[other] Começa uma nova avaliação. Mantém a empresa, os departamentos, o que contém o chat, quem o vê e { $count } respostas que dizem respeito só à empresa. Volta a perguntar-se para onde vão os dados e tudo o que diz respeito à plataforma. Esta avaliação fica como está.
    }
# $name (String) - a platform of the comparison
screen-other-this = Avaliar { $name }
screen-other-unlisted = Uma plataforma fora da comparação
# Label beside a question; the lines after it say what the platform comparison holds
screen-known = Comparação
# $field (String) - as "Place of backups"; $answer (String) - as "only stated"
screen-known-line = { $field }: { $answer }

# A line of the menu of a department; leads to its decision
screen-department-decision = A decisão, e porquê

# Beside a question of the comparison. $name (String) - as "Place of backups"
screen-compare-needed = { $name } (a exigir)
screen-compare-needed-note = «A exigir» é o que o outro canal tem de ter, para os departamentos de onde sai o trabalho sensível.

## What the side sheets have to say, in the list of sheets and on the result

# A screening: $laws (String) - as "Mainland law (PIPL) and Hong Kong"
screen-sheet-certain = exigida ou aconselhada: { $laws }
# The same while answers are open.
screen-sheet-perhaps = talvez: { $laws }
screen-sheet-future = Esse dia ainda não chegou: escreva o dia em que foi feito.
screen-sheet-too-long = Mais de 100 anos não pode ser: veja o número e a unidade.

## At home, for one assessment of the list

screen-case-sheets = Folhas anexas: impacto, registos, aplicações
screen-case-due = Prazos
