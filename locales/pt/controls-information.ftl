### Controls: what people are told, what may be sent, how long it stays.

control-staff-notice = Todos os trabalhadores foram informados por escrito sobre quais dos seus dados são tratados na plataforma, para quê, e a quem podem ser transmitidos?
    .title = Aviso ao pessoal
    .why = As pessoas têm o direito de saber antes de os seus dados serem recolhidos. Uma página curta acaba também com os boatos sobre quem lê o chat.
    .look = Os documentos de admissão ou a pasta de boas-vindas.
    .evidence = O aviso datado e a lista ou mensagem que mostra quem o recebeu.
    .fix = Complete o aviso ao pessoal que está nas minutas, mande revê-lo e entregue-o a todos; aos novos trabalhadores, no primeiro dia.
    .done = Todos os que estão na lista de membros receberam um aviso que indica as finalidades e as categorias de destinatários, incluindo o fornecedor.
    .finding = Os trabalhadores não foram informados por escrito sobre o que acontece aos seus dados na plataforma.
    .risk = Assim, pode ser por outros que os trabalhadores ficam a saber para onde vão os seus dados.

control-customer-notice = Os clientes recebem um aviso que diz para que são recolhidos os seus dados e a quem podem ser transmitidos, incluindo o fornecedor do chat?
    .title = Aviso aos clientes
    .why = Os clientes dão o seu número para fazer uma encomenda. Não esperam que ele circule num serviço de chat, a não ser que a empresa o diga.
    .look = O formulário, a página na Internet ou a primeira mensagem com que os clientes lhe dão os seus dados.
    .evidence = O aviso com a data, tal como os clientes o veem.
    .fix = Acrescente duas frases ao formulário e à primeira mensagem: para quê, e que categorias de destinatários. Em Macau, avise também de que o que se envia pela Internet pode ser visto por outros no caminho.
    .done = Um cliente de teste vê o aviso antes de dar um nome ou um número.
    .finding = Não se diz aos clientes a quem os seus dados podem ser transmitidos.
    .risk = Assim, o primeiro cliente que perguntar pode encontrar a empresa sem resposta.

control-privacy-policy = A política de privacidade publicada abrange o que a empresa faz com dados pessoais na plataforma de chat?
    .title = Política de privacidade abrange o chat
    .why = Qualquer pessoa pode perguntar que tipos de dados a empresa tem e para quê. Uma política que esquece o chat esquece metade.
    .look = O seu sítio na Internet ou o quadro de avisos ao balcão; procure as palavras «mensagens», «chat» ou «assiduidade».
    .evidence = A página com a data, ou uma fotografia do aviso.
    .fix = Acrescente um parágrafo: que dados, que finalidades principais, que categorias de destinatários, a quem perguntar.
    .done = Um desconhecido consegue encontrar a política e ler nela o que a empresa guarda na plataforma e para quê.
    .finding = A política de privacidade não abrange a plataforma de chat.
    .risk = Assim, o que a empresa diz em público e o que faz todos os dias podem não ser a mesma coisa.

control-data-classes = Está escrito o que pode ir para que tipo de grupo: aberto, interno ou restrito?
    .title = Três tipos de grupo
    .why = Ninguém consegue seguir uma regra que tem de adivinhar. Três tipos de grupo bastam e são fáceis de lembrar.
    .look = As regras do chat ou o aviso nos grupos. Não há nada? As regras do chat que estão nas minutas já trazem os três tipos.
    .evidence = A página datada com os três tipos, e a lista dos grupos restritos.
    .fix = Atribua a cada grupo um dos três tipos, ponha-o no nome do grupo e envie a página a todos os trabalhadores.
    .done = Um recém-chegado sabe dizer, pelo nome de um grupo, o que lá se pode publicar.
    .finding = Não está escrito o que pode ir para que grupo.
    .risk = Assim, cada um pode estar a decidir sozinho o que é inofensivo, e um dia alguém vai enganar-se.

control-deletion = As mensagens e os ficheiros com dados pessoais são apagados quando já não são precisos?
    .title = Apagar o que já não é preciso
    .why = O que já não existe não pode ser divulgado. Os dados de quem saiu há muito não servem a ninguém e continuam a ter de ser protegidos.
    .look = A consola de administração, nas definições de armazenamento ou de mensagens; veja também os ficheiros de pessoas que saíram há anos.
    .evidence = A página que diz durante quanto tempo se guarda cada tipo de dados, e uma captura de ecrã datada da definição ou da última limpeza.
    .fix = Escreva um prazo ao lado de cada tipo de dados, ponha a salvo o que a lei obriga a guardar e só depois programe ou faça o apagamento, cópias de segurança incluídas.
    .done = As mensagens e os ficheiros mais antigos de cada tipo não ultrapassam o prazo escrito para ele.
    .finding = Nada assegura que os dados pessoais do chat sejam apagados quando já não são precisos.
    .risk = Assim, uma única fuga de dados pode expor tudo o que se juntou ao longo dos anos.

