### The wizard's screens. Plain and calm; nothing stands here that a report prints.
### The narrowest window has 60 columns: headings and menu lines should stay under 40 letters.
### marcar = tick; sinalizar = flag; conclusão = verdict; apurar = find out; lacuna = gap.

## Everywhere

screen-program = Portolan
# An assessment whose organisation has no name yet.
screen-no-name = (sem nome)
# $a (String) - organisation or topic; $b (String) - where one is
screen-heading-two = { $a } · { $b }
# $a (String) - a thing; $b (String) - what is said of it
screen-pair = { $a }: { $b }
# $word (String) - a level in words; $level (Number) - 1 to 4
screen-level = { $word } ({ $level })
# $done (Number), $total (Number)
screen-of = { $done } de { $total }
# $minutes (Number)
screen-minutes = faltam cerca de { $minutes } min
# $time (String) - as 17:03
screen-saved = guardado às { $time }
screen-not-saved = ainda não guardado
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-range-so-far =
    { $spread ->
        [0] Para já, { $low } em 100
       *[other] Para já, pelo menos { $low }, até { $high } em 100
    }
# $width (Number) - columns; $height (Number) - rows
screen-too-small = A janela é demasiado pequena. Aumente-a para pelo menos { $width } por { $height }.
# $language (String) - name of the language
screen-language-key = { $language } · F2 língua
screen-read-only = Só para ler; nada é alterado.
screen-read-only-refused = Esta avaliação é só para ler, por isso nada foi alterado. Comece uma nova para dar as suas respostas.
screen-read-only-locked = Outra janela tem esta avaliação aberta; feche-a lá para responder aqui.
screen-no-sample = Esta versão não traz um exemplo já preenchido.
screen-flagged = sinalizada
screen-department-unnamed = Departamento sem nome

## First minute

screen-welcome-promise = Em dez minutos fica a saber se a sua empresa pode continuar a usar o chat de trabalho, para quem, e o que corrigir primeiro.
screen-welcome-private = Nada do que escrever sai deste computador. Cada resposta é guardada de imediato; pode parar quando quiser e voltar depois.
screen-welcome-begin = Começar
screen-welcome-example = Ver um exemplo já preenchido
screen-welcome-open = Abrir um ficheiro guardado
# $date (String)
screen-welcome-law = Autoavaliação; não constitui aconselhamento jurídico. Lei à data de { $date }.
screen-welcome-advice = Autoavaliação; não constitui aconselhamento jurídico.

## Opening a file

screen-open-title = Abrir um ficheiro guardado
screen-open-help = Escreva ou cole o caminho de uma avaliação. O nome do ficheiro termina em .jsonl. A avaliação é aberta só para ler; nada é alterado.
screen-open-path = Caminho do ficheiro

## Home

screen-home-hidden = nomes ocultos
screen-home-revealed = nomes à vista
screen-home-new = Uma nova avaliação
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-home-range =
    { $spread ->
        [0] { $low }
       *[other] { $low }-{ $high }
    }
# $count (Number) - must-haves that are open for certain; $unknown (Number) - those that are not known
screen-home-must-haves =
    { $unknown ->
        [0] { $count ->
            [one] um indispensável em aberto
           *[other] { $count } indispensáveis em aberto
        }
        [one] { $count ->
            [0] um indispensável por apurar
            [one] um indispensável em aberto, um por apurar
           *[other] { $count } indispensáveis em aberto, um por apurar
        }
       *[other] { $count ->
            [0] { $unknown } indispensáveis por apurar
            [one] um indispensável em aberto, { $unknown } por apurar
           *[other] { $count } indispensáveis em aberto, { $unknown } por apurar
        }
    }
# $date (String) - the earliest due date
screen-home-due = prazo { $date }
# $date (String) - the earliest due date, past
screen-home-overdue = em atraso desde { $date }
# $count (Number) - things wrong with the files
screen-home-problems =
    { $count ->
        [one] Há um problema com o ficheiro; abra a avaliação para ver.
       *[other] Há { $count } problemas com os ficheiros; abra a avaliação para ver.
    }

