### O que `portolan locale check` diz das traduções. Lido por tradutores, que não precisam de saber programar.
### Os códigos entre parênteses retos (syntax, missing, ...) não se traduzem.

locale-check-did-you-mean = Queria dizer { $name }?

locale-check-syntax = Não é possível ler esta mensagem: { $detail }
    .brace = Feche o que abriu: { "{ $name }" }
    .equals = Uma mensagem escreve-se: nome = texto
    .default = Marque uma das opções com um asterisco: *[other] …
    .value = Escreva o texto depois de «=», ou apague a linha; nesse caso aparece o inglês.
    .quote = Feche as aspas na mesma linha.
    .indent = As linhas que continuam um texto começam com espaços.
locale-check-too-deep = «{ $id }» tem demasiadas chavetas umas dentro das outras e fica de fora
locale-check-too-large = { $id } tem mais de 512 KiB e fica de fora
locale-check-bom = { $id } começa com uma marca invisível de ordem dos bytes (BOM)
locale-check-unsupported = «{ $id }» usa uma construção que não é suportada: um número ou um texto entre aspas para escolher, um número demasiado longo, ou chavetas logo dentro de chavetas

locale-check-duplicate-message = «{ $id }» aparece duas vezes; a primeira está em { $place }
    .hint = Apague uma delas; a que aparece é a última.
locale-check-duplicate-attribute = «{ $id }» tem .{ $name } duas vezes
locale-check-duplicate-variant = «{ $id }» tem a opção [{ $name }] duas vezes

locale-check-unknown-variable = «{ $id }» usa { $name }, que o programa não fornece
    .none = O inglês não usa nenhuma aqui.
    .known = Há: { $names }
locale-check-missing-variable = «{ $id }» não usa { $name }, que o inglês usa
locale-check-unknown-reference = { $name } não existe nesta língua
locale-check-cyclic-reference = Estas mensagens remetem umas para as outras em círculo: { $circle }
locale-check-unknown-function = A função { $name }() não existe; há { $known }
locale-check-unknown-argument = { $function }() não conhece { $name }

locale-check-missing = Por traduzir ({ $count }): { $ids }
locale-check-obsolete = O inglês não tem «{ $id }»
    .hint = Pode ser apagada.
locale-check-missing-attribute = «{ $id }» ainda não tem .{ $name }; aparece em inglês
locale-check-unknown-attribute = «{ $id }» não tem .{ $name } em inglês
locale-check-missing-value = «{ $id }» não tem texto próprio
    .hint = Escreva o texto depois de «=», antes das linhas que começam com um ponto.
locale-check-plural-missing = Faltam a «{ $id }» as formas do plural { $forms } desta língua
    .hint = Onde falta uma forma aparece *[other].
locale-check-plural-unused = «{ $id }» tem as formas do plural { $forms }, que esta língua nunca usa
    .hint = Deixe só *[other].
locale-check-same-as-source = «{ $id }» está igual ao inglês
    .hint = Traduza, ou escreva na linha de cima: # check: same-as-source ok
locale-check-too-wide = «{ $id }» ocupa { $columns } colunas; só há lugar para { $allowed }

locale-check-fullwidth-brace = «{ $id }» contém o sinal largo { $char }, que aparece tal como está
    .hint = Escreva os sinais estreitos: { "{ $name }" }
locale-check-invisible-char = «{ $id }» contém o carácter invisível { $char }
    .hint = Apague a palavra em que está e escreva-a de novo.
locale-check-wrong-script = «{ $id }» contém { $char }, um carácter da outra escrita chinesa
locale-check-forbidden-term = «{ $id }» diz «{ $phrase }»
    .hint = Diga: { $say }
locale-check-format-error = Não é possível mostrar «{ $id }»: { $detail }
locale-check-glossary = Não é possível ler o glossário: { $detail }

locale-check-no-folder = Não há traduções em { $name }
    .hint = Indique a pasta que contém uma pasta por língua, ou a pasta de uma só língua.
locale-check-encoding = { $id } não é texto UTF-8
    .hint = Guarde-o como UTF-8.
locale-check-table = língua
    .translated = traduzidas
    .missing = em falta
    .same = iguais
    .errors = erros
    .warnings = avisos
locale-check-summary = { $errors ->
        [0] nenhum erro
        [one] 1 erro
       *[other] { $errors } erros
    }, { $warnings ->
        [0] nenhum aviso
        [one] 1 aviso
       *[other] { $warnings } avisos
    }
