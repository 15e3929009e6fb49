### Side sheets: tables beside the checklists (platforms, records, drills and so on). What they ask stands in sheets-*.ftl.
### Plain and calm. The narrowest window has 60 columns.
### folha anexa = side sheet; linha = row.

## On the result

screen-results-sheets = Folhas anexas
# $count (Number) - things that are to be done again now
screen-results-sheets-note =
    { $count ->
        [0] registos, plataformas, ensaios e outras
        [one] há uma coisa a fazer agora
       *[other] há { $count } coisas a fazer agora
    }
# A label like "Today" and "Decided" on the result.
screen-results-due = Prazos
# $list (String) - names with dates; $count (Number) - how many more
screen-results-due-line =
    { $count ->
        [0] { $list }.
       *[other] { $list }, e mais { $count }.
    }
# $what (String) - as "Connected apps and bots"; $when (String) - as "overdue since 3 May 2026"
screen-due-line = { $what } ({ $when })

## When something is done again

# $date (String)
due-overdue = em atraso desde { $date }
due-today = hoje
# $date (String)
due-later = até { $date }
due-never = ainda por fazer

## The list of sheets

screen-sheets-intro = Quadros ao lado das listas. Nada aqui muda a pontuação.
screen-sheet-nothing = ainda nada
# $count (Number)
screen-sheet-rows =
    { $count ->
        [one] uma linha
       *[other] { $count } linhas
    }
# $answered, $asked (Number)
screen-sheet-answered = { $answered } de { $asked } com resposta
# Records that are kept for too long or not long enough. $count (Number)
screen-sheet-gaps =
    { $count ->
        [one] uma lacuna
       *[other] { $count } lacunas
    }
# $count (Number) - things that are to be done again now
screen-sheet-due =
    { $count ->
        [one] uma por fazer
       *[other] { $count } por fazer
    }

## One sheet

screen-sheet-compare = Lado a lado
screen-sheet-full = Esta folha não leva mais linhas.
screen-sheet-removed = Retirada. F7 repõe-na.
screen-sheet-no-name = { $row } sem nome
# Head of a column: how long records are kept against how long they have to be.
screen-sheet-gap = Está bem?
# Head of a column: the time a drill took against the time the law gives.
screen-sheet-clock = Prazo?
# Head of a column: how many questions are answered.
screen-sheet-progress = Resp.

# Over a list of what is done again and again, each with its day.
screen-sheet-coming = Para quando é cada uma

## One row

# $when (String) - as "due on 3 May 2027"
screen-sheet-again = Próxima vez: { $when }.

## One question of a row

screen-sheet-open = Ainda sem resposta. Enter outra vez avança sem resposta.
screen-sheet-date = Ano-mês-dia, como 2027-06-30. Pode ficar vazio.
screen-sheet-today = Hoje. Enter aceita, ou escreva outro dia.
screen-sheet-from-profile = Vem do que disse sobre a empresa. Enter aceita, ou escreva outra coisa.
# In front of the number that is typed; hours, days, months ... are listed below.
screen-sheet-count = Número
screen-sheet-length = Escreva um número e escolha a unidade com Cima e Baixo.
screen-sheet-number = Escreva um número inteiro até 9999 e escolha a unidade com Cima e Baixo.
# After a number whose unit nobody chose; it stands on days by itself.
screen-sheet-unit = A unidade está certa? Escolha-a com Cima e Baixo, ou prima Enter outra vez.
# Label in front of the next one.
screen-sheet-ask = Perguntar
screen-sheet-ask-help = Se ninguém na empresa souber, pergunte por escrito a quem presta o serviço.
# Label in front of what a kind of record or a drill is about.
screen-sheet-about = De que se trata
# $period (String) - as "7 years"
screen-sheet-least = A conservar: pelo menos { $period }
# $period (String) - as "7 years"
screen-sheet-most = A conservar: no máximo { $period }
# $period (String) - as "40 days"
screen-sheet-limit = A lei dá { $period }.

## Side by side

screen-compare-open = sem resposta
screen-compare-note = Aqui ninguém ganha: conta aquilo de que precisa. «Não sei» e «sem resposta» são perguntas a fazer ao fornecedor.
# $first, $last, $total (Number) - which columns are in sight
screen-compare-part = { $first } a { $last } de { $total }; Esquerda e Direita mostram as outras

## Periods

# $count (Number)
period-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
# $count (Number)
period-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
# $count (Number)
period-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
# $count (Number)
period-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
# $count (Number)
period-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
# A record that is never deleted.
period-for-ever = para sempre
period-not-sure = não sei
# Units to choose from, beside a number that is typed.
period-unit-hours = horas
period-unit-days = dias
period-unit-weeks = semanas
period-unit-months = meses
period-unit-years = anos

## How long a record is kept against what is asked for. The source stands beside it; it may be a law or guidance.

# A kind of record that is not in the chat.
retention-none = fora do chat
# It is not known how long the record is kept, or how long it is needed.
retention-not-known = Ainda não se sabe durante quanto tempo é guardado ou é preciso; por isso, nada se pode comparar.
    .short = não se sabe
# $told (String) - how long it is kept; $least (String) - the floor
retention-too-short-law = Tempo a menos: { $told }; pede-se pelo menos { $least }.
    .short = a menos
# $told (String) - how long it is kept; $needed (String) - your own need
retention-too-short-own = Tempo a menos: { $told }; precisa de { $needed }.
    .short = a menos
# $told (String) - how long it is kept
retention-fits = Está bem: { $told }.
    .short = está bem
# $told (String) - how long it is kept
retention-fits-law = De acordo com o número que a fonte indica: { $told }. Diga durante quanto tempo precisa dele; tempo a mais também é uma lacuna.
    .short = dentro
# $told (String) - how long it is kept; $most (String) - the ceiling
retention-too-long-law = Tempo a mais: { $told }; no máximo { $most }, segundo a fonte aqui indicada.
    .short = a mais
# $told (String) - how long it is kept; $limit (String) - the longest that anybody asks for
retention-too-long-own = Tempo a mais: { $told }; nada pede mais do que { $limit }.
    .short = a mais
# The chat keeps it for less, but there is a copy elsewhere. $told (String) - how long the chat keeps it; $limit (String) - the longest that anybody asks for
retention-covered = O chat guarda-o menos tempo: { $told }. A cópia noutro lado tem de durar: { $limit }.
    .short = noutro lado
# $needed (String) - your own need; $most (String) - the ceiling
retention-need-too-long = A necessidade que indicou vai além do que a fonte permite: { $needed }; no máximo { $most }. Reveja o motivo.
    .short = a rever

## The time a drill took against the time the law gives

clock-no-number = O que aqui se cita não fixa um número.
    .short = nenhum
# $limit (String) - as "40 days"
clock-not-known = A lei dá { $limit }. Ainda não se disse quanto tempo levou.
    .short = não se sabe
# $taken (String), $limit (String) - as "12 days", "40 days"
clock-in-time = Dentro do prazo: levou { $taken }, e a lei dá { $limit }.
    .short = dentro
# $taken (String), $limit (String) - as "50 days", "40 days"
clock-late = Fora do prazo: levou { $taken }, e a lei dá { $limit }.
    .short = fora
