### Pedir um relatório no assistente, ver as suas páginas em texto, e `portolan verify`.
### Plain and calm, short lines: there is room for about 56 Latin letters in a narrow window.

## Kinds of reports: a name, and what it is for and for whom.
## "Short form" and "board report" are the same answers at two lengths; the annex is a file of its own beside them.

report-kind-short = Forma breve
    .for = Para os donos: conclusão, indispensáveis, departamentos, plano.
report-kind-board = Relatório para a administração
    .for = Para a administração e clientes: todas as páginas, a da decisão primeiro, com método e declaração.
report-kind-annex = Anexo
    .for = Para quem verifica: todas as respostas, tabelas, registos e a lei que lhes está por trás.
report-kind-handout = Folha para o pessoal
    .for = Para toda a gente: o que se pode dizer onde, numa página. Sem pontos, sem leis.
report-kind-papers = Minutas
    .for = Para verificar, assinar e usar: carta ao fornecedor, aviso ao pessoal, regras do chat e outras.
report-kind-blank = Perguntas em papel
    .for = Para preencher à mão, a sós ou à volta de uma mesa.
report-kind-owners = Folhas para cada pessoa
    .for = Para quem faz o trabalho: o que fazer ou apurar, até quando, com que prova.

## Formats: a name, and what it is good for

report-format-pdf = PDF
    .for = Para imprimir, assinar, enviar e guardar. É igual em todo o lado.
report-format-html = Página Web
    .for = Um só ficheiro para um navegador ou um leitor de ecrã; nada se carrega da rede.
# "Markdown" is the name of a format; keep it.
report-format-md = Texto (Markdown)
    .for = Para copiar para um documento ou um wiki.
# "CSV" is the name of a format; keep it.
report-format-csv = Tabelas (CSV)
    .for = Para uma folha de cálculo.
# "JSON" is the name of a format; keep it.
report-format-json = Dados (JSON)
    .for = Para outros programas.
# "iCalendar" is the name of a format; keep it.
report-format-ics = Datas de calendário (iCalendar)
    .for = Ações, ensaios e revisões para o seu calendário.

## What can be chosen. Each is a line with what is chosen now behind it; chosen, it opens a list of its own.

report-screen-kind = O quê
report-screen-paper = Que minuta
report-screen-format = Formato
report-screen-language = Língua
# A second language that stands beside the first on the same pages.
report-screen-second = Segunda língua
report-screen-names = Nomes
report-screen-cover = Na capa
report-screen-logo = Logótipo
report-screen-path = Onde fica guardado
report-screen-preview = Ver primeiro as páginas
report-screen-write = Escrever o relatório
report-screen-folder = Abrir a pasta onde está
report-screen-replies = Respostas do fornecedor

## Headings of the lists

report-screen-kind-which = Para que serve?
report-screen-paper-which = Que minuta?
report-screen-format-which = Em que tipo de ficheiro?
report-screen-language-which = Em que língua?
report-screen-second-which = Uma segunda língua ao lado da primeira?
report-screen-names-which = Com nomes?

## What can be chosen in them

report-screen-paper-all = Todas
report-screen-second-none = nenhuma
    .for = Uma só língua.
report-screen-names-all = como estão
    .for = Nomes da empresa, das pessoas e dos departamentos, e todo o texto livre.
report-screen-names-out = omitidos
    .for = «Pessoa 1» e semelhantes no lugar de cada nome e de cada texto livre. Para mostrar a outros.
# Nothing is chosen for the cover.
report-screen-cover-plain = a habitual
# $version (String) - as typed by the user
report-screen-cover-version = versão { $version }
# $name (String) - as typed by the user
report-screen-cover-by = por { $name }
# $name (String) - as typed by the user
report-screen-cover-for = para { $name }
# $path (String) - where a picture would be found
report-screen-logo-none = nenhum; se existir, imprime-se { $path }
# $path (String); $fault (String) - a sentence that says what is wrong with the picture
report-screen-logo-fault = { $path } fica de fora. { $fault }
report-screen-logo-out = omitido com os nomes

