### Controls: how the company steers the platform.
### Many readers run a firm of ten people: "os donos ou a administração" covers a sole owner as well as a board.

control-chat-policy = Há regras escritas sobre o uso do chat, recebidas por todos os que o usam?
    .title = Regras do chat
    .why = Uma regra que só existe na cabeça de alguém não pode ser seguida por mais ninguém. Duas páginas que todos leram resolvem a maior parte das dúvidas antes de se tornarem percalços.
    .look = O manual do pessoal ou a pasta de boas-vindas. Não há nada? Comece pela regra sobre dados muito sensíveis e pelos três tipos de grupo.
    .evidence = As regras datadas, com o nome de quem as aprovou, e a lista ou mensagem que mostra quem as recebeu.
    .fix = Complete as regras do chat que estão nas minutas, ou escreva duas páginas: para que serve o chat, o que nunca lá entra, quem pode admitir pessoas de fora, o que fazer depois de um engano. Envie-as a todos e entregue-as aos novos trabalhadores no primeiro dia.
    .done = Todos os que estão na lista de membros receberam as regras, e elas foram revistas nos últimos doze meses.
    .finding = Não há regras do chat recebidas por todos os que o usam.
    .risk = Assim, no dia em que uma regra faz falta, cada um pode ter a sua opinião.

control-board-report = Os donos ou a administração recebem, pelo menos de três em três meses, um relatório escrito sobre a plataforma de chat?
    .title = Relatório trimestral à administração
    .why = Quem responde pela empresa tem de saber como estão as coisas. O que nunca é comunicado nunca é decidido.
    .look = As atas das últimas reuniões dos donos ou da administração. Onde é o próprio dono quem trata disto sozinho, basta uma página datada no arquivo.
    .evidence = O último relatório com a sua data, e a ata ou mensagem que mostra o que se decidiu a partir dele.
    .fix = Ponha uma página na ordem de trabalhos da próxima reunião: o que mudou, o que continua em aberto, o que há a decidir. A página «Para a administração» do relatório deste programa serve. Repita de três em três meses.
    .done = O último relatório tem menos de três meses, e todas as decisões que pedia foram tomadas.
    .finding = Os donos ou a administração não recebem relatórios regulares sobre a plataforma de chat.
    .risk = Assim, quem responde pelos dados pode vir a saber de um problema por um cliente.

control-client-proof = Se um cliente empresarial perguntasse como protege os dados dele no chat, conseguiria mostrar-lhe os documentos no prazo de uma semana?
    .title = Documentos para a auditoria do cliente
    .why = Os clientes maiores enviam uma lista de perguntas antes de assinar. Quem só então começa a juntar papéis responde tarde e promete demais.
    .look = A última lista de perguntas de um cliente, ou as cláusulas sobre dados do seu maior contrato. Procure um documento para cada ponto.
    .evidence = A pasta com o seu índice: para cada ponto um documento datado e o dia em que caduca.
    .fix = Faça uma só pasta: as respostas do fornecedor, o contrato, as regras do chat, as últimas verificações, os certificados. Retire o que identifique outros clientes e reveja-a uma vez por ano.
    .done = Um colega que não fez a pasta encontrou no prazo de uma hora os documentos para cinco perguntas.
    .finding = Os documentos que um cliente pediria não estão prontos a mostrar.
    .risk = Assim, um cliente pode assinar com quem lhe soube responder logo.

control-approved-tools = Há uma lista das aplicações e dos serviços que os trabalhadores podem usar no trabalho?
    .title = Lista de ferramentas aprovadas
    .why = Onde nada está dito, cada um usa o que tem: um serviço de mensagens privado, um serviço gratuito de ficheiros. Os dados da empresa ficam então onde ela não chega.
    .look = Pergunte a duas pessoas de cada equipa o que usaram na semana passada para enviar um ficheiro, tomar notas ou traduzir um texto.
    .evidence = A lista datada: a ferramenta, para quê, que tipos de dados, quem responde por ela.
    .fix = Escreva o que se usa de facto, mantenha aquilo por que pode responder, indique uma alternativa para o resto e envie a lista a todos.
    .done = Cinco colegas escolhidos ao acaso só usam ferramentas da lista para dados da empresa.
    .finding = Não há lista das ferramentas que os trabalhadores podem usar no trabalho.
    .risk = Assim, os dados da empresa podem acumular-se em aplicações privadas e ir-se embora com a pessoa.

