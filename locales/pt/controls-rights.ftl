### Controls: what people may refuse, object to or be spared, and the papers that show it.
### DSPDP = Direcção dos Serviços da Protecção de Dados Pessoais, the official spelling.

control-profiling-human = Quando um programa pontua ou classifica pessoas, é uma pessoa que decide?
    .title = Decide uma pessoa, não só o programa
    .why = Uma pontuação não sabe porque é que alguém chegou tarde ou demorou a responder. Muitas vezes as pessoas em causa nem sabem que ela existe.
    .look = Relatórios de assiduidade, gráficos de atividade ou de tempos de resposta, resumos sobre pessoas feitos por um assistente de IA. Pergunte às chefias o que usam para descontos no salário, avaliações ou recusas.
    .evidence = A regra datada, e uma decisão recente com o nome de quem a tomou e o que mais se teve em conta.
    .fix = Faça a lista dos casos em que um programa pontua, ordena ou assinala pessoas. Para cada um, nomeie quem decide e ouve primeiro a pessoa em causa; desligue as pontuações de que ninguém precisa.
    .done = Para cada pontuação da lista há uma pessoa nomeada que decide, e as pessoas em causa sabem dela e podem ser ouvidas.
    .finding = Um programa, sozinho, pode estar a decidir sobre pessoas.
    .risk = Assim, um desconto no salário pode vir de uma definição que ninguém se lembra de ter feito.

control-refusal-log = Mantém um registo dos pedidos sobre dados pessoais que recusou, com os motivos?
    .title = Registo dos pedidos recusados
    .why = A lei de Hong Kong pede esse registo. Também ajuda a empresa quando alguém se queixa muito depois de todos terem esquecido o motivo.
    .look = O arquivo de quem responde aos pedidos. Se nunca se recusou nada, chega um registo vazio, pronto a usar.
    .evidence = O registo: a data, o que foi pedido, se foi recusado no todo ou em parte, o motivo, quem decidiu.
    .fix = Abra o registo numa página e lance nele as recusas que ainda consegue reconstituir. Guarde cada linha pelo menos 4 anos. Comunique a recusa à pessoa, com o motivo, no prazo de 40 dias.
    .done = Cada recusa dos últimos quatro anos tem a sua linha, ou o registo existe e está vazio.
    .finding = Não há registo dos pedidos sobre dados pessoais que foram recusados.
    .risk = Assim, quando alguém se queixar, pode ser impossível dizer porque se recusou.

# Part 6A of Hong Kong's privacy ordinance: direct marketing.
control-direct-marketing = Antes de fazer publicidade a clientes pelo chat, tem o consentimento deles para isso?
    .title = Consentimento antes da publicidade
    .why = Um número dado para uma entrega não é um número dado para promoções. A lei de Hong Kong exige que os clientes sejam informados antes e que consintam.
    .look = O formulário, o código a ler com o telemóvel ou a primeira mensagem por onde os clientes entram: diz que dados se usam, para que tipos de promoções, e como se diz que sim? Passar os dados deles a outros para publicidade exige aviso e consentimento por escrito.
    .evidence = O texto com a sua data, e a lista de quem consentiu, quando, e de quem pediu que parasse.
    .fix = Acrescente ao formulário uma frase e uma quadrícula por preencher; tire da lista todos os que não consentiram; pare, sem encargos, logo que alguém o peça. Mande rever o texto.
    .done = Cada pessoa da lista tem um sim datado e ninguém que tenha pedido para parar está nela, ou uma nota datada diz que a empresa não faz publicidade pelo chat.
    .finding = Há clientes que podem receber publicidade pelo chat sem terem consentido.
    .risk = Assim, uma única queixa pode pôr em causa toda a sua lista de clientes.

# Right to object: 反對權 / direito de oposição.
control-objection = Está definido quem trata do assunto quando alguém se opõe ao uso dos seus dados?
    .title = Quem trata da oposição ao uso de dados
    .why = Em Macau as pessoas podem opor-se ao tratamento dos seus dados; opor-se à publicidade não lhes custa nada. Uma oposição escrita num grupo movimentado passa facilmente despercebida.
    .look = Os avisos ao pessoal e aos clientes: indicam alguém a quem se dirigir? As conversas com clientes do mês passado: alguém pediu que parasse?
    .evidence = A página com o nome e os passos, e a lista datada das oposições com o que foi decidido.
    .fix = Nomeie uma pessoa e diga aos trabalhadores que lhe passem no mesmo dia cada «não quero mais». Tire logo da lista quem se opõe à publicidade; decida sobre as outras oposições e responda por escrito.
    .done = Uma oposição de teste, enviada para o chat com clientes, chegou à pessoa nomeada e teve resposta.
    .finding = Não está definido quem trata do assunto quando alguém se opõe ao uso dos seus dados.
    .risk = Assim, um cliente que disse «não» pode continuar a receber as suas promoções.

control-macau-forms = Tem uma cópia de tudo o que enviou à Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP), com os recibos?
    .title = Cópias e recibos da DSPDP guardados
    .why = Um ano depois, a cópia é o único papel que mostra o que declarou e o que mudou desde então.
    .look = A pasta de quem enviou os formulários, incluindo o advogado ou o contabilista. Os formulários estão no sítio da DSPDP na Internet, em chinês e em português; são gratuitos, e preenche-se um para cada finalidade. Uma notificação simplificada é válida por 3 anos: veja a data.
    .evidence = A pasta: cada formulário tal como foi enviado, e o recibo ou a resposta com a referência e a data.
    .fix = Preencha os formulários em chinês ou em português, guarde uma cópia de cada um com o recibo e, se não lê nenhuma destas línguas, algumas linhas na sua. Anote na agenda quando algum caduca.
    .done = Para cada finalidade da sua lista de notificações, o formulário e o recibo estão na pasta, e nada neles está desatualizado.
    .finding = Não estão arquivadas cópias do que foi enviado à DSPDP.
    .risk = Assim, quando a DSPDP perguntar, pode ser impossível dizer o que foi declarado.

# The client is in Europe, or under its law; the company here has taken over duties by signing.
control-client-gdpr-contract = Há uma lista dos deveres sobre dados europeus que os contratos dos seus clientes lhe impõem?
    .title = Deveres europeus por contrato
    .why = Os clientes sujeitos à lei europeia transmitem deveres por contrato: onde podem estar os dados deles, quem os pode ver, em quanto tempo se comunica uma fuga. Vinculam a sua empresa porque ela assinou, esteja onde estiver.
    .look = Os contratos com estes clientes e os seus anexos: um acordo de tratamento de dados, as cláusulas contratuais-tipo da UE. Procure locais, outras empresas a que se recorre, horas para comunicar uma fuga, apagamento, auditorias.
    .evidence = A lista datada: cliente, cláusula, dever, e quem na empresa trata dele.
    .fix = Leia cada contrato de marcador na mão, escreva uma linha para cada dever, ponha um nome ao lado e compare com o que hoje se faz no chat. Mande rever.
    .done = Cada dever tem um nome ao lado, e os que o chat não consegue cumprir foram tratados com o cliente ou os dados dele saíram do chat.
    .finding = Os deveres sobre dados europeus nos contratos dos clientes não estão listados.
    .risk = Assim, pode ter prometido a um cliente o que o seu chat não cumpre.
