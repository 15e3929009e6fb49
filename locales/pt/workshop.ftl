### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands =
    { $count ->
        [one] um voto em «{ $answer }»
       *[other] { $count } votos em «{ $answer }»
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
