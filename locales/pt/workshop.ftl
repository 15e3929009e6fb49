### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands =
    { $count ->
        [one] um voto para «{ $answer }»
       *[other] { $count } votos para «{ $answer }»
    }
# $hands (String) - a list of workshop-hands
workshop-split = A sala dividiu-se: { $hands }.
workshop-split-note = Enquanto não fechar a questão com uma resposta, conta a resposta mais baixa no pior caso e a mais alta no melhor.
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = a sala dividiu-se
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = a sala dividiu-se, { $points } pontos
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $low } a { $high } de { $points }
workshop-explain-intro = Onde uma sessão de trabalho se dividiu, conta a resposta mais baixa no pior caso e a mais alta no melhor.
# $count (Number)
workshop-review-split = A sala dividiu-se ({ $count })
# How a control stands, inside a line.
standing-split = sem acordo

# In a report. $count (Number) - answers about which a workshop disagreed; they are among those said to be not known
workshop-report-split =
    { $count ->
        [one] Sobre uma destas, os participantes da sessão de trabalho não chegaram a acordo.
       *[other] Sobre { $count } destas, os participantes da sessão de trabalho não chegaram a acordo.
    }
# $title (String) - the control
workshop-report-finding = A sessão de trabalho não chegou a acordo: { $title }
# In the printed score: a heading, then a line for each. $name (String) - the control; $hands (String) - a list of workshop-hands
workshop-score-split = Onde a sessão de trabalho não chegou a acordo
workshop-score-split-line = { $name }: { $hands }

## Opening

workshop-title = Sessão de trabalho
workshop-door = Sessão de trabalho
workshop-door-note = uma pergunta de cada vez, com a sala
workshop-intro = Uma pergunta de cada vez, em letras grandes. Os votos contam-se de braço no ar e só se mostram depois. Nada mais do ficheiro aparece no ecrã.
workshop-begin = Começar com a primeira pergunta
workshop-people = Quem está presente
workshop-people-none = ainda sem nomes
workshop-people-type = Nomes
workshop-people-help = Uma vírgula entre os nomes. O relatório indica-os como quem participou.
workshop-minutes = Quanto tempo
workshop-minutes-type = Minutos ao todo, de 10 a 480
# $all, $opening, $questions, $closing (Number) - minutes
workshop-minutes-note = { $all } minutos: abertura { $opening }, perguntas { $questions }, fecho { $closing }
workshop-form-minutes = Escreva um número de minutos de 10 a 480.
workshop-ask = Que perguntas
# $count (Number)
workshop-ask-open = as que estão em aberto ({ $count })
# $count (Number)
workshop-ask-all = todas, com ou sem resposta ({ $count })
workshop-agenda = Ordem de trabalhos: primeiro o que mais conta (Enter deixa uma pergunta para outro dia)
workshop-agenda-later = Para estas já não há tempo
workshop-agenda-out = Hoje ficam de fora (Enter volta a incluir)
# $minutes (Number)
workshop-topic-minutes = { $minutes } min
workshop-nothing = Não há nenhuma pergunta a fazer. Escolha «todas» ou volte a incluir uma pergunta.

## A question before the room

# $left, $minutes (Number) - minutes left of those planned for this question; $rest (Number) - minutes until the end
workshop-strip = faltam { $left } de { $minutes } min · { $rest } min até ao fim
# $over (Number) - minutes beyond those planned for this question; $rest (Number) - minutes until the end
workshop-strip-over = { $over } min a mais · { $rest } min até ao fim
# Read aloud instead of what is drawn. $number (String) - 1 to 4; $answer (String)
workshop-answer = { $number } { $answer }
workshop-hands-type = Votos de cada resposta, por ordem, como 3 0 5 2; depois Enter
workshop-hands-none = Ainda ninguém votou: escreva um número para cada resposta, com um espaço entre eles.
workshop-hands-many = São mais de quatro números.
workshop-hands-high = São votos a mais. Deixe um espaço entre os números: 3 0 5 2
# $list (String) - the answers for which nothing is typed
workshop-hands-few = Falta o número para { $list }. Escreva-o; Enter outra vez conta ninguém.

## What came of it

# Everybody gave the same answer. $count (Number) - hands; $answer (String)
workshop-agreed =
    { $count ->
        [one] Um voto, uma resposta: { $answer }
       *[other] Os { $count } de acordo: { $answer }
    }
# $hands (String) - a list of workshop-hands
workshop-split-result = A sala dividiu-se: { $hands }.
workshop-split-room = Contam a resposta mais baixa e a mais alta, até alguém apurar.
# The room disagreed, and somebody has answered since. $hands (String) - a list of workshop-hands
workshop-settled = Entretanto chegou-se a uma resposta. Na votação houve { $hands }.
workshop-go-on = Continuar
workshop-who = Quem apura?
workshop-park = Deixar para depois
workshop-again = Votar outra vez
workshop-who-name = Quem apura
workshop-who-due = Prazo, como 2027-03-31; pode ficar vazio
# $names (String) - those who are here
workshop-who-here = Presentes hoje: { $names }
# $name (String) - as typed
workshop-finder = { $name } fica de apurar.
# $name (String) - as typed; $date (String)
workshop-finder-due = { $name } fica de apurar até { $date }.
workshop-park-text = A que voltar depois
workshop-park-empty = Uma linha vazia retira-o da lista.
workshop-parked = Ficou nos assuntos para depois.
# $text (String) - as typed
workshop-parked-line = Para depois: { $text }

## A break

workshop-pause-title = Uma pausa
workshop-pause-on = Voltar a esta pergunta
workshop-pause-next = Saltar para a pergunta seguinte
workshop-pause-before = A pergunta anterior
workshop-pause-close = Fechar a sessão: o que dela saiu

## Closing

workshop-closing-title = O que saiu da sessão
workshop-closing-resume = Voltar às perguntas
# $count (Number)
workshop-closing-decided = Respondidas em conjunto ({ $count })
# $count (Number)
workshop-closing-split = A sala dividiu-se ({ $count })
# $count (Number)
workshop-closing-unknown = Ninguém sabe ({ $count })
# $count (Number)
workshop-closing-open = Não votadas ({ $count })
workshop-parking = Assuntos para depois
workshop-end = Terminar a sessão
workshop-end-title = Terminar a sessão?
workshop-end-note = Depois disso, o ecrã mostra o resultado deste ficheiro, e a partir daí pode chegar-se aos nomes de outros ficheiros.
workshop-end-stay = Não, continuar na sessão
workshop-end-leave = Sim, terminar
