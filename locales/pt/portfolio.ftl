### Many assessments: home, taking in and handing out, the trash, erasing, all together.

## portolan import

cli-import = Receber uma avaliação de outro computador, ou juntar as respostas dela às suas
cli-arg-import = Uma exportação ou um ficheiro de avaliação, com nome terminado em .jsonl
# $id (String) - the number of the assessment; $count (Number) - entries
cli-import-new = Recebida como nova avaliação: { $id }.
cli-import-merged =
    { $count ->
        [one] Um registo era novo e juntou-se a { $id }.
       *[other] { $count } registos eram novos e juntaram-se a { $id }.
    }
cli-import-nothing = Não havia nada de novo; { $id } já tinha tudo.

## Two computers changed the same thing. $what (String) - a question, a table or a part of the profile;
## $kept, $lost (String) - what each says, as short words or as typed

conflict = { $what }: alterado em dois computadores. «{ $kept }» é mais recente e conta; o outro dizia «{ $lost }».
# Where what each says cannot be put in a few words
conflict-plain = { $what }: alterado de modo diferente em dois computadores. Conta a alteração mais recente.
conflict-next = Ficou sinalizada. Abra a avaliação e diga o que está certo.
conflict-next-unflagged = Nada se perdeu: ambas estão no ficheiro. Abra a avaliação e diga o que está certo.
# $what (String) - a question; $part (String) - a part of its answer, such as "owner"
conflict-part = { $what } ({ $part })
conflict-title = o nome da empresa
conflict-client = o cliente
conflict-profile = o que se disse sobre a empresa
conflict-ticks = o que está marcado
conflict-department = um departamento
conflict-checklists = que listas contam
conflict-target = o objetivo
conflict-pace = dias e custo
conflict-override = uma decisão contra a tabela
conflict-participants = quem participou
conflict-plan = o plano
conflict-park = um assunto deixado para depois na sessão de trabalho
conflict-earlier = a avaliação anterior
conflict-archive = se está arquivada
conflict-cover = o que diz a capa do relatório
conflict-next-review = a próxima revisão
conflict-part-note = nota
conflict-part-owner = quem faz
conflict-part-due = prazo
conflict-part-evidence = prova
conflict-part-plan = plano
conflict-part-reply = resposta do fornecedor
conflict-part-vote = votação
# What one computer says, where it is not a text that somebody typed
conflict-value-none = nada
conflict-value-taken-back = desfeito
conflict-value-removed = retirado
conflict-value-other = outra coisa

## portolan export

cli-export = Escrever uma avaliação num só ficheiro, para outro computador
cli-option-redact = Sem nomes: o que foi escrito é substituído por designações neutras; o que foi escolhido mantém-se
## Placeholders in a file without names. $number (Number) - which one
redacted-organisation = Empresa { $number }
redacted-client = Cliente { $number }
redacted-department = Departamento { $number }
redacted-person = Pessoa { $number }
redacted-role = Cargo { $number }
redacted-file = Ficheiro { $number }
redacted-text = Texto { $number }

## portolan forget

cli-forget = Apagar tudo o que está guardado de uma avaliação
cli-arg-forget = Nome ou id de uma avaliação guardada, mesmo que esteja no lixo
cli-forget-what = Isto apaga a avaliação com as suas notas e rascunhos, as cópias diárias e o que dela estiver no lixo. Não pode ser desfeito.
# $name (String) - the name of the assessment
cli-forget-type = Escreva o nome para a apagar: { $name }
cli-forget-not-typed = Esse não é o nome. Nada foi apagado.
cli-forget-not-typed-next = Repita o comando e escreva o nome completo, ou o número, se não tiver nome.
# $count (Number) - files
cli-forget-done =
    { $count ->
        [one] Apagado: um ficheiro.
       *[other] Apagados: { $count } ficheiros.
    }
cli-forget-beyond = Não abrangidos: relatórios e exportações que escreveu, cópias noutros computadores e em pens USB, cópias de segurança feitas por outros programas e o que um disco conserva de ficheiros apagados.

## portolan list, portolan portfolio

cli-portfolio = Dizer como estão todas as avaliações em conjunto
cli-option-initials = Sem nomes: das avaliações e dos clientes ficam apenas as iniciais
cli-option-archived = Também as arquivadas
cli-option-find = Só as que têm este texto no nome ou no cliente
cli-option-csv = Escrever uma tabela para uma folha de cálculo
cli-option-ndjson = Escrever uma linha de JSON por avaliação
# $checklist (String) - such as "Hong Kong"; $low, $high (Number) - points of 100; $colour (String) - a colour or "between ..."
cli-portfolio-checklist = { $checklist }: pelo menos { $low }, até { $high }, { $colour }
# $count (Number) - assessments
cli-portfolio-count =
    { $count ->
        [one] Uma avaliação:
       *[other] { $count } avaliações:
    }

## All together: on the screen and from portolan portfolio. $count (Number) - assessments

portfolio-red =
    { $count ->
        [one] uma não preparada (vermelho)
       *[other] { $count } não preparadas (vermelho)
    }
portfolio-amber =
    { $count ->
        [one] uma parcialmente preparada (amarelo)
       *[other] { $count } parcialmente preparadas (amarelo)
    }
