### The command line: help, messages, small results. Names of commands and options stay as they are.

cli-about =
    Mostra para onde vão os dados do chat da sua empresa e até que ponto ela está preparada para responder por eles.
    Nada do que escrever sai deste computador.

## Headings of help pages

cli-heading-usage = Utilização:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-globals = Opções de todos os comandos
cli-heading-options = Opções
# Placeholders in the usage line, without brackets
cli-value-command = COMANDO
cli-value-options = OPÇÕES

## Commands

cli-new = Começar uma nova avaliação
cli-open = Continuar uma avaliação ou ver um ficheiro
cli-sample = Ver um exemplo acabado
cli-report = Escrever um relatório: PDF, página Web, texto, tabelas, dados ou datas de calendário
cli-verify = Dizer se um relatório está intacto e pertence a uma avaliação
cli-list = Listar as avaliações guardadas
cli-locale = Traduções: listar as línguas, verificar os textos
cli-locale-list = Listar as línguas disponíveis
cli-locale-check = Verificar traduções: cada erro com o seu lugar
cli-check = Verificar ficheiros de questionário: cada erro com o seu lugar
cli-score = Mostrar o resultado de uma avaliação
cli-schema = Escrever um JSON Schema para editores
cli-doctor = Mostrar onde está tudo guardado e se está intacto
cli-completions = Escrever um script de preenchimento automático para a linha de comandos
cli-man = Escrever a página de manual

## Options and arguments

cli-option-lang = Língua, como en, zh-Hant, zh-Hans, pt
cli-option-data-dir = Pasta das avaliações guardadas e das definições
cli-option-locale-dir = Pasta com línguas alteradas ou adicionais
cli-option-questionnaire-dir = Pasta com questionários alterados ou adicionais
cli-option-date = Avaliar e imprimir com esta data, em vez da de hoje
cli-option-theme = Cores: dark, light, contrast ou mono
cli-option-bidi = Quem ordena o texto da direita para a esquerda: auto, app, terminal, words ou off
cli-option-ascii = Desenhar linhas e marcas com caracteres simples
cli-option-linear = Perguntar linha a linha, para leitores de ecrã, terminais simples e scripts
cli-option-no-color = Não usar cores
cli-option-kind = short, para os donos; board, para a administração; annex, com todas as respostas; handout, para o pessoal; papers, minutas para usar; blank, perguntas em papel; owners, uma folha para cada pessoa
cli-option-format = pdf, html, md, csv, json ou ics; se nada for indicado, a terminação do nome depois de -o, ou então pdf
cli-option-with = Uma segunda língua ao lado da primeira, como zh-Hant
# Of a report; the placeholders are such as "Person 1".
cli-option-redact-report = Substitutos no lugar de todos os nomes e de todo o texto livre; também sem logo.png
cli-option-logo = PNG para a capa; se nada for indicado, logo.png na pasta das avaliações guardadas
cli-option-output-report = Escrever neste ficheiro ou nesta pasta; - é a saída padrão
cli-option-paper = Só esta minuta, como vendor-letter
cli-option-output = Escrever neste ficheiro
cli-option-force = Substituir um ficheiro que já exista
cli-arg-sample = Que exemplo: retail, builder, clinic, e-commerce, law-firm ou promoter; se nada for indicado, retail
cli-option-help = Mostrar esta ajuda
cli-option-version = Mostrar a versão
cli-option-json = Escrever em JSON
cli-arg-locale-dir = Pasta com línguas, ou de uma só língua; sem ela, as que há
cli-arg-report = O relatório, em PDF
cli-arg-name = Nome ou id de uma avaliação guardada, um ficheiro, ou sample:ID
cli-arg-shell = bash, elvish, fish, powershell ou zsh
cli-arg-pack = Ficheiro de questionário, ou pasta de ficheiros, que se sobrepõe aos incluídos no programa
cli-arg-schema = questionnaire, assessment, score, compare ou portfolio

## A command line that cannot be understood

