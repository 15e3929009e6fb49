### Linear mode: the wizard as numbered lines for screen readers, plain terminals and scripts. Everything here is read aloud.
### Short and plain; no drawings, no arrows, no names of keys.

linear-greeting = Portolan, linha a linha. Escreva um número ou uma palavra e prima Enter; escreva ? para saber que palavras servem.
# $done (Number), $total (Number)
linear-progress = { $done } de { $total } feitas
# $list (String) - words, as "why, law, back and undo"
linear-words = Palavras: { $list }.
# $number (Number) - of a line; $text (String)
linear-item = { $number }. { $text }
# $label (String) - what it is about; $text (String)
linear-label = { $label }: { $text }
# One more thing about the same line. $label (String) - what stands before; $text (String)
linear-besides = { $label }; { $text }
# $label (String) - a whole sentence; $text (String) - what follows
linear-after = { $label } { $text }
# Ends a sentence. $text (String)
linear-sentence = { $text }.
# Between short parts of one line.
linear-dot = { ", " }
# $word (String) - a word that may be typed
linear-quoted = «{ $word }»
# $text (String) - what stands in a field
linear-holds = Agora: { $text }

## Lines that can be ticked or chosen. $text (String) - the line

linear-ticked = { $text } (marcado)
linear-chosen = { $text } (escolhido)
linear-answered = { $text } (com resposta)
linear-flagged = { $text } (sinalizado)
linear-now-ticked = Marcado: { $text }
linear-now-unticked = Já não está marcado: { $text }
linear-saved = Guardado.

# After what is new on a page that was said before.
linear-as-before = O resto está como antes; «repetir» diz tudo.
# $count (Number) - lines of a list that were not said
linear-more = { $count ->
    [one] Mais uma linha.
   *[other] Mais { $count } linhas.
}

## How to answer; each is said when it changes

linear-hint-choose = Escreva um número.
linear-hint-ticks = Escreva os números de tudo o que se aplica, como 1 3; o mesmo número outra vez desmarca.
linear-hint-go-on = Uma linha vazia avança.
linear-hint-ticks-short = Escreva tudo o que se aplica; uma linha vazia avança.
linear-hint-field = Escreva o texto. Uma linha vazia deixa-o como está e avança.
linear-hint-filter = Escreva algumas letras para reduzir a lista, ou um número para escolher.
linear-hint-length = Escreva quanto tempo, como 6 meses, ou o número de uma linha.
linear-hint-read = Uma linha vazia fecha isto.

## What cannot be done

linear-nothing = Isso não muda nada.
linear-unknown = Isso não é um número nem uma palavra que sirva aqui. Escreva ? para saber quais servem.
linear-no-line = Essa linha não existe. «repetir» volta a dizê-las.
linear-one-only = Aqui só se pode escolher uma linha.
linear-choose-first = Ainda nada está escolhido. Escreva o número de uma linha.
linear-no-unit = Essa unidade não existe aqui. «repetir» volta a dizer as linhas.
linear-two-ways = Há mais do que uma coisa que começa assim. Escreva a palavra inteira, ou um número.

## Words that may be typed: one short word each, in lower case. English words work in every language.
## What a word does stands behind it in the list of words: "back: the page before".

linear-word-back = voltar
    .does = a página anterior; nada se perde
linear-word-next = seguinte
    .does = avança sem responder aqui
linear-word-previous = anterior
    .does = a que vem antes desta
linear-word-undo = desfazer
    .does = anula a última alteração
linear-word-redo = refazer
    .does = repõe o que foi desfeito
linear-word-results = resultado
    .does = o resultado até agora
linear-word-report = relatório
    .does = escreve um relatório, uma carta ou outra minuta
linear-word-details = detalhes
    .does = nota, quem faz, prazo e prova
linear-word-flag = sinalizar
    .does = marca esta pergunta para voltar a ela, ou tira a marca
linear-word-jump = ir
    .does = encontra uma pergunta por algumas letras
linear-word-language = língua
    .does = outra língua
linear-word-terms = palavras
    .does = explica palavras
linear-word-explain = explicar
    .does = de que são feitos os pontos
linear-word-path = caminho
linear-word-rest = resto
linear-word-reveal = nomes
linear-word-new = nova
linear-word-delete = retirar
linear-word-more = mais
linear-word-quit = sair
    .does = termina; está tudo guardado
linear-word-clear = limpar
linear-word-again = repetir
linear-word-help = ajuda

## What words do that stand for no key

linear-help = Um número escolhe uma linha. Uma palavra com um número faz alguma coisa com essa linha, como retirar 2. O que estiver entre aspas é só texto.
# $list (String) - words such as "why, law, look and proof"
linear-help-parts = Sobre esta pergunta: { $list }.
linear-clear-help = esvazia o campo
linear-again-help = diz outra vez esta página
linear-help-help = diz que palavras servem aqui

## Twins of messages that speak of keys