portfolio-green =
    { $count ->
        [one] uma preparada (verde)
       *[other] { $count } preparadas (verde)
    }
portfolio-between =
    { $count ->
        [one] uma ainda em aberto entre duas cores
       *[other] { $count } ainda em aberto entre duas cores
    }
portfolio-no-verdict =
    { $count ->
        [one] uma ainda sem resultado
       *[other] { $count } ainda sem resultado
    }
portfolio-overdue =
    { $count ->
        [one] uma com algo em atraso
       *[other] { $count } com algo em atraso
    }
portfolio-must-haves = Indispensáveis mais vezes em aberto ou por apurar:
# $what (String) - a question in short
portfolio-must-have =
    { $count ->
        [one] { $what }: numa
       *[other] { $what }: em { $count }
    }
# $name (String) - a name or initials that another assessment has too; $date (String)
portfolio-begun = { $name } (começada: { $date })
# $number (Number) - its number among those begun on that day
portfolio-begun-again = { $name } (começada: { $date }, n.º { $number } desse dia)
# An assessment that was begun again later
portfolio-earlier-run = avaliação anterior
# $count (Number) - earlier runs
portfolio-earlier-runs =
    { $count ->
        [one] uma avaliação anterior da mesma empresa não conta
       *[other] { $count } avaliações anteriores das mesmas empresas não contam
    }

## Home

key-find = procurar
key-sort = outra ordem
key-sort-back = ordem anterior
key-case = mais ações
# $names (String) - names hidden or shown; $order (String) - how the list is sorted
screen-home-heading = { $names } · { $order }
screen-home-order-changed = mais recentes primeiro
screen-home-order-name = por nome
screen-home-order-colour = piores primeiro
screen-home-order-due = mais urgentes primeiro
screen-home-order-client = por cliente
screen-home-find = Parte de um nome ou de um cliente
# $count (Number) - assessments
screen-home-found =
    { $count ->
        [0] Nenhuma tem esse nome. Esc mostra todas de novo.
        [one] Uma encontrada. Esc mostra todas de novo.
       *[other] { $count } encontradas. Esc mostra todas de novo.
    }
screen-home-no-client = Sem cliente
screen-home-set-aside = arquivada
screen-home-archived-show =
    { $count ->
        [one] Mostrar a que está arquivada
       *[other] Mostrar as { $count } arquivadas
    }
screen-home-archived-hide = Ocultar as arquivadas
screen-home-together = Todas em conjunto
screen-home-take-in = Receber uma cópia de outro computador
screen-home-trash =
    { $count ->
        [one] Lixo: uma
       *[other] Lixo: { $count }
    }
# $date (String); $list (String) - names or initials
screen-home-week = Prazos até { $date }: { $list }
# $count (Number) - further assessments
screen-home-week-more =
    { $count ->
        [one] Prazos até { $date }: { $list } e mais uma
       *[other] Prazos até { $date }: { $list } e mais { $count }
    }
# $done, $total (Number) - assessments
screen-home-looking = A ver as outras: { $done } de { $total }

## What can be done with one assessment of the list

screen-case-open = Abrir
screen-case-names = Nome, cliente, próxima revisão
screen-case-compare = Comparar com outra
screen-case-compare-which = Comparar com qual?
screen-case-archive = Arquivar
screen-case-unarchive = Repor na lista
screen-case-export = Escrever uma cópia para outro computador
screen-case-redact = Escrever uma cópia sem nomes
screen-case-redact-help = O que foi escrito é substituído por designações neutras; o que foi escolhido mantém-se.
screen-case-trash = Mover para o lixo
screen-case-restore = Tirar do lixo
screen-case-erase = Apagar de vez
screen-case-erase-help = Não pode ser desfeito; pergunta primeiro o nome.
screen-case-name = O nome da empresa
screen-case-client = Feita para este cliente (pode ficar vazio)
screen-case-review = Próxima revisão, como 2027-06-30; pode ficar vazio
screen-case-erase-name = O nome completo
screen-case-erase-wrong = Esse não é o nome. Nada foi apagado.
screen-trash-title = Lixo
screen-trash-help = O que aqui está pode voltar à lista. Enter mostra o que se pode fazer.
screen-take-in-title = Receber uma cópia
screen-take-in-help = Um ficheiro feito por «Escrever uma cópia» noutro computador. Uma avaliação nova é acrescentada; uma que já cá esteja recebe o que houver de novo.
screen-take-in-path = Caminho do ficheiro
screen-take-in-found = As mesmas coisas foram alteradas em dois computadores. Conta a resposta mais recente; diga o que está certo:
# $path (String) - a file
screen-shelf-exported = Escrito: { $path }
screen-shelf-saved = Guardado. Pode desfazer.
screen-shelf-taken-back = Desfeito.
screen-shelf-trashed = Movida para o lixo. Pode desfazer.
screen-shelf-restored = Tirada do lixo.
screen-shelf-erased = Apagada. Os relatórios, as exportações e as cópias noutros locais não são abrangidos.

## All together. $count (Number) - assessments

screen-together-count =
    { $count ->
        [one] Uma avaliação
       *[other] { $count } avaliações
    }
screen-together-table = Para uma folha de cálculo, escreva na linha de comandos: portolan portfolio --csv