control-records-kept = Os registos que a lei obriga a guardar estão guardados também fora do chat?
    .title = Registos guardados fora do chat
    .why = Os chats são limpos, os telemóveis perdem-se, as contas são fechadas. Uma fatura ou um registo de horas de trabalho pode ter de existir anos depois.
    .look = Pergunte ao contabilista que registos só existem no chat. Registos comerciais para o imposto em Hong Kong: 7 anos. Registos dos trabalhadores em Macau: durante a relação de trabalho e nos 3 anos seguintes. Para outros registos, pergunte que prazo se aplica.
    .evidence = A lista dos tipos de registos com o prazo e o local, e um registo que lá foi buscar.
    .fix = Faça a lista dos tipos de registos com os seus prazos e arquive-os uma vez por mês fora do chat.
    .done = Para cada tipo da lista, o registo do ano passado encontra-se sem abrir o chat.
    .finding = Os registos que a lei obriga a guardar podem existir apenas no chat.
    .risk = Assim, a próxima limpeza pode apagar o que a empresa é obrigada a guardar.

control-new-use = Antes de os dados do chat serem usados para algo novo, alguém verifica se é preciso o consentimento das pessoas em causa?
    .title = Verificação antes de um novo uso
    .why = Uma carta escrita a um trabalhador não pode tornar-se uma mensagem para um grupo inteiro. Dados recolhidos para uma finalidade não ficam livres para todas as outras.
    .look = Pergunte quem decide quando se querem usar dados do chat num relatório, em publicidade, numa ferramenta de IA ou num anúncio sobre um colega. Em Macau, uma nova finalidade pode precisar de autorização da Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP): pergunte-lhe.
    .evidence = A regra com o nome de quem decide, e uma nota da última decisão.
    .fix = Nomeie uma pessoa a quem se pergunta primeiro e diga a todos os trabalhadores: nada sobre um colega ou cliente identificado vai para um grupo com outra finalidade.
    .done = Os trabalhadores sabem dizer a quem perguntar, e há uma nota datada sobre o último novo uso.
    .finding = Ninguém verifica se é preciso o consentimento das pessoas antes de os dados delas serem usados para algo novo.
    .risk = Assim, um chefe pode publicar num grupo documentos de um colega, convencido de que tem esse direito.

control-ai-rule = Há uma regra escrita sobre o que os trabalhadores podem introduzir no assistente de IA?
    .title = Regra para o assistente de IA
    .why = O que se escreve num assistente pode ser guardado por quem o fornece, ou usado para o treinar. A reclamação de um cliente cola-se num instante.
    .look = As regras do chat; as definições do assistente sobre conservação e treino; o contrato.
    .evidence = A regra datada, e uma captura de ecrã da definição sobre treino.
    .fix = Escreva cinco linhas: que assistente, para quê, o que nunca lá entra, quem verifica o resultado, a quem perguntar. Envie-as a todos os trabalhadores.
    .done = Qualquer trabalhador sabe dizer o que não se pode introduzir no assistente.
    .finding = Não há uma regra sobre o que se pode introduzir no assistente de IA.
    .risk = Assim, os dados de clientes podem passar para outra empresa com um copiar e colar.

control-customer-chat-rule = Os trabalhadores que conversam com clientes têm uma regra sobre o que não podem pedir-lhes pelo chat?
    .title = Regra para conversas com clientes
    .why = Os clientes enviam o que lhes pedem: a fotografia de um bilhete de identidade, o número de um cartão, um relatório médico. Depois fica no chat.
    .look = As respostas-modelo da equipa de vendas ou de atendimento, e as últimas vinte conversas com clientes.
    .evidence = A regra datada, e a resposta-modelo que indica aos clientes o meio seguro.
    .fix = Escreva o que nunca se pede pelo chat, indique o meio seguro para o receber e ponha isso nas respostas-modelo.
    .done = Nas últimas vinte conversas ninguém pediu documentos de identificação, bancários ou de saúde.
    .finding = Os trabalhadores não têm uma regra sobre o que não podem pedir aos clientes pelo chat.
    .risk = Assim, os documentos de identificação e bancários dos clientes podem acumular-se nas conversas privadas dos trabalhadores.