# Unlike control-apps-register (what is connected today), this asks for the decision beforehand.
control-new-tool-approval = É preciso o acordo de uma pessoa nomeada antes de se usar uma nova aplicação, um novo bot ou uma nova ferramenta de IA com dados da empresa?
    .title = Aprovação antes de uma nova ferramenta
    .why = Uma nova ferramenta liga-se com um toque e pede muitas vezes mais do que precisa. Uma verificação prévia leva minutos; os dados que saíram não voltam atrás.
    .look = Pergunte quem deu o acordo à última ferramenta acrescentada. Na consola de administração, veja se os utilizadores comuns podem acrescentar aplicações por si.
    .evidence = A nota sobre a última ferramenta: quem a faz, o que pode ler, para onde vão os dados, sim ou não, nome e data.
    .fix = Nomeie uma pessoa e quem a substitui, combine cinco perguntas a fazer de cada vez e, onde a consola o permitir, deixe só os administradores acrescentar aplicações.
    .done = Cada ferramenta acrescentada nos últimos seis meses tem uma nota com data anterior ao primeiro uso.
    .finding = Podem usar-se novas ferramentas com dados da empresa sem o acordo de ninguém.
    .risk = Assim, qualquer trabalhador pode entregar um grupo a um estranho com um toque.

# The scheme values what people do well; it does not keep a list of offenders.
control-recognition = Os trabalhadores têm algum reconhecimento quando comunicam um engano ou um risco no chat?
    .title = Reconhecimento a quem avisa
    .why = As pessoas comunicam aquilo que lhes agradecem e escondem aquilo de que as culpam. Um pequeno agradecimento traz os percalços à luz enquanto ainda se podem conter.
    .look = Pergunte a três colegas quando é que se agradeceu pela última vez a alguém por ter avisado. As reuniões de equipa e as avaliações são os lugares habituais.
    .evidence = A página com o modo de reconhecimento, e uma nota datada sobre o último aviso e a forma como foi valorizado.
    .fix = Use o sistema de pontos que está nas minutas, ou escreva numa página o que conta, como é valorizado e que um aviso sincero nunca prejudica ninguém. Anuncie-o na próxima reunião de equipa.
    .done = Três colegas escolhidos ao acaso sabem que um aviso é bem-vindo e como é valorizado.
    .finding = Os trabalhadores não têm reconhecimento quando comunicam um engano ou um risco.
    .risk = Assim, os enganos podem ficar escondidos até já não se poderem remediar.

control-health-check = Nos últimos seis meses, passou-se em revista toda a plataforma: definições, membros, aplicações e documentos?
    .title = Revisão semestral da plataforma
    .why = O pessoal muda, surgem funções novas, os documentos caducam. O que estava em ordem na primavera pode estar aberto no outono sem que ninguém o tenha decidido.
    .look = A agenda da pessoa responsável, e a data da sua última avaliação completa.
    .evidence = O resultado datado da última revisão: o que se encontrou, quem o corrige e até quando.
    .fix = Marque na agenda duas datas por ano. De cada vez, volte a responder a estas perguntas, compare com a vez anterior e diga aos donos, em palavras simples, o que mudou.
    .done = A última revisão tem menos de seis meses, e tudo o que encontrou tem um nome e uma data.
    .finding = A plataforma não foi revista no seu conjunto nos últimos seis meses.
    .risk = Assim, o que esteve em ordem uma vez pode passar por estar em ordem para sempre.

