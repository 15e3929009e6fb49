### Controls: what is watched, and how the platform is fenced in.
### vigiadas ou pesquisadas = watched or searched: a person who reads along, or a program that looks for words.
### Menus of platforms change, so texts name places by what they do, not by menu names.

control-log-review = Alguém consulta, pelo menos uma vez por mês, o registo de entradas e exportações?
    .title = Registo de acessos visto todos os meses
    .why = Um registo que ninguém abre só explica uma fuga depois de acontecer. Uma entrada às três da manhã, ou uma pasta retirada por inteiro, pode notar-se enquanto ainda é tempo.
    .look = Pergunte a quem pode abrir o registo quando foi a última vez. Muitas plataformas também podem dar um alerta: a consola de administração, na parte da segurança ou dos alertas.
    .evidence = Uma linha datada por mês: quem viu, o que chamou a atenção, o que se fez.
    .fix = Ponha uma hora por mês na agenda de uma pessoa nomeada: aparelhos novos, entradas a horas estranhas, exportações grandes, administradores novos. Ative os alertas que houver e diga aos trabalhadores que o registo é visto.
    .done = Há uma linha para cada um dos últimos três meses, e cada alerta ativo chega a uma pessoa nomeada.
    .finding = Ninguém consulta com regularidade o registo de acessos.
    .risk = Assim, uma conta roubada pode ser usada durante semanas antes de alguém dar por isso.

control-log-export = Guarda-se fora da plataforma uma cópia do registo de acessos durante o tempo de que precisa dele?
    .title = Cópia própria do registo de acessos
    .why = A plataforma guarda o registo durante o tempo que entende e, com a conta, vai-se também o registo. Muitas fugas só se notam meses depois.
    .look = A consola de administração, na parte dos registos: até quando recua? O contrato: durante quanto tempo se guarda o registo, e pode ser exportado ou enviado para um sistema seu? A lei do Interior da China exige aos operadores de redes de lá que guardem os registos de rede pelo menos seis meses; esse dever é deles e não diz o que a sua empresa pode obter.
    .evidence = O ficheiro exportado do mês mais antigo de que precisa, e uma nota datada com o prazo que escolheu e porquê.
    .fix = Escreva durante quanto tempo precisa do registo e porquê. Exporte-o antes de a plataforma o eliminar, ou mande enviá-lo para um sistema seu, para um sítio que os administradores da plataforma não possam alterar. Apague-o no fim do prazo: um registo destes também são dados pessoais.
    .done = Uma linha do início do prazo pode mostrar-se sem abrir a plataforma, e nada mais antigo está guardado.
    .finding = Não se guarda fora da plataforma uma cópia do registo de acessos durante o tempo necessário.
    .risk = Assim, o rasto de uma fuga pode desaparecer antes de alguém o procurar.

# Not a person who reads along only by chance: a purpose, a program or a habit of reading or searching what staff write.
control-monitoring-notice = Os trabalhadores foram informados por escrito de que as suas mensagens são vigiadas ou pesquisadas, por quem e para quê?
    .title = Aviso antes de vigiar as mensagens
    .why = Ler as conversas, filtrar palavras e gerar alertas automáticos: tudo isso recolhe dados sobre os trabalhadores. Eles são informados antes de começar, e não depois de se ter encontrado alguma coisa.
    .look = O aviso ao pessoal ou o manual: a vigilância vem lá indicada? A consola de administração: que filtros, alertas e direitos de leitura estão ativos?
    .evidence = O aviso datado, e a lista ou mensagem que mostra quem o recebeu.
    .fix = Escreva para que serve a vigilância e que meio menos intrusivo não bastaria. Diga aos trabalhadores o que é vigiado, quando, por quem, para quê, quem vê o resultado e durante quanto tempo se guarda. Até serem informados, desligue-a. Mande rever.
    .done = Tudo o que está ativo vem no aviso, e todos os que estão na lista de membros receberam o aviso antes de começar.
    .finding = Os trabalhadores não foram informados por escrito de que as suas mensagens são vigiadas ou pesquisadas.
    .risk = Assim, podem estar a recolher-se dados sobre os próprios trabalhadores nas costas deles.

control-upload-prompt = A plataforma avisa os trabalhadores antes de enviarem documentos de identificação, bancários ou de saúde?
    .title = Aviso antes de enviar o que é sensível
    .why = A maior parte destes documentos é enviada à pressa, não de má-fé. Um aviso no momento certo faz quem envia olhar outra vez para o nome do grupo.
    .look = A consola de administração, na parte da segurança dos conteúdos, das palavras sensíveis ou da proteção de dados. Não está lá? Pergunte ao fornecedor se a sua edição o tem.
    .evidence = Uma captura de ecrã datada da regra, e outra do aviso que uma mensagem de teste faz aparecer.
    .fix = Ative-o para bilhetes de identidade, contas bancárias e documentos médicos, primeiro como aviso e não como bloqueio. Onde a edição não o tiver, fixe a regra no topo de cada grupo. Um filtro de palavras vigia mensagens: informe antes os trabalhadores.
    .done = Um ficheiro de teste com o nome de uma cópia de bilhete de identidade faz aparecer o aviso, ou a regra está fixada onde estes documentos costumavam ser enviados.
    .finding = Nada avisa os trabalhadores antes de enviarem documentos de identificação, bancários ou de saúde.
    .risk = Assim, entre um recibo de vencimento e o grupo errado pode estar só a atenção de um colega cansado.

