### Controls that only Macau law asks for.
### DSPDP = Direcção dos Serviços da Protecção de Dados Pessoais, the official spelling.
### notificar, autorização: neither is the mainland's filing, which is registo.

control-macau-legal-basis = Para cada finalidade com que usa o chat, anotou que condição do artigo 6.º da Lei n.º 8/2005 a permite?
    .title = Condição do artigo 6.º (Macau)
    .why = Em Macau, cada uso de dados pessoais precisa de uma das condições que a lei enumera: consentimento inequívoco, um contrato, uma obrigação legal, um interesse legítimo que prevaleça e algumas outras. Sem nenhuma delas, o resto não ajuda.
    .look = A nota do seu advogado, ou a folha de trabalho que está nas minutas: uma linha para cada finalidade, como mensagens, assiduidade ou atendimento a clientes.
    .evidence = A nota ou a folha de trabalho preenchida, datada, com o nome de quem decidiu.
    .fix = Escreva cada finalidade e escolha a sua condição; não se apoie só no consentimento dos trabalhadores. Mande rever.
    .done = Cada finalidade da lista tem uma condição e o nome de quem tomou a decisão.
    .finding = Não está registado que condição do artigo 6.º permite cada uso dos dados.
    .risk = Assim, a empresa pode não saber dizer com que fundamento trata os dados.

control-macau-notification = Notificou à Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP) o tratamento dos dados que estão no chat, ou anotou que isenção o abrange?
    .title = Tratamento notificado à DSPDP
    .why = O tratamento de dados por computador (tratamento automatizado) tem de ser notificado no prazo de 8 dias a contar do seu início, a menos que esteja isento. Alguns tratamentos do dia a dia estão isentos, como os salários e a gestão do pessoal.
    .look = O seu arquivo de cartas à DSPDP. Os formulários estão no sítio da DSPDP na Internet, em chinês e em português; são gratuitos, e preenche-se um para cada finalidade. Certos dados ou usos podem precisar primeiro de uma autorização: pergunte à DSPDP.
    .evidence = O recibo da DSPDP com a data, ou uma nota datada que indique a isenção.
    .fix = Faça a lista das finalidades, assinale as que uma isenção abrange e envie um formulário para cada uma das outras.
    .done = Cada finalidade da lista tem ao lado um recibo ou uma isenção.
    .finding = O tratamento dos dados que estão no chat não foi notificado à DSPDP e não está anotada nenhuma isenção.
    .risk = Assim, a DSPDP pode ouvir falar da sua plataforma pela primeira vez através de uma queixa.

control-macau-high-risk-scenes = Já identificou as situações em que um erro no chat causaria mais danos?
    .title = Situações de alto risco identificadas
    .why = Nem todos os grupos precisam do mesmo cuidado. Três ou quatro situações concentram a maior parte dos danos: o dia de pagamento, um despedimento, os documentos de um cliente, um atestado médico.
    .look = Pergunte aos recursos humanos, às finanças e ao atendimento a clientes o que não gostariam de ver reencaminhado.
    .evidence = Uma lista datada das situações, cada uma com o departamento, os dados e o que foi decidido.
    .fix = Reúna as situações numa só reunião e decida para cada uma: permitido, só em grupo restrito, ou fora do chat.
    .done = Cada situação da lista tem uma decisão e um nome.
    .finding = Não estão identificadas as situações em que um erro no chat causaria mais danos.
    .risk = Assim, o dia de pagamento pode não receber mais cuidado do que a encomenda do almoço.

control-macau-sensitive-basis = Para os dados de saúde e os outros que o artigo 7.º da Lei n.º 8/2005 enumera, anotou que exceção os permite?
    .title = Exceção do artigo 7.º (Macau)
    .why = O tratamento destes dados é proibido, a menos que se aplique uma exceção. Um atestado médico no chat já entra neste grupo.
    .look = A nota do seu advogado, ou a folha de trabalho que está nas minutas: uma linha para cada tipo destes dados. Quando a exceção é o consentimento, ele tem de ser expresso.
    .evidence = A nota ou a folha de trabalho preenchida, datada, com o nome de quem decidiu.
    .fix = Para cada tipo destes dados escolha a exceção, ou tire-os do chat; pergunte à DSPDP onde pode ser precisa uma autorização. Mande rever.
    .done = Cada tipo de dados que o artigo 7.º enumera tem ao lado uma exceção e um nome, ou já não está no chat.
    .finding = Não está registado que exceção do artigo 7.º permite os dados sensíveis no chat.
    .risk = Assim, pode não saber dizer com que fundamento trata os dados mais sensíveis de trabalhadores e clientes.

control-macau-transfer-ground = Para cada tipo de dados que sai de Macau, já decidiu com que fundamento do artigo 20.º da Lei n.º 8/2005 sai?
    .title = Fundamento do artigo 20.º (Macau)
    .why = Guardar conversas num servidor fora de Macau é uma transferência, esteja o servidor onde estiver. A lei permite-a com certos fundamentos; cabe à empresa escolher um e deixá-lo escrito.
    .look = A nota do seu advogado, se a houver; se não, a folha de trabalho que está nas minutas percorre os fundamentos um a um.
    .evidence = A nota ou a folha de trabalho preenchida, datada e assinada por quem decidiu.
    .fix = Preencha a folha de trabalho que está nas minutas, uma linha para cada tipo de dados da sua lista. Mande rever.
    .done = Cada tipo de dados da sua lista que sai de Macau tem um fundamento e o nome de quem tomou a decisão, ou a resposta datada do fornecedor mostra que nenhum sai, nem pelo acesso do apoio técnico nem nas cópias de segurança.
    .finding = Não está registado com que fundamento do artigo 20.º os dados saem de Macau.
    .risk = Assim, os dados da empresa podem estar a sair de Macau sem que ninguém tenha decidido porque podem sair.

control-macau-transfer-filing = Notificou à Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP) as transferências para fora de Macau, ou obteve a autorização dela onde é precisa?
    .title = Transferência notificada ou autorizada
    .why = Uma transferência com um fundamento do artigo 20.º, n.º 1, da Lei n.º 8/2005 tem de ser notificada à DSPDP. Quando nenhum se aplica, peça à DSPDP que decida se a proteção no destino é adequada (artigo 19.º) ou que autorize a transferência; pergunte-lhe também que garantias espera.
    .look = O seu arquivo de cartas à DSPDP. Não há nada? A folha de trabalho que está nas minutas reúne o que o formulário da DSPDP pede.
    .evidence = O recibo, a decisão ou a autorização da DSPDP, com referência e data.
    .fix = Envie a notificação para cada finalidade. Se nenhum fundamento se aplica, peça à DSPDP que decida sobre a proteção no destino, ou peça a autorização e descreva as suas garantias.
    .done = Cada transferência da sua lista tem ao lado uma referência e uma data da DSPDP.
    .finding = As transferências para fora de Macau não foram notificadas à DSPDP nem autorizadas por ela.
    .risk = Assim, mesmo um fundamento certo no papel pode ter ficado a meio caminho.
