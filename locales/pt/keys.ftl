### Keys and what they do: the bottom line, the help and the manual. Lower case, a verb, as short as possible.
### In the bottom line there is room for about twelve letters.

## What keys do

key-choose = escolher
key-open = abrir
key-go-on = continuar
key-tick = marcar
key-move = mover
key-up = para cima
key-down = para baixo
key-first = primeira linha
key-last = última linha
key-page-up = página acima
key-page-down = página abaixo
key-scroll-up = linha acima
key-scroll-down = linha abaixo
key-next-part = parte seguinte
key-previous-part = parte anterior
key-next-question = pergunta seguinte, sem responder
key-previous-question = pergunta anterior
key-next-field = campo seguinte
key-previous-field = campo anterior
key-more = mais ou menos respostas
key-close = fechar
key-new = nova
key-reveal = ver ou ocultar nomes
# A row of a table.
key-add = acrescentar
# Of a platform in the comparison
key-assess = avaliar esta
# A row of a table.
key-remove = retirar
key-compare = lado a lado
key-clear = limpar a resposta
key-column-left = colunas à esquerda
key-column-right = colunas à direita
key-explain = explicar
# Everything that is not answered becomes "don't know".
key-rest = resto: não sei
# Names who does it, and by when.
key-assign = quem, prazo
# Takes down what the provider answered.
key-reply = resposta recebida
key-path = menor esforço
# What is ticked becomes the plan.
key-keep-plan = usar no plano
key-back = voltar
key-details = detalhes
key-flag = sinalizar
key-jump = ir para
key-results = resultado
key-report = relatório
key-undo = desfazer
key-redo = refazer
key-language = língua
key-quit = sair
key-suspend = pôr o programa em pausa
# The pages of the report as text, before it is written.
key-preview = ver páginas
# The folder in which the report is, shown by the system.
key-folder = pasta
key-next-page = página seguinte
key-previous-page = página anterior
# Opens the list of words that are explained.
key-terms = palavras
key-help = ajuda
key-left = esquerda
key-right = direita
key-word-left = uma palavra atrás
key-word-right = uma palavra à frente
key-text-start = início do texto
key-text-end = fim do texto
key-erase = apagar antes do cursor
key-erase-word = apagar a palavra antes do cursor
key-delete = apagar no cursor
# Stands in the list of keys, without a key beside it.
key-digits = Um algarismo de 1 a 9 escolhe a linha com esse número.

## Names of keys, as they are printed on keyboards in this country

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-space = Espaço
key-name-up = Cima
key-name-down = Baixo
key-name-up-down = Cima/Baixo
key-name-left = Esquerda
key-name-right = Direita
key-name-home = Home
key-name-end = End
# check: same-as-source ok
key-name-page-up = PgUp
# check: same-as-source ok
key-name-page-down = PgDn
# check: same-as-source ok
key-name-insert = Insert
# check: same-as-source ok
key-name-delete = Delete
# check: same-as-source ok
key-name-backspace = Backspace
key-name-ctrl-left = Ctrl+Esquerda
key-name-ctrl-right = Ctrl+Direita
# $key (String) - a letter
key-name-ctrl = Ctrl+{ $key }
# $key (String) - a number
key-name-f = F{ $key }
# $key (String) - a letter or a sign
key-name-letter = { $key }