## Profile

# $title (String) - organisation; $at (Number), $total (Number)
screen-profile-heading = { $title } · pergunta { $at } de { $total }
screen-profile-name = O nome da empresa, para o relatório (pode ficar vazio)
screen-profile-many = Escolha tudo o que se aplica.
screen-profile-open = ainda sem resposta
screen-nothing-ticked = Ainda nada está marcado. A tecla Espaço marca; Enter outra vez avança sem resposta.

## Three tiers

# Heading where the place of the data is asked once for all departments.
screen-tier-platform = Toda a plataforma
# $tier (String) - as "What is in it"; $at (Number), $total (Number)
screen-tier-of = { $tier } · parte { $at } de { $total }
screen-tier-proposed = Já vem marcado de acordo com o uso que indicou. Desmarque o que não acontece.
# Something that was ticked here was dropped by a newer edition of the questionnaire
screen-tier-gone = Algo que marcou antes já não está no questionário; em seu lugar ficou «Não sei». Desmarque-o quando a lista estiver certa.
screen-tier-nothing = Ainda nada está marcado. Não sabe? Marque «Não sei».
# $example (String) - things from the firm's line of business, ending with a full stop
screen-tier-example = Por exemplo: { $example }
# $laws (String) - a list of citations with their status, as "LPIP, artigo 28.º · em vigor"
screen-tier-law = Vem em: { $laws }
# Only lines are ticked that add something, as "Di-lo o fornecedor"
screen-tier-undecided = Ainda não está marcado nada que decida. Não sabe? Marque isso.
# $level (String) - as "very sensitive (4)"; $because (String) - a list of things
screen-tier-so-far = Até agora: { $level }. Porquê: { $because }.
# $level (String) - as "between unknown (4) and a known place (2)"
screen-tier-so-far-unsure = Até agora: { $level }, porque marcou «Não sei».
# $level (String) - as "unknown or passed on (4)"
screen-tier-so-far-unconfirmed = Até agora: { $level }. Sem confirmação por escrito, o local conta como desconhecido.

## Question

# $checklist (String), $step (String), $at (Number), $total (Number)
screen-question-place = { $checklist } · { $at } de { $total }  { $step }
# $answer (String) - the answer that was given before
screen-answer-given = { $answer }  (a sua resposta)
screen-question-more = mais respostas (Tab)
screen-question-choose = Escolha primeiro uma resposta: um algarismo ou as setas.
screen-question-go-on = Enter continua; outra resposta muda esta.
screen-question-folded = F1  porquê, lei, onde ver
screen-question-reason = Porque não se aplica
screen-question-reason-help = Diga numa frase porque é que isto não se aplica à sua empresa. O relatório imprime-a.
screen-question-accept-help = Esta medida conta metade. Quando uma pessoa identificada a aceita, conta um pouco mais, e um indispensável em aberto passa a cumprido. Esc deixa-a por aceitar.
screen-question-accept-reason = Que medida cobre isto, e porque basta
screen-question-accept-name = Quem a aceita (nome)
screen-question-accept-role = Com que cargo
screen-question-accept-expires = Até quando, no máximo um ano (ano-mês-dia)
screen-why = Porquê
screen-law = Lei
screen-look = Onde ver
screen-proof = Prova
screen-fix = O que fazer
screen-done = Feito quando
# $date (String) - the date for which the text was seen
screen-law-seen = texto visto à data de { $date }

## Forms

screen-form-needed = Isto não pode ficar vazio.
screen-form-date = Escreva a data como ano-mês-dia, por exemplo 2027-06-30.
screen-form-points = Um número inteiro de 1 a 100.
screen-form-days = Um número acima de 0 e até 7, como 2 ou 2.5, com ponto.
screen-form-amount = Um número como 2400 ou 2400.50, com ponto e sem moeda.
screen-form-currency = Três letras, como MOP, HKD, CNY ou EUR.
screen-form-drop = Ainda não foi guardado. Corrija, ou prima Esc outra vez para descartar.
screen-form-long = É demasiado longo para uma linha. Guarde-o num ficheiro e indique o ficheiro como prova.
screen-form-within-year = A data tem de estar entre hoje e daqui a um ano.

