### Folhas para pessoas: o que cada pessoa designada tem de apurar, de fazer e de trazer. Uma folha por pessoa.
### For translators: you speak to a colleague who was not in the meeting and sees nothing but this sheet. Friendly and plain.

# Title of the file. $organisation (String) - name of the company
owners-document-title = Quem faz o quê: { $organisation }
# At the top of each sheet
owners-classification = Para a pessoa indicada

## The sheet of a person

# Heading. $name (String) - as typed; $count (Number) - things on the sheet; $past (Number) - of these, those past due
owners-person =
    { $count ->
        [one] { $past ->
            [0] { $name }: um assunto a tratar
            [one] { $name }: um assunto a tratar, em atraso
           *[other] { $name }: um assunto a tratar, em atraso
        }
       *[other] { $past ->
            [0] { $name }: { $count } assuntos a tratar
            [one] { $name }: { $count } assuntos a tratar, um deles em atraso
           *[other] { $name }: { $count } assuntos a tratar, { $past } deles em atraso
        }
    }
# Under the heading, two sentences. $organisation (String); $platform (String) - name of the chat platform; both as typed
owners-lead = Esta é a sua parte no que a empresa { $organisation } faz para pôr em ordem o seu chat de trabalho ({ $platform }). Escreva quando cada coisa ficou feita e por quem, e devolva a folha com o que nela se pede.
# The same where nobody has named the platform
owners-lead-unnamed = Esta é a sua parte no que a empresa { $organisation } faz para pôr em ordem o seu chat de trabalho. Escreva quando cada coisa ficou feita e por quem, e devolva a folha com o que nela se pede.

## The sheet of what nobody is named for

# Heading. $count (Number) - things
owners-nobody =
    { $count ->
        [one] Um assunto ainda não tem o nome de ninguém
       *[other] { $count } assuntos ainda não têm o nome de ninguém
    }
owners-nobody-outline = Ainda sem nome
owners-nobody-lead = É o que falta na empresa { $organisation } para pôr em ordem o chat de trabalho. Escreva um nome ao lado de cada assunto e passe depois os nomes para o { -portolan }.

## Where there is nothing to do

owners-nothing = Ninguém tem nada a fazer
owners-nothing-outline = Nada a fazer
owners-nothing-lead = Tudo o que se respondeu na empresa { $organisation } está feito ou ficou fora do plano.
# $count (Number) - questions without an answer and without an owner
owners-unanswered =
    { $count ->
        [one] Uma pergunta ainda não tem resposta nem quem a apure; não está em nenhuma folha.
       *[other] { $count } perguntas ainda não têm resposta nem quem as apure; não estão em nenhuma folha.
    }

## Sections of a sheet

owners-find = Apurar
owners-do = Fazer
owners-bring = Trazer a prova
owners-apps = Cuidar destas aplicações e bots

## Heads of the tables

owners-what = O quê e porquê
owners-done = Está feito quando
owners-by = Até quando
owners-signed = Feito em, por
# On the sheet of what nobody is named for: a place for a name
owners-who = Quem
owners-evidence = Prova
owners-app = Aplicação ou bot

## In the cells

# $evidence (String) - one sentence that names the evidence
owners-please-bring = Traga a prova, por favor. { $evidence }
# No date is set
owners-no-date = ainda sem data
# Below a day that nobody set: it follows from the plan.
owners-by-plan = segundo o plano
# $date (Date) - the day that has passed
owners-past = em atraso
owners-today = até hoje
# In place, but nothing on file proves it
owners-evidence-none = Não há nada em arquivo.
# $date (Date) - the last day on which it was good
owners-evidence-ran-out = O que está em arquivo caducou em { $date }.
# Done when it is found out
owners-found = A resposta está no { -portolan }.
# Done when a kind of data or a group of people is out of the chat, or a place has changed
owners-moved = Há duas semanas que nada disto aparece no chat.
# Done when a place is confirmed
owners-confirmed = Está escrito numa carta ou numa página do contrato.
# $purpose (String) - what an app is for, as typed
owners-purpose = Para: { $purpose }
# What is done with an app
owners-app-look = Veja o que pode fazer e diga se fica.
owners-app-done = O registo tem a data de hoje e uma decisão.
