### Drills and reviews: two logs. A drill tries something out, a review looks at something again.
### ensaio = drill, an exercise. The times of the laws stand in the pack; never add a number of days or hours in words.
### 72 hours is the European clock for a leak, never one for a request.

sheet-drills = Ensaios
    .about = Experimente o que um pedido ou uma fuga exigiria da empresa, enquanto ninguém está à espera. O tempo que levou é comparado com o prazo que a lei dá.
    .add = Acrescentar um ensaio

field-drills-date = Em que dia foi o ensaio?
    .name = Feito em
field-drills-people = Quem participou?
    .name = Participantes
    .help = Nomes ou cargos, incluindo o fornecedor, se lhe foi pedida alguma coisa.
field-drills-proofs = Para que cinco respostas pediu a prova?
    .name = Cinco respostas
    .help = Peça a alguém que não esteve presente que escolha cinco respostas «Sim, tudo», primeiro as dos indispensáveis.
# Of a drill: from the request or the first report to the complete answer.
field-drills-taken = Quanto tempo demorou: do pedido à resposta completa, ou do primeiro alerta de uma fuga até todos estarem informados?
    .name = Levou
    .help = Conte também a espera, por exemplo pelo fornecedor ou por um colega de férias. Se parou antes do fim, diga quanto teria levado.
field-drills-found = O que se encontrou?
    .name = Constatações
    .help = O que funcionou, o que faltou, onde foi preciso adivinhar.
field-drills-improve = O que tem de melhorar?
    .name = A melhorar
    .help = Uma linha para cada ponto, com um nome e uma data.
field-drills-result = Como acabou?
    .name = Resultado
value-drills-result-complete = Completo
value-drills-result-gaps = Completo, com lacunas
value-drills-result-incomplete = Incompleto

entry-drills-access-hong-kong = Pedido de acesso aos dados, Hong Kong
    .help = Peça a um colega que solicite por escrito tudo o que o chat tem sobre ele. Pesquise grupos, ficheiros e registos, retire o que diz respeito a outros e entregue uma cópia. Se não houver nada, também isso tem de ser respondido por escrito.
entry-drills-correction-hong-kong = Pedido de correção de dados, Hong Kong
    .help = Pegue numa morada ou data errada. Corrija-a onde quer que esteja e entregue a cópia corrigida; se recusar, diga-o por escrito, com o motivo.
entry-drills-request-macau = Pedido de acesso ou retificação, Macau
    .help = Peça a um colega que solicite os seus próprios dados e faça corrigir um deles. A lei não fixa um número de dias: o acesso é livre, com periodicidade razoável e sem demoras nem custos excessivos.
entry-drills-request-mainland = Pedido de acesso, correção ou apagamento, Interior da China
    .help = Peça a um colega da empresa do Interior da China que solicite uma cópia, uma correção ou um apagamento. A lei manda responder prontamente e não fixa um número de dias; uma recusa tem de ser fundamentada.
entry-drills-request-european = Pedido ao abrigo da lei europeia
    .help = Peça a alguém que solicite uma cópia dos seus dados e um apagamento. O prazo pode ser prorrogado por dois meses quando for necessário, se avisar a pessoa dentro do primeiro mês. Se é um cliente quem decide sobre os dados, informe-o logo: a resposta é dele.
entry-drills-leak-hong-kong = Fuga de dados, Hong Kong
    .help = Simule um telemóvel perdido ou um ficheiro no grupo errado: reunir os factos, parar a fuga, avaliar os danos, decidir quem se informa, escrever tudo. Não há um dever geral de comunicar, mas o Comissário recomenda-o vivamente.
entry-drills-leak-macau = Fuga de dados, Macau
    .help = Simule um telemóvel perdido ou um ficheiro no grupo errado: reunir os factos, parar a fuga, avaliar os danos, decidir quem se informa, escrever tudo. A Lei n.º 8/2005 não prevê um dever de comunicar; decida de antemão quando informaria a DSPDP e as pessoas.
entry-drills-leak-mainland = Fuga de dados, Interior da China
    .help = A lei manda remediar de imediato e informar a autoridade e as pessoas em causa; não fixa um número de horas. Regras de 2025 fixam horas para os incidentes «relativamente graves» ou piores dos operadores de redes: pergunte de antemão se lhe dizem respeito, que autoridade é, e quem escreve em chinês.
entry-drills-leak-european = Fuga de dados ao abrigo da lei europeia
    .help = O prazo para informar a autoridade começa quando quem decide sobre os dados sabe da fuga. Se é o cliente quem decide, o prazo é dele: informe-o sem demora, ou no prazo que o contrato fixa. Apure de antemão que autoridade ou que cliente é, e o que tem de constar da mensagem.
entry-drills-evidence = Prova para cinco respostas
    .help = Escolha cinco respostas e peça a prova, como faria o auditor de um cliente. Conte só o que alguém consegue mesmo mostrar.

sheet-reviews = Revisões
    .about = O que se deve rever, quando se fez pela última vez, e o que daí resultou.
    .add = Acrescentar uma revisão

field-reviews-date = Em que dia se fez?
    .name = Feita em
field-reviews-by = Quem a fez?
    .name = Feita por
field-reviews-changed = O que mudou, ou o que se encontrou?
    .name = Constatações
    .help = «Nada» também é uma resposta.
field-reviews-next = Qual é o próximo passo?
    .name = Próximo passo
    .help = Com um nome e uma data, ou «nenhum».

entry-reviews-tools = Aplicações e bots ligados
    .help = Percorra a lista das aplicações: ainda fazem falta, com o mesmo responsável, as mesmas permissões, o mesmo local dos dados? Procure na consola as que faltem na lista.
entry-reviews-leavers = Contas de quem saiu
    .help = Veja todos os que saíram nestes três meses e cinco pessoas que mudaram de posto: contas fechadas, alteradas, pessoas retiradas dos grupos?
entry-reviews-guests = Convidados e pessoas de fora
    .help = Faça a lista a partir da consola; pergunte ao responsável de cada grupo porque é que ainda lá estão.
entry-reviews-administrators = Administradores
    .help = Compare a lista com a consola. Risque quem já não precisa dos direitos.
entry-reviews-health-check = Revisão geral da plataforma
    .help = Abra de novo esta avaliação: que respostas deixaram de ser verdade, o que está em atraso, o que há de novo na plataforma ou na lei?
entry-reviews-contract = Contrato com o fornecedor
    .help = Condições novas, preço novo, outras empresas envolvidas, outro local? Compare com a cópia arquivada.
entry-reviews-certificates = Certificados e relatórios de auditores
    .help = Ainda são válidos, e a edição, o âmbito e os locais ainda correspondem ao serviço e aos locais que usa?
