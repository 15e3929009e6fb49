### O questionário em papel: para uma reunião sem computador. As respostas escrevem-se à mão e passam-se depois para o programa.
### For translators: you speak to the owner of a small firm and to those around the table. Short; every line takes room.

# Title of the file. $organisation (String) - name of the company
blank-document-title = Perguntas em papel: { $organisation }
# At the top of each sheet, in place of "Confidential"
blank-classification = Confidencial depois de preenchido

## First page

# Heading. $count (Number) - questions about how things are done, without those about the company and its departments
blank =
    { $count ->
        [one] Uma pergunta em papel
       *[other] { $count } perguntas em papel
    }
blank-outline = A sua empresa
# Under the heading. $organisation (String) - as typed; $date (Date) - today
blank-lead = Para { $organisation }, { $date }
# The words in quotation marks are the answers as printed beside the squares: status-in-place, -partly, -dont-know, -started.
blank-how-text = Marque um quadrado em cada pergunta. «{ status-in-place }» quer dizer em todo o lado e para todos; «{ status-partly }», que já funciona para alguns; «{ status-started }», que ainda não funciona. «{ status-dont-know }» é uma boa resposta: entra na lista do que há que apurar primeiro. Onde outra medida cobre isto ou não se aplica, escreva o motivo na linha das notas. No fim, passe tudo para o { -portolan }. As perguntas foram escolhidas pelo que já se sabe: outras respostas nesta página podem trazer outras.
# Small line under a question of the profile where more than one square may be ticked
blank-many = Marque tudo o que se aplica.

## Departments: what is in it, who sees it, where it goes

# Heading
blank-tiers = O que há no chat e quem o vê, por departamento
blank-tiers-outline = Departamentos
blank-tiers-lead = A coluna A é toda a empresa, ou o primeiro departamento. Cada departamento diferente tem coluna própria.
# Caption of a line to write a name on. $letter (String) - A, B, C …
blank-department = Departamento { $letter }
# $name (String) - the name as typed
blank-department-named = Departamento { $letter }: { $name }
# Head of the column for what is chosen by ticks
blank-tick = Marque o que acontece
# Under the question where the messages and files of the platform go; before a line to write on
blank-differs = Noutro local para um departamento: qual, onde

## The questions

# Heading. $count (Number) - must-haves and should-haves of the first reading
blank-first =
    { $count ->
        [one] Primeira leitura: a pergunta que mais conta
       *[other] Primeira leitura: as { $count } perguntas que mais contam
    }
blank-first-outline = Primeira leitura
blank-first-lead = Se houver pouco tempo, fique por estas. Bastam para um primeiro resultado.
# Heading. $checklist (String) - "Hong Kong"; $count (Number) - questions that are left of it
blank-rest =
    { $count ->
        [one] { $checklist }: mais uma pergunta
       *[other] { $checklist }: mais { $count } perguntas
    }
# Captions of lines to write on, below each question
blank-evidence = Prova
blank-note = Nota