## Details

screen-details-title = Detalhes
screen-details-note = Nota
screen-details-owner = Quem faz
screen-details-due = Prazo (ano-mês-dia)
screen-details-evidence = Prova: caminho do ficheiro, ou onde está o papel
screen-details-expires = Prova válida até (ano-mês-dia)
# $sum (String) - the first letters of the file's fingerprint
screen-details-fingerprint = soma de controlo { $sum }
# $path (String), $date (String)
screen-evidence-until = { $path }, válida até { $date }

## Words explained (Ctrl+G)

screen-terms-title = Palavras explicadas
# $count (Number)
screen-terms-count =
    { $count ->
        [one] uma palavra
       *[other] { $count } palavras
    }
screen-terms-help = Escreva algumas letras para reduzir a lista. Esc volta atrás.
# Heading over the words that occur in the question in front
screen-terms-here = Nesta pergunta
screen-terms-all = Todas as palavras
screen-terms-nothing = Nenhuma palavra tem estas letras.

## Jump, language, help

screen-jump-title = Ir para uma pergunta
screen-jump-help = Escreva algumas letras, mova com Cima e Baixo. x tem resposta, ! está sinalizada.
screen-jump-nothing = Nenhuma pergunta tem estas palavras.
# $count (Number)
screen-jump-count =
    { $count ->
        [one] uma pergunta
       *[other] { $count } perguntas
    }
screen-language-title = Língua
screen-language-help = As suas respostas ficam como estão. Pode mudar de língua a qualquer momento.
screen-help-title = Ajuda
screen-help-answers = Respostas
screen-help-keys = Teclas

## Undo

# $what (String) - what was changed
screen-undone = Desfeito: { $what }
# $what (String) - what was changed
screen-redone = Refeito: { $what }
screen-undo-nothing = Não há nada para desfazer.
screen-redo-nothing = Não há nada para refazer.
screen-change-profile = uma resposta sobre a empresa
screen-change-ticks = marcas
screen-change-rest = o resto marcado como «Não sei»
screen-change-other = a última alteração

## Review

screen-review-intro = Dê uma vista de olhos antes de usar o resultado. Enter abre uma linha.
screen-review-nothing = Está tudo respondido e nada se contradiz.
screen-review-result = Ir para o resultado
# $count (Number)
screen-review-rest =
    { $count ->
        [one] Marcar a que falta como «Não sei»
       *[other] Marcar as { $count } que faltam como «Não sei»
    }
screen-review-rest-done = Marcado como «Não sei». F7 desfaz.
# $count (Number)
screen-review-contradictions = Não batem certo entre si ({ $count })
# $count (Number)
screen-review-flagged = Sinalizadas ({ $count })
# $count (Number)
screen-review-unanswered = Sem resposta ({ $count })
# $count (Number)
screen-review-unknown = Por apurar ({ $count })
# Answers to questions that a newer edition of the questionnaire dropped. $count (Number)
screen-review-gone = Respondidas antes, já não perguntadas ({ $count })
screen-review-gone-note = Isto já não está no questionário. A resposta fica no ficheiro e não conta para nada.

## Result

# $answered (Number), $total (Number)
screen-results-heading = resultado, { $answered } de { $total } respondidas
# $low (Number); $spread (Number) - points between both ends
screen-results-at-least =
    { $spread ->
        [0] { $low } em 100
       *[other] Pelo menos { $low }
    }
# $high (Number), $target (Number); $spread (Number) - points between both ends
screen-results-up-to =
    { $spread ->
        [0] objetivo { $target }
       *[other] até { $high }   objetivo { $target }
    }
