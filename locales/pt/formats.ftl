### O relatório como página Web, como tabela para folhas de cálculo e como datas para um calendário. Palavras de que uma página em papel não precisa.

# Heading over the links to the pages of the report.
report-contents = Índice
# A link before everything else, for people who hear the page read aloud or use only the keyboard.
report-skip = Saltar para o relatório
# Head of a column that says in which weeks an action is worked on, such as "3–5".
report-weeks = Semanas
# The name of the calendar that dates are put into.
# $organisation (String) - the company's name
report-calendar = Chat de trabalho: { $organisation }

## Datas no calendário
## Each is an all-day entry. The title says what is to be done, the description says why, who and until when.

# $name (String) - an action of the plan, as "Log of what administrators do"
report-date-action = Prazo hoje: { $name }
# $name (String) - a drill, a review or an app, as "Drills: a person asks for their data"
report-date-again = A fazer de novo: { $name }
# $name (String) - an action of the plan
report-date-evidence = Prova que caduca: { $name }
report-date-accepted = Termina a medida que cobre isto: { $name }
# $name (String) - a department
report-date-override = Termina a decisão contra a tabela: { $name }
report-date-review = Rever toda a autoavaliação
report-date-statement = A declaração de autoavaliação termina hoje
# The line under an entry. $organisation (String) - the company's name
report-date-of = Autoavaliação do chat de trabalho: { $organisation }
# $who (String) - names as typed
report-date-owner = Quem faz: { $who }
report-date-nobody = Ainda não tem quem a faça.
# $week (Number) - a week of the plan, counted from its first day
report-date-week = Segundo o plano, está pronta no fim da semana { $week }. Não foi marcado outro dia.
report-date-set = Este dia foi marcado à mão.
report-date-find-out = Primeiro é preciso apurar: ninguém soube dizer como está.
report-date-evidence-why = Depois deste dia, nada do que está em arquivo o prova. Arquive uma prova mais recente.
report-date-accepted-why = A partir do dia seguinte conta metade. Volte a aceitar essa medida, ou cumpra o próprio controlo.
report-date-override-why = A partir do dia seguinte volta a decidir a tabela. Decida de novo, ou siga a tabela.
report-date-statement-why = Depois deste dia, as respostas são demasiado antigas para servir de base a uma declaração. Responda de novo e assine uma nova.
report-date-again-why = Escreva na folha respetiva em que dia foi feito; o dia seguinte conta-se a partir daí.

## Mensagens de `portolan report`

cli-report-no-date = Não há nenhum dia para pôr num calendário.
cli-report-no-date-next = Os dias vêm dos tipos short, board, annex e owners: do plano, dos ensaios e revisões, e do que caduca.