control-download-limits = Impede-se que os ficheiros dos grupos restritos sejam descarregados ou reencaminhados?
    .title = Ficheiros restritos ficam no grupo
    .why = Um ficheiro guardado num telemóvel particular está fora do seu alcance, também no dia em que o dono do telemóvel sai.
    .look = As definições dos grupos restritos e das suas pastas: descarregar, reencaminhar, copiar, exportar. Quais existem depende da edição.
    .evidence = Capturas de ecrã datadas destas definições, com os nomes dos grupos.
    .fix = Comece pelos salários, recursos humanos e direção: desative o descarregamento para aparelhos particulares e o reencaminhamento para outros grupos, e nomeie uma pessoa que pode exportar. Uma captura de ecrã dificilmente se impede; uma marca de água com o nome de quem lê ajuda.
    .done = Um membro comum de um grupo restrito tenta guardar um ficheiro e reencaminhá-lo, e não consegue.
    .finding = Os ficheiros dos grupos restritos podem ser descarregados e reencaminhados.
    .risk = Assim, a lista dos salários pode estar a um toque de um telemóvel particular.

control-masking = Os números de bilhetes de identidade, contas bancárias e cartões aparecem só em parte a quem não precisa deles inteiros?
    .title = Números compridos só em parte
    .why = Quem confere os quatro últimos algarismos não precisa de todos. O que não se mostra não pode ser copiado, reencaminhado nem lido por cima do ombro.
    .look = Os formulários, as aprovações e as listas que mostram estes números, abertos com uma conta comum; pergunte a quem os configurou se um campo pode ser mostrado só em parte.
    .evidence = Uma captura de ecrã datada de um formulário ou de uma lista, tal como uma conta comum os vê.
    .fix = Percorra os formulários e as listas: tire o número onde ninguém precisa dele, mostre só o fim onde basta conferir e tape-o antes de um ficheiro ir para um grupo.
    .done = Uma conta de teste que não precisa destes números não encontra nenhum por inteiro.
    .finding = Os números de identificação, contas e cartões aparecem por inteiro a quem não precisa deles.
    .risk = Assim, pode bastar uma fotografia do ecrã para os levar.

control-device-rules = Está fixado em que telemóveis e computadores se pode usar o chat da empresa?
    .title = Regras para telemóveis e computadores
    .why = Um telemóvel particular empresta-se, vende-se ou anda anos sem atualizações. Sem regra, ninguém sabe em quantos aparelhos se podem ler os seus grupos.
    .look = A consola de administração, na parte dos aparelhos ou das sessões: quantos aparelhos, e de quem? O manual do pessoal, na parte dos telemóveis particulares.
    .evidence = A regra datada com a mensagem pela qual os trabalhadores a receberam, e uma exportação datada da lista de aparelhos.
    .fix = Escreva cinco linhas: que aparelhos, bloqueio do ecrã, atualizações, nenhuma conta partilhada, o que acontece quando um aparelho se perde, se vende ou o dono sai. Termine a sessão em todos os aparelhos que ninguém reclama.
    .done = Cada aparelho da lista tem um dono que recebeu a regra.
    .finding = Nenhuma regra diz em que telemóveis e computadores se pode usar o chat da empresa.
    .risk = Assim, os seus grupos podem ainda estar abertos num telemóvel vendido no ano passado.

control-network-access = A consola de administração só se abre a partir de redes ou aparelhos que escolheu?
    .title = Consola só de locais conhecidos
    .why = Um administrador pode exportar tudo. Se isso só funcionar no escritório ou em aparelhos escolhidos, uma palavra-passe roubada não chega.
    .look = A consola de administração, na parte da segurança do início de sessão, das redes de confiança (endereços IP) ou dos aparelhos de confiança. Não está lá? Pergunte ao fornecedor se a sua edição o tem.
    .evidence = Uma captura de ecrã datada da definição, com a lista de redes ou aparelhos.
    .fix = Peça a quem gere a sua rede o endereço fixo dela, introduza-o e experimente de fora. Guarde uma entrada para emergências, num envelope fechado no cofre.
    .done = Num teste, a entrada na consola de administração a partir de fora é recusada.
    .finding = A consola de administração pode ser aberta de qualquer lado.
    .risk = Assim, uma palavra-passe de administrador roubada pode servir em qualquer parte do mundo.