screen-results-why = Porquê
# $count (Number)
screen-results-why-hard =
    { $count ->
        [one] Há um indispensável em aberto:
       *[other] Há { $count } indispensáveis em aberto:
    }
# $count (Number)
screen-results-why-soft =
    { $count ->
        [one] Há um aconselhável em aberto:
       *[other] Há { $count } aconselháveis em aberto:
    }
# $count (Number)
screen-results-why-hard-unknown =
    { $count ->
        [one] Um indispensável está por apurar.
       *[other] { $count } indispensáveis estão por apurar.
    }
# $count (Number)
screen-results-why-soft-unknown =
    { $count ->
        [one] Um aconselhável está por apurar.
       *[other] { $count } aconselháveis estão por apurar.
    }
# $count (Number)
screen-results-more = e mais { $count }
screen-results-why-points = Nenhum indispensável está em aberto; os pontos ainda não chegam.
screen-results-why-good = Os pontos chegam e nenhum indispensável está em aberto.
screen-results-why-nothing = Ainda não há respostas que contem.
screen-results-today = Hoje
screen-results-decided = Decidido
# $name (String) - department; $decision (String)
screen-results-decided-line = { $name }: { $decision }.
# $name (String) - department; $decision (String); $who (String) - who decided against the table
screen-results-decided-by = { $name }: { $decision }, por decisão de { $who }.
screen-results-undecided = Por decidir
# $name (String) - department; $worst (String), $best (String) - decisions; $count (Number) - answers that decide
screen-results-undecided-line =
    { $count ->
        [0] { $name }: entre { $worst } e { $best }.
        [one] { $name }: entre { $worst } e { $best }. Decide uma resposta.
       *[other] { $name }: entre { $worst } e { $best }. Decidem { $count } respostas.
    }
screen-results-find = Apurar primeiro
# $count (Number), $points (Number)
screen-results-find-note =
    { $count ->
        [one] uma resposta, { $points } pontos
       *[other] { $count } respostas, { $points } pontos
    }
# Several checklists: a shared answer counts in each, so the points are those of the checklist where they are most.
# $count (Number), $points (Number)
screen-results-find-note-lists =
    { $count ->
        [one] uma resposta, até { $points } pontos numa só lista
       *[other] { $count } respostas, até { $points } pontos numa só lista
    }
screen-results-fix = O que corrigir
# $count (Number)
screen-results-fix-note =
    { $count ->
        [one] uma lacuna
       *[other] { $count } lacunas, as mais urgentes primeiro
    }
screen-results-whatif = E se ...
screen-results-whatif-note = marque uma correção e veja o que muda
screen-results-departments = Departamentos
# $name (String) - the whole company
screen-results-split-note = dividir «{ $name }»
# $count (Number)
screen-results-departments-note = { $count } departamentos
screen-results-deeper = Aprofundar
# $count (Number), $low (Number), $high (Number), $a (Number), $b (Number) - points now and then
screen-results-deeper-note =
    { $count ->
        [one] mais uma pergunta reduz { $low }-{ $high } a cerca de { $a }-{ $b }
       *[other] mais { $count } perguntas reduzem { $low }-{ $high } a cerca de { $a }-{ $b }
    }
# $count (Number), $low (Number), $high (Number), $a (Number) - points now and then
screen-results-deeper-note-one =
    { $count ->
        [one] mais uma pergunta reduz { $low }-{ $high } a cerca de { $a }
       *[other] mais { $count } perguntas reduzem { $low }-{ $high } a cerca de { $a }
    }
# $count (Number)
screen-results-deeper-plain =
    { $count ->
        [one] mais uma pergunta
       *[other] mais { $count } perguntas
    }
screen-results-review = Rever
# $count (Number)
screen-results-review-note =
    { $count ->
        [0] não falta nada
        [one] uma coisa a ver
       *[other] { $count } coisas a ver
    }
