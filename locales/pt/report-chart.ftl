### Duas páginas do relatório para a administração com uma figura: o mapa (de cada departamento até quem consegue chegar aos seus
### dados) e o plano por semanas. Os títulos são frases inteiras com o seu número.

## The chart: heading and lines below it

report-chart-outline = O mapa
# $kinds (Number) - kinds of data in the chat; $unknown (Number) - of these, those of which somebody does not know the
# place, or has it not in writing, or does not know who sees it
report-chart =
    { $unknown ->
        [one] Um dos { $kinds } tipos de dados segue um caminho que não conhecemos até ao fim
       *[other] { $unknown } dos { $kinds } tipos de dados seguem um caminho que não conhecemos até ao fim
    }
report-chart-all =
    { $kinds ->
        [one] O único tipo de dados deste chat segue um caminho que não conhecemos até ao fim
       *[other] Os { $kinds } tipos de dados seguem todos um caminho que não conhecemos até ao fim
    }
# Every route is known, but some departments may send more than they named.
# $open (Number) - these departments; $departments (Number) - all
report-chart-open =
    { $departments ->
        [one] O que foi indicado segue um caminho conhecido, mas a empresa pode enviar mais do que indicou
       *[other] { $open ->
            [one] O que foi indicado segue um caminho conhecido, mas um de { $departments } departamentos pode enviar mais do que indicou
           *[other] O que foi indicado segue um caminho conhecido, mas { $open } de { $departments } departamentos podem enviar mais do que indicaram
        }
    }
report-chart-known =
    { $kinds ->
        [one] Conhecemos o caminho do único tipo de dados, e quem lhe consegue chegar no fim
       *[other] Conhecemos os caminhos dos { $kinds } tipos de dados, e quem lhes consegue chegar no fim
    }
# No department has named anything.
report-chart-none = Ainda ninguém disse o que há neste chat; por isso, não há caminho a seguir
report-chart-lead = Siga as linhas, de cada departamento até quem consegue chegar aos seus dados.
report-chart-no-platform = A plataforma não foi indicada.
# In the next ones $departments (String) - names of departments of which it is true, where it is not true of all
report-chart-no-data = Não se sabe por completo o que há no chat.
report-chart-no-data-some = Não se sabe por completo o que há no chat em: { $departments }.
report-chart-no-place = Não se sabe por completo para onde vão os dados.
report-chart-no-place-some = Não se sabe por completo para onde vão os dados de: { $departments }.
report-chart-no-writing = O local não está confirmado por escrito; por isso, também não o que o pessoal do fornecedor consegue abrir.
report-chart-no-writing-some = O local não está confirmado por escrito, nem, por isso, o que o pessoal do fornecedor consegue abrir, para: { $departments }.
report-chart-no-people = Não se sabe por completo quem vê os dados.
report-chart-no-people-some = Não se sabe por completo quem vê os dados em: { $departments }.

## The chart: its boxes. Each has at most two lines of about 16 letters: keep them short.

# Heads of the columns, over the boxes; all but the platform also in the table
report-chart-department = Departamento
report-chart-kind = Tipo de dados
report-chart-platform = Plataforma
report-chart-place = Local
report-chart-people = Quem lhes chega
# Only in the table: whether the route is known to its end
report-chart-confirmed = Confirmado
# A platform without a name; the small line below it
report-chart-platform-unnamed = O chat em uso
report-chart-not-named = nome por indicar
# A box for what nobody could say
report-chart-not-known = Não se sabe
# A box for all that has none of its own. $count (Number) - how many
report-chart-more =
    { $count ->
        [one] e mais um
       *[other] e mais { $count }
    }
# Staff of the provider of the platform: whoever repairs and supports it there
report-chart-provider = Pessoal do fornecedor
# Small lines in the boxes of places
report-chart-in-writing = por escrito
report-chart-not-in-writing = não por escrito
# Kinds of data, as ticked under "What is in it"
report-chart-data = Dados
    .payroll = Salários, papéis do banco
    .identity-documents = Documentos de identidade
    .health = Dados de saúde
    .biometrics = Rostos, impressões
    .whereabouts = Onde estão as pessoas
    .beliefs = Crenças, filiações
    .private-life = Vida privada, origem
    .minors = Dados de menores
    .customer-records = Dados de clientes
    .staff-records = Dados do pessoal
    .contracts = Contratos, preços
    .recordings = Chamadas gravadas
    .everyday = Trabalho corrente
    .contact-details = Contactos
    .published = O que é público
# Places, as ticked under "Where it goes"; the narrowest boxes
report-chart-places = Locais
    .own-control = O nosso controlo
    .known-place = Local contratado
    .mainland = Interior da China
    .synchronised = Cópias noutros locais
    .passed-on = Transmitido a outros
# People, as ticked under "Who sees it"
report-chart-roles = Pessoas
    .own-data = Poucas, com nome
    .team = Uma equipa
    .managers = Chefias
    .hr-finance = RH, finanças
    .administrators = Administradores
    .executives = Direção
    .outsiders = Pessoas de fora
    .guests = Convidados
    .apps = Aplicações e bots
report-chart-legend-known = conhecido
report-chart-legend-unknown = não se sabe, ou não está confirmado por escrito
# Alternative text of the picture. $message (String) - the heading; $lead (String) - the sentences below it
report-chart-alt = { $message }. { $lead } O mesmo na tabela abaixo.
report-chart-table = O mesmo em tabela
# Below the table. $platform (String) - the name of the platform, as typed
report-chart-note-platform = Tudo passa por { $platform }.
report-chart-note = Um caminho está confirmado quando o local consta por escrito e se conhecem todos os que veem os dados.
# $page (Number) - page on which all departments stand in a table
report-chart-note-page = Os departamentos estão todos, um a um, na página { $page }.

## The plan by weeks

# Over a group of actions. $first, $last (Number) - weeks; $count (Number) - actions; $days (Number) - days of work
report-time-group =
    { $count ->
        [one] Semanas { $first } a { $last }: uma ação, { $days ->
            [one] { $days } dia
           *[other] { $days } dias
        } de trabalho
       *[other] Semanas { $first } a { $last }: { $count } ações, { $days ->
            [one] { $days } dia
           *[other] { $days } dias
        } de trabalho
    }
# Before the points that are reached at these ends. $first, $second, $third (Number) - weeks
report-time-reached = Pelo menos, no fim das semanas { $first }, { $second } e { $third }
report-time-own = trabalho nosso
report-time-open = tempo de outros: em aberto, porque ninguém o pode prometer
# Beside a dashed bar. $count (Number) - working days of somebody else
report-time-wait =
    { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
# Read out for a bar. $when (String) - "weeks 3 to 4"; $wait (String) - "15 working days"
report-time-bar-wait = { $when }, depois { $wait } do tempo de outros
# Read out for an action without a bar
report-time-bar-none = fora das doze semanas
# Read out for the weeks. $count (Number) - actions with a bar; $first, $second, $third (Number) - of these, ended by
# the ends of weeks 3, 6 and 12
report-time-alt =
    { $count ->
        [one] O plano por semanas: uma ação.
       *[other] O plano por semanas: { $count } ações.
    } Concluídas até ao fim da semana 3: { $first }; até ao fim da semana 6: { $second }; até ao fim da semana 12: { $third }. Cada linha diz as suas semanas.
report-time-overflow = Não cabe em doze semanas
report-time-left-out = Deixado fora do plano