control-risk-list = Há uma lista escrita do que pode correr mal com o chat e do que a empresa faz quanto a cada ponto?
    .title = Lista de riscos
    .why = Nem tudo se pode corrigir de uma vez. Dez linhas mostram o que vem primeiro e o que se deixa ficar com conhecimento de causa.
    .look = O que encontrou aqui, as suas notas sobre percalços anteriores, e o que preocupa os recursos humanos e as finanças.
    .evidence = A lista datada: o que pode acontecer, com que gravidade, com que probabilidade, o que se faz, por quem; e o que se aceita até quando.
    .fix = Sente-se uma hora com dois colegas e escreva dez linhas. Classifique cada uma como de risco elevado, moderado ou baixo e nomeie uma pessoa para cada risco elevado.
    .done = Cada linha de risco elevado tem uma medida com um nome e uma data, ou uma aceitação assinada por um dono ou pela administração.
    .finding = Não há uma lista escrita do que pode correr mal com o chat.
    .risk = Assim, o tempo pode ir para o problema que faz mais barulho, e não para o maior.

# Impact assessment: a written look at what a use of data may do to people, made before the use begins.
control-impact-screening = Antes de um novo tipo de dados ou de um novo uso entrar na plataforma, alguém verifica se é precisa uma avaliação de impacto?
    .title = Se é precisa uma avaliação de impacto
    .why = Dez minutos de perguntas antes custam menos do que desligar algo depois. A lei do Interior da China e a lei europeia exigem uma avaliação em certos casos; o Comissário de Hong Kong recomenda-a.
    .look = Os papéis da última vez que se introduziu a marcação do ponto, um bot ou um assistente de IA. Não há nada? Pergunte para cada uso: dados sensíveis, muitas pessoas, vigilância de pessoas, dados que vão para outro local, decisões tomadas por uma máquina?
    .evidence = As respostas datadas a estas perguntas, com o resultado: precisa, não precisa, ou a perguntar a um advogado.
    .fix = Responda às perguntas uma vez para o que hoje usa e junte-as à aprovação de novas ferramentas. Onde o resultado for «precisa», escreva a avaliação antes de começar.
    .done = Cada uso da plataforma tem um resultado datado, e cada «precisa» tem a sua avaliação.
    .finding = Ninguém verifica se é precisa uma avaliação de impacto antes de começar algo novo.
    .risk = Assim, pode só se saber o que aquilo faz às pessoas quando já está a funcionar.

control-settings-baseline = Está escrito como devem estar as definições de segurança da plataforma?
    .title = Definições de segurança por escrito
    .why = As atualizações trazem funções novas, muitas vezes já ligadas, e um administrador com pressa desliga alguma coisa. Sem uma lista, ninguém vê a diferença.
    .look = A consola de administração, página a página: início de sessão, partilha, descarregamento, reencaminhamento, membros externos, aplicações, registos, apagamento. A sua edição pode não as ter todas.
    .evidence = A lista datada das definições com o motivo de cada uma, e capturas de ecrã das páginas.
    .fix = Percorra a consola uma vez, decida cada definição e escreva-a. Compare de novo de três em três meses e depois de cada grande atualização.
    .done = Alguém comparou a lista com a consola há menos de três meses, e cada diferença foi corrigida ou explicada.
    .finding = Não está escrito como devem estar as definições de segurança da plataforma.
    .risk = Assim, uma proteção pode estar desligada durante meses enquanto todos contam com ela.

# For each department: what stays on this platform, what moves to another one.
control-platform-by-department = Está decidido por escrito que trabalho de cada departamento se faz nesta plataforma e que trabalho se faz noutro lado?
    .title = Plataforma decidida por departamento
    .why = Uma escala e um recibo de vencimento não precisam do mesmo sítio. Mudar duas ou três tarefas sensíveis faz muitas vezes mais do que qualquer definição, e os outros ficam com o que funciona.
    .look = Os departamentos que aqui descreveu, e o que o resultado diz de cada um.
    .evidence = A decisão datada, uma linha para cada departamento: o que fica, o que sai, para onde, até quando, quem decidiu.
    .fix = Comece pelos recursos humanos e pelas finanças: indique as tarefas que saem, o sítio para elas e uma data. Experimente com uma equipa e depois diga a todos.
    .done = Cada departamento tem a sua linha, e as tarefas que saíram já não deixam mensagens novas na plataforma.
    .finding = Não está decidido, para cada departamento, o que se faz nesta plataforma e o que se faz noutro lado.
    .risk = Assim, os recibos de vencimento podem seguir pelo mesmo caminho que as escalas.