screen-results-profile = Empresa e plataforma
# $count (Number)
screen-results-profile-note =
    { $count ->
        [one] uma pergunta
       *[other] as { $count } perguntas
    }
# The same answers under other headings; see lenses.ftl
screen-results-lenses = Ver por
# $count (Number)
screen-results-lenses-note =
    { $count ->
        [one] as mesmas respostas sob outros títulos
       *[other] as mesmas respostas sob outros títulos, de { $count } modos
    }
screen-lenses-intro = As mesmas perguntas e respostas sob outros títulos. Nada aqui altera a pontuação.
# How much of a group is in place. $part, $whole (Number) - questions
screen-lens-count = { $part } de { $whole } com «feito»
screen-lens-none = nada perguntado
screen-lens-not-asked = Não perguntado: não diz respeito à sua empresa, ou a lista de verificação está desligada (resultado, Listas de verificação).
screen-results-checklists = Listas de verificação
screen-results-target = Objetivo e pessoas
screen-results-explain = Explicar os números
screen-results-explain-note = cada número com as suas parcelas
screen-results-report = Relatório
screen-results-report-note = PDF para administração ou cliente
# $tier (String) - as "What is in it"; $name (String) - department
screen-decider-tier = { $tier } ({ $name })

## Find out, fix

screen-find-intro = O que ainda ninguém sabe. Cada resposta, seja ela qual for, reduz a incerteza.
screen-find-nothing = Não há nada por apurar.
screen-find-rest = Tudo o resto
# $points (Number)
screen-find-unknown =
    { $points ->
        [one] não sei · vale { $points } ponto
       *[other] não sei · vale { $points } pontos
    }
# $points (Number)
screen-find-unanswered =
    { $points ->
        [one] sem resposta · vale { $points } ponto
       *[other] sem resposta · vale { $points } pontos
    }
screen-fix-intro = O que se sabe que falta: primeiro os indispensáveis, antes de cada um aquilo em que assenta; depois o que mais rende.
screen-fix-nothing = Não se conhece nada que falte.
# $effort (String) - as "1 day"; $gain (String) - points
# check: missing-variable ok
screen-fix-note = { $effort } · pontos: +{ $gain }
# $date (String)
screen-fix-due = prazo { $date }
# $done (String) - a sentence
screen-fix-done = Feito quando: { $done }
# $days (Number) - days of own work, in halves
screen-effort-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
screen-effort-none = sem trabalho seu
# $own (String) - as "1 day"; $days (Number) - working days of somebody else
screen-effort-wait = { $own }, depois cerca de { $days } dias úteis de espera

## What if

# $range (String) - as "at least 51, up to 73"; $colour (String) - as "not ready"
screen-whatif-now = Agora: { $range }; { $colour }
# $range (String), $colour (String) - the same, with the fixes that are ticked
screen-whatif-then = Depois: { $range }; { $colour }
# Below the two lines, where the points fall although no risk is added
screen-whatif-fewer = Agora aplicam-se menos perguntas, por isso as restantes contam mais.
# $effort (String) - as "4 days"; $cost (String) - a number; $currency (String) - as HKD
screen-whatif-cost = { $effort }, { $cost } { $currency }
screen-whatif-writing = Obter a confirmação do local por escrito
# $name (String) - department; $things (String) - a list of kinds of data
screen-whatif-move = { $name }: retirar do chat { $things }

## Departments

screen-department-intro = O nível do que está em jogo e o risco restante. Enter mostra o que pode fazer.
# $stake (String), $left (String)
screen-department-line = nível em jogo: { $stake } · risco restante: { $left }
# $tiers (String) - a list
screen-department-missing = Ainda por avaliar: { $tiers }
# $decision (String), $name (String), $reason (String), $date (String)
screen-department-overridden = Decidido de outro modo por { $name } até { $date }: { $decision }. { $reason }
screen-department-platform = Para onde vai, em toda a plataforma
screen-department-own-place = Aqui, «Para onde vai» é diferente
screen-department-inherit = «Para onde vai»: de novo igual à plataforma
screen-department-split = Separar um departamento
# $name (String) - the department that is copied
screen-department-split-help = O novo departamento começa com as marcas de «{ $name }»; depois mude o que for diferente.
screen-department-name = Nome do departamento
screen-department-rename = Mudar o nome
screen-department-remove = Retirar (desfazer trá-lo de volta)
screen-department-override = Decidir de outro modo
screen-department-withdraw = Retirar a outra decisão