## While it is written, and after

report-screen-writing = A escrever ...
# $page, $pages (Number)
report-screen-writing-page = A escrever a página { $page } de { $pages } ...
# $path (String)
report-screen-done = Escrito: { $path }
# $fault (String) - one or more sentences
report-screen-failed = Não foi escrito. { $fault }
report-screen-missing = Esta versão não sabe escrever relatórios.
# $characters (String) - characters, separated by spaces
report-screen-uncovered = Nenhum tipo de letra tem estes caracteres; o relatório mostra um quadrado no lugar de cada um: { $characters }
# $path (String) - a folder
report-screen-no-folder = Não foi possível abrir a pasta a partir daqui. É esta: { $path }

## Before the cover: a form

screen-cover-title = Na capa
screen-cover-help = Pode ficar tudo vazio. Vem na capa, no cabeçalho e no fim.
screen-cover-classification = Quem o pode ler
screen-cover-version = Versão, como 2 ou rascunho 3
screen-cover-prepared-by = Preparado por
screen-cover-for-whom = Para quem

## The pages as text

report-preview-title = As páginas em texto
report-preview-wait = A juntar as páginas ...
# $fault (String) - one or more sentences
report-preview-failed = Não se podem mostrar. { $fault }
# $page, $pages (Number) - which part; $name (String) - its name, such as "Plan"
report-preview-part = Parte { $page } de { $pages }: { $name }
# Stands where a form leaves room to write by hand.
report-preview-blank = (espaço para escrever)
# A chart or another figure follows in words. $text (String) - what the picture says
report-preview-figure = Figura: { $text }

## portolan verify. Each line is one finding; the first word of each tells most.
## A "seal" is a checksum inside the file; keep apart from "signature".

# $path (String)
cli-verify-report = { $path } é um relatório escrito pelo Portolan.
# $path (String)
cli-verify-foreign = { $path } não é um relatório escrito pelo Portolan, ou já não traz o que diz de si próprio.
cli-verify-intact = Intacto: nem um byte difere do que foi escrito.
cli-verify-changed = Alterado: o ficheiro não está como foi escrito. Imprima ou envie outro a partir do Portolan.
# Formats other than PDF
cli-verify-unsealed = Não traz soma de verificação: não se pode dizer se as suas palavras foram alteradas. Isso só se verifica num PDF.
# $path (String)
cli-verify-calendar = { $path } é um calendário escrito pelo Portolan. Não diz a que respostas pertence: só PDF, página web, Markdown, CSV e JSON o dizem e podem ser verificados.
# $name (String) - the company
cli-verify-now = Pertence a estas respostas tal como estão agora ({ $name }).
cli-verify-now-redacted = Pertence a estas respostas tal como estão agora, com os nomes omitidos ({ $name }).
# $date (String) - a date; $count (Number) - how many changes came after it; $name (String) - the company
cli-verify-earlier = { $count ->
    [one] Pertence a estas respostas tal como estavam em { $date } ({ $name }). Depois disso houve { $count } alteração.
   *[other] Pertence a estas respostas tal como estavam em { $date } ({ $name }). Depois disso houve { $count } alterações.
}
cli-verify-earlier-redacted = { $count ->
    [one] Pertence a estas respostas tal como estavam em { $date }, com os nomes omitidos ({ $name }). Depois disso houve { $count } alteração.
   *[other] Pertence a estas respostas tal como estavam em { $date }, com os nomes omitidos ({ $name }). Depois disso houve { $count } alterações.
}
# $name (String) - the company
cli-verify-other = Não pertence a estas respostas, nem agora nem em nenhum momento anterior ({ $name }).
cli-verify-no-code = Não diz a que respostas pertence.
cli-verify-no-signature = Isto não é uma assinatura: deteta trocas e acidentes, não quem altere um ficheiro de propósito.