linear-screen-nothing-ticked = Ainda nada está marcado. Escreva os números que se aplicam; outra linha vazia avança sem resposta.
linear-screen-question-choose = Escolha primeiro uma resposta: escreva o número dela.
linear-screen-question-go-on = Uma linha vazia avança; outra resposta muda esta.
linear-screen-question-accept-help = Esta medida conta metade. Quando uma pessoa identificada a aceita, conta um pouco mais, e um indispensável em aberto passa a cumprido. «voltar» deixa-a por aceitar.
linear-screen-form-drop = Ainda não foi guardado. Corrija, ou escreva outra vez «voltar» para descartar.
linear-screen-terms-help = Escreva algumas letras para reduzir a lista; «voltar» volta atrás.
linear-screen-jump-help = Escreva algumas letras da pergunta; «voltar» volta atrás.
linear-screen-review-intro = Dê uma vista de olhos antes de usar o resultado. Um número abre uma linha.
linear-screen-department-intro = O nível do que está em jogo e o risco restante. Um número mostra o que pode fazer.
linear-screen-checklists-intro = Um número muda uma lista: desligada, fora da conclusão, conta para a conclusão.
# $high (Number), $target (Number) - points of 100; $spread (Number) - points between both ends
linear-screen-results-up-to =
    { $spread ->
        [0] objetivo { $target }
       *[other] até { $high }; objetivo { $target }
    }
# $name (String) - a department; $before, $after (String) - decisions
linear-screen-whatif-department = { $name }: agora { $before }; depois { $after }
linear-screen-sheet-length = Diga quanto tempo.
linear-screen-sheet-number = Escreva um número inteiro até 9999 com a unidade, como 6 meses.
linear-screen-decisions-intro = O que cada departamento pode fazer com este chat agora e depois dos indispensáveis. Um número diz porquê.
linear-screen-steps-intro = O que cada etapa tem de certo e até onde pode chegar. Um número diz de que são feitos os seus pontos.
linear-screen-standing-intro = O que está em jogo, ao lado do risco restante agora e depois. Um número abre o departamento.
# $low, $high (Number) - points before; $then, $best (Number) - points now
linear-plan-moved = Pelo menos { $low } antes, { $then } agora; até { $high } antes, { $best } agora.
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
linear-plan-moved-one = { $low } em 100 antes, { $then } agora.
# $before (Number); $count (Number) - open now
linear-plan-musts = { $count ->
    [0] Indispensáveis em aberto: { $before } antes, nenhum agora.
   *[other] Indispensáveis em aberto: { $before } antes, { $count } agora.
}
# How much is at stake. $before, $after (String) - as "very high (4)"
linear-screen-whatif-stakes = em jogo: agora { $before }, depois { $after }
# $before, $after (Number)
linear-screen-whatif-musts = Indispensáveis em aberto ou por apurar: agora { $before }, depois { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
linear-screen-whatif-moved = { $name }: risco restante agora { $before }, depois { $after }; agora { $was }, depois { $will }
linear-screen-replies-intro = As perguntas da carta ao fornecedor. Um número regista o que ele respondeu.
# $count (Number) - things that are not known
linear-screen-chart-intro = { $count ->
    [0] De cada departamento até todos os que podem chegar aos seus dados. Está tudo apurado.
    [one] De cada departamento até todos os que podem chegar aos seus dados. Há uma coisa por apurar. Um número muda o que lá está.
   *[other] De cada departamento até todos os que podem chegar aos seus dados. Há { $count } coisas por apurar. Um número muda o que lá está.
}
# $count (Number) - assessments
linear-screen-home-found = { $count ->
    [0] Nenhuma tem esse nome. «voltar» mostra todas de novo.
    [one] Uma encontrada. «voltar» mostra todas de novo.
   *[other] { $count } encontradas. «voltar» mostra todas de novo.
}
linear-screen-trash-help = O que aqui está pode voltar à lista. Um número mostra o que se pode fazer.
linear-workshop-agenda = Ordem de trabalhos: primeiro o que mais conta. Um número deixa uma pergunta para outro dia.
linear-workshop-agenda-out = Hoje ficam de fora. Um número volta a incluir uma.
linear-workshop-hands-type = Quantos votos para cada resposta, por ordem, como 3 0 5 2.
# $list (String) - the answers for which nothing is typed
linear-workshop-hands-few = Falta o número para { $list }. Escreva os quatro números; uma linha vazia conta ninguém.
# $name (String) - a question in short; $before, $after (String) - answers
linear-compare-line = { $name }: antes { $before }, agora { $after }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
linear-compare-list = { $name }: antes, { $before }; agora, { $after }
# $name (String) - a department; $before, $after (String) - as "very high"
linear-compare-department = { $name }: risco restante antes { $before }, agora { $after }
# $before (Number); $count (Number) - open now
linear-compare-musts = Indispensáveis em aberto: antes { $before }, agora { $count }
# $a, $b (String) - as compare-side
linear-compare-of = Antes, { $a }; depois, { $b }
linear-screen-sheet-open = Ainda sem resposta. Outra linha vazia avança sem resposta.
linear-screen-sheet-today = Hoje. Uma linha vazia aceita, ou escreva outro dia.
linear-screen-sheet-from-profile = Vem do que disse sobre a empresa. Uma linha vazia aceita, ou escreva outra coisa.
# $language (String) - name of the language
linear-screen-language-key = { $language }