## Checklists

screen-checklists-intro = A tecla Espaço muda uma lista: desligada, fora da conclusão, conta para a conclusão.
screen-role-verdict = conta para a conclusão
screen-role-beside = fora da conclusão
screen-role-off = desligada
# $whom (String) - as "companies in Hong Kong"
screen-checklists-whom = diz respeito a { $whom }

## Target, decision against the table

screen-target-help = Quantos pontos em 100, até quando, a que ritmo e quem participou. O resultado mostra o caminho; o relatório imprime-o.
screen-target-points = Pontos, de 1 a 100
screen-target-date = Até quando (ano-mês-dia, pode ficar vazio)
screen-target-days = Dias de trabalho por semana
screen-target-rate = Custo por dia (pode ficar vazio)
screen-target-currency = Moeda, três letras como MOP (pode ficar vazio)
screen-target-people = Quem participou, com vírgulas entre os nomes (pode ficar vazio)
# $points (Number)
screen-target-plain = { $points } pontos
# $points (Number), $date (String)
screen-target-by = { $points } pontos até { $date }
screen-override-help = Pode decidir de outro modo, contra a tabela. O nome, o motivo e a data de fim ficam impressos ao lado.
screen-override-name = Quem decide (nome e cargo)
screen-override-reason = Porquê
screen-override-expires = Até quando, no máximo um ano (ano-mês-dia)

## Explain

screen-explain-title = explicação dos números
screen-explain-intro = Em cada lista os pontos somam 100. «Não sei» e as perguntas sem resposta contam 0 no pior caso e por inteiro no melhor.
# $name (String) - checklist; $low, $high, $known (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-checklist =
    { $spread ->
        [0] { $name }: { $low } em 100; conhecido até agora { $known } em 100
       *[other] { $name }: pelo menos { $low }, até { $high }; conhecido até agora { $known } em 100
    }
# $name (String) - checklist
screen-explain-nothing = { $name }: ainda nada conta
screen-explain-beside = Esta lista fica fora da conclusão; não conta para ela.
# $band (String), $colour (String) - colour words
screen-explain-colour = Pelos pontos: { $band }. Com os indispensáveis e os aconselháveis: { $colour }.
# $filed (Number), $all (Number)
screen-explain-evidence = Há provas arquivadas para { $filed } de { $all } respostas «feito».
# $points (String)
screen-explain-started = Pontos de trabalho apenas começado: { $points }.
# $name (String) - step; $low, $high, $points (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-step =
    { $spread ->
        [0] { $name }: { $low } de { $points }
       *[other] { $name }: { $low } a { $high } de { $points }
    }
# $low, $points (String) - points with a decimal
screen-explain-points = { $low } de { $points }
# $high (String) - points with a decimal
screen-explain-open = 0 a { $high }
screen-explain-not-applicable = não conta
screen-explain-not-asked = não perguntado
# $points (String) - as "6.3 of 12.5"; $status (String) - as "partly"; $name (String) - control
screen-explain-line = { $points } · { $status } · { $name }
# $points (String) - as "not asked"; $name (String) - control
screen-explain-line-short = { $points } · { $name }

## Around the wizard, in the terminal

wizard-no-terminal = Este programa precisa de um terminal com teclado e ecrã.
wizard-no-terminal-next = «portolan --help» mostra o que funciona sem terminal.
# $id (String) - the number of the assessment
wizard-saved = Está tudo guardado. Continue com: portolan open { $id }
