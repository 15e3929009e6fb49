### Words that screen, report and command line share. One word per thing, everywhere.

## Answers. The message is what is chosen on the screen, `.short` what stands in lists and reports.

status-in-place = Sim, tudo
    .short = feito
status-partly = Em parte
    .short = em parte
    .help = Já funciona, mas não em todo o lado ou não para todos.
status-not-in-place = Não
    .short = por fazer
status-dont-know = Não sei
    .short = não se sabe
    .help = Também é uma boa resposta: entra na lista do que há que apurar primeiro.
status-started = Começado
    .short = começado
    .help = O trabalho começou, mas ainda não funciona.
status-compensating = Outra medida cobre isto
    .short = coberto de outro modo
    .help = Metade dos pontos. Um pouco mais, e sem indispensável em aberto, quando uma pessoa identificada aceitar essa medida, por 12 meses no máximo.
status-not-applicable = Não se aplica
    .short = não se aplica
    .help = Com um motivo, que o relatório imprime.
status-unanswered = Ainda sem resposta
    .short = sem resposta
# "Something else covers it", accepted by a named person until a date.
status-accepted = Outra medida cobre isto, aceite
    .short = coberto de outro modo, aceite

## Status of the law behind a question or a finding

status-law-in-force = em vigor
status-law-not-in-force = não está em vigor
status-law-guidance = orientação
status-law-standard = norma
status-law-contract = contrato
status-law-our-advice = conselho nosso
    .note = conselho nosso, não é lei
law-unconfirmed = a verificar antes de se basear nisto
# The list of laws that the questions stand on
law-register = Registo das leis
law-papers = Minutas
# $date (Date) - the law is that of this day
law-old = A lei aqui é a de { $date }, há mais de um ano. Procure uma edição mais recente antes de se basear nela.
# $date (Date) - the day on which somebody last looked at the law
law-last-checked = verificado pela última vez em { $date }

## Readiness. Colours are never shown without these words. The verdict is about a company.

colour-red = vermelho
    .verdict = Não preparada
    .inside = não preparada
colour-amber = amarelo
    .verdict = Parcialmente preparada
    .inside = parcialmente preparada
colour-green = verde
    .verdict = Preparada
    .inside = preparada

readiness = Grau de preparação
# $low (Number) - at least so many of 100 points
# $high (Number) - at most so many
readiness-range = Pelo menos { $low }, até { $high }
    .inside = pelo menos { $low }, até { $high }
# Nothing is unknown, so there is one number.
# $low (Number) - points of 100
readiness-exact = { $low } em 100
readiness-none = Ainda sem pontuação
# $points (Number) - points of 100 that are answered, whichever way
readiness-known = Conhecido até agora: { NUMBER($points, maximumFractionDigits: 1) } em 100
# $points (Number) - target in points of 100
readiness-target = Objetivo { $points }

## How much is at stake, from 1 to 4

exposure = Nível do que está em jogo
exposure-1 = Baixo
    .inside = baixo
exposure-2 = Moderado
    .inside = moderado
exposure-3 = Elevado
    .inside = elevado
exposure-4 = Muito elevado
    .inside = muito elevado

## Risk left in a department

residual = Risco restante
residual-low = Baixo
    .inside = baixo
residual-moderate = Moderado
    .inside = moderado
residual-high = Elevado
    .inside = elevado
residual-very-high = Muito elevado
    .inside = muito elevado

## Decision for a department. `.means` is a whole sentence.

decision-keep = Manter com controlos
    .inside = manter com controlos
    .means = O chat pode continuar a ser usado, nas condições indicadas.
decision-hybrid = Solução híbrida
    .inside = solução híbrida
    .means = O trabalho sensível sai deste chat; o resto fica.
decision-isolate = Isolar
    .inside = isolar
    .means = O departamento fica isolado neste chat até os indispensáveis estarem cumpridos.
decision-replace = Substituir
    .inside = substituir
    .means = O departamento muda para outra plataforma.

## The department that every assessment starts with; `.rest` once there are others

department-whole = Toda a empresa
    .rest = Todos os outros

## Gates

gate-hard = Indispensável
    .inside = indispensável
    .plural = Indispensáveis
gate-soft = Aconselhável
    .inside = aconselhável
    .plural = Aconselháveis

## How a question stands, beside its name in a list

standing-in-place = feito
standing-partly = em parte
standing-not = por fazer
standing-not-known = não se sabe
standing-not-applicable = não se aplica
standing-not-asked = não perguntado

## What is not known

not-known = não se sabe
not-decided = Ainda não decidido
# $worst (String) - the worse of two words, such as "red" or "replace"
# $best (String) - the better one
between = entre { $worst } e { $best }
not-assessed = ainda não avaliado
find-out-first = Apurar primeiro

## The verdict, as a sentence

# $verdict (String) - "Not ready", "Partly ready" or "Ready"
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-sentence =
    { $all ->
        [one] { $verdict }, para { $assessed } de { $all } departamento.
       *[other] { $verdict }, para { $assessed } de { $all } departamentos.
    }
# $worst (String) - the worse colour's word, such as "not ready"
# $best (String) - the better one
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-undecided =
    { $all ->
        [one] Ainda em aberto, entre { $worst } e { $best } ({ $assessed } de { $all } departamento).
       *[other] Ainda em aberto, entre { $worst } e { $best } ({ $assessed } de { $all } departamentos).
    }
# Sensitive data is sent somewhere in the firm, and no department says so.
scope-incomplete = Âmbito incompleto: enviam-se, ou podem enviar-se, dados sensíveis pelo chat, e nenhum departamento os indica.
# $points (Number) - points of 100 that do not apply
scope-reduced = Âmbito reduzido: { NUMBER($points, maximumFractionDigits: 1) } em 100 pontos não se aplicam.
# $answered (Number) - questions answered
# $total (Number) - questions asked
in-progress = em curso, { $answered } de { $total }

## The interim rule, one for screen, report and command line. `.until` is its end alone, as a sentence.

# $list (String) - sensitive data, as noun phrases
interim-must-haves = Até os indispensáveis estarem cumpridos, não envie por este chat: { $list }.
    .until = Até os indispensáveis estarem cumpridos.
# $list (String) - sensitive data, as noun phrases
interim-decided = Até isto estar decidido, não envie por este chat: { $list }.
    .until = Até isto estar decidido.
# $list (String) - sensitive data, as noun phrases
interim-moved = Até o trabalho sensível ter saído, não envie por este chat: { $list }.
    .until = Até o trabalho sensível ter saído deste chat.
# $list (String) - sensitive data, as noun phrases
interim-ready = Até o resultado ser «{ colour-green.verdict }», não envie por este chat: { $list }.
    .until = Até o resultado ser «{ colour-green.verdict }».

## Plan

# $first (Number) - first week
# $last (Number) - last week
plan-weeks = Semanas { $first } a { $last }
plan-overflow = Não cabe em doze semanas