# $given (String) - what the user typed
cli-error-unknown-option = Aqui não existe a opção ou o argumento «{ $given }».
cli-error-unknown-command = Não existe o comando «{ $given }».
# $option (String) - the option or argument
cli-error-value = «{ $given }» não serve para { $option }.
cli-error-no-value = { $option } precisa de um valor.
# $what (String) - the missing arguments
cli-error-missing = Falta algo: { $what }.
cli-error-no-command = Falta aqui um comando.
cli-error-conflict = { $first } e { $second } não podem ser usados em conjunto.
cli-error-utf8 = A linha de comandos tem caracteres que não são texto.
cli-error-usage = Não foi possível compreender esta linha de comandos.
# $suggestion (String) - what may have been meant
cli-error-suggestion = Queria dizer { $suggestion }?
# $values (String) - a list
cli-error-possible = Valores possíveis: { $values }
cli-error-help = «portolan --help» mostra tudo.
cli-error-language = A língua «{ $given }» não está disponível.
# $languages (String) - a list of tags
cli-error-language-known = Disponíveis: { $languages }
cli-error-sample = Não existe o exemplo «{ $given }».
# $samples (String) - a list of names
cli-error-sample-known = Existem: { $samples }
cli-error-no-home = Este computador não indica uma pasta pessoal; por isso, nada pode ser guardado.
cli-error-no-home-next = Indique uma pasta com --data-dir.

## portolan report

# $detail (String) - what is missing, in English
cli-report-preflight = O relatório ficaria incompleto, por isso não foi escrito: { $detail }
cli-report-preflight-next = É um erro do Portolan, não das suas respostas. Experimente o outro tipo e avise-nos.
# $given (String) - what the user typed
cli-report-no-paper = Não há nenhuma minuta «{ $given }» para esta empresa.
# $language (String) - a language, in its own words
cli-report-same-language = { $language }: uma língua não pode ficar ao lado de si própria.
cli-report-same-language-next = Indique outra língua com --with, ou deixe essa opção de fora.
# $format (String) - a format, such as pdf
cli-report-terminal = O formato { $format } não se lê num terminal.
cli-report-terminal-next = Indique um ficheiro depois de -o, ou envie o resultado para outro programa.
# $path (String)
cli-report-logo = { $path } não serve de logótipo.
cli-report-denied = Não tem permissão para escrever aí. Escolha outra pasta.
cli-report-force = Use -f para o substituir ou indique outro nome com -o.
# $characters (String) - characters, separated by spaces
cli-report-uncovered = Nenhum tipo de letra tem estes caracteres; o relatório mostra um quadrado no lugar de cada um: { $characters }

## portolan list

cli-list-empty = Ainda não há avaliações guardadas.
cli-list-untitled = (ainda sem nome)
# $count (Number) - how many
cli-list-problems = { $count ->
    [one] { $count } problema, veja portolan doctor
   *[other] { $count } problemas, veja portolan doctor
}

## portolan doctor. $value (String) - what stands after the colon

cli-doctor-version = Portolan: { $value }
cli-doctor-language = Língua: { $value }
cli-doctor-languages = Línguas disponíveis: { $value }
cli-doctor-packs = Questionários: { $value }
# $checklists, $controls (Number) - how many; $digest (String) - the beginning of a checksum
cli-doctor-packs-value = { $checklists } listas de verificação, { $controls } perguntas, soma de controlo { $digest }
# $value (String) - a list of parts of the questionnaire
cli-doctor-old = Com a lei de há mais de um ano; procure uma edição mais recente: { $value }
cli-doctor-data = Avaliações: { $value }
cli-doctor-settings = Definições: { $value }
cli-doctor-cache = Cache, pode ser apagada: { $value }
cli-doctor-state = Só deste computador: { $value }
cli-doctor-assessments = Avaliações guardadas: { $value }
cli-doctor-not-yet = ainda não existe
cli-doctor-well = Está tudo intacto.
# $path (String) - a folder
cli-doctor-open = Outros utilizadores deste computador podem ver { $path }.
cli-doctor-open-next = Para fechar: chmod -R go= "{ $path }"
