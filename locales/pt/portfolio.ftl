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
