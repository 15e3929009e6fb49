### Controls: signing in, seeing, logging.
### Menus of platforms change, so texts name places by what they do, not by menu names.

control-admin-two-step = Todos os administradores da plataforma precisam de um segundo passo, além da palavra-passe, para entrar?
    .title = Segundo passo para os administradores
    .why = Quem tiver a palavra-passe de um administrador pode ler, exportar ou apagar tudo.
    .look = A consola de administração, nas definições de segurança ou de início de sessão; ou pergunte a quem configurou a plataforma.
    .evidence = Uma captura de ecrã da definição, com data e com o nome da sua empresa.
    .fix = Ative o segundo passo hoje para os administradores e, dentro de duas semanas, para todos.
    .done = Num teste, um administrador tenta entrar e o segundo passo é-lhe pedido.
    .finding = Os administradores podem entrar só com a palavra-passe.
    .risk = Assim, uma única palavra-passe roubada pode abrir todas as conversas da empresa.

control-all-two-step = Todas as outras pessoas que usam a plataforma precisam de um segundo passo para entrar num aparelho novo?
    .title = Segundo passo para todos
    .why = A palavra-passe roubada de uma só pessoa basta para ler os grupos dela e escrever em nome dela.
    .look = A consola de administração, nas definições de segurança ou de início de sessão: o segundo passo é obrigatório ou apenas uma opção?
    .evidence = Uma captura de ecrã datada que mostre que o segundo passo é obrigatório, ou a lista dos utilizadores que o têm ativo.
    .fix = Anuncie uma data com duas semanas de antecedência, ajude quem precisar e depois torne o segundo passo obrigatório.
    .done = Num teste, um utilizador comum tenta entrar num aparelho novo e o segundo passo é-lhe pedido.
    .finding = Os utilizadores comuns podem entrar num aparelho novo só com a palavra-passe.
    .risk = Assim, quem adivinhar uma palavra-passe pode ler tudo o que esse utilizador lê, sem ninguém dar por isso.

control-admin-list = Há uma lista atual de todos os que têm direitos de administrador da plataforma?
    .title = Lista de administradores da plataforma
    .why = Os direitos dados por uma tarde costumam ficar anos, também os da empresa externa que configurou a plataforma.
    .look = A consola de administração, na parte das funções ou dos administradores. Conte também quem criou o espaço de trabalho, quem ajuda a geri-lo e as empresas externas.
    .evidence = Uma captura de ecrã ou exportação datada da lista, conferida pela pessoa responsável.
    .fix = Imprima a lista, risque quem já não precisa dos direitos e retire-os na consola.
    .done = Cada nome da lista tem um motivo ao lado, e a consola mostra os mesmos nomes.
    .finding = Não há uma lista atual de quem tem direitos de administrador.
    .risk = Assim, alguém que saiu há muito tempo pode ainda conseguir abrir tudo.

control-audit-log = Consegue ver num registo quem entrou, e quem exportou ou apagou dados?
    .title = Registo de acessos e exportações
    .why = Depois de uma fuga de dados, a primeira pergunta é quem fez o quê. Sem registo, só resta perguntar a toda a gente.
    .look = A consola de administração, na parte dos registos ou da segurança. Não está lá? Pergunte ao fornecedor que registo tem a sua edição e até quando recua.
    .evidence = Uma exportação datada do registo de uma semana.
    .fix = Ative o registo, experimente uma pesquisa e anote até quando recua e quem o pode ler.
    .done = Alguém na empresa consegue mostrar quem entrou e quem exportou dados na semana passada.
    .finding = Nenhum registo mostra quem entrou, exportou ou apagou dados.
    .risk = Assim, depois de uma fuga de dados, pode ser impossível dizer o que saiu e quem o levou.

control-guest-review = Os convidados e as pessoas de fora nos seus grupos são verificados pelo menos de três em três meses?
    .title = Convidados e pessoas de fora verificados
    .why = As pessoas de fora entram por causa de um projeto e ficam. Continuam a ler o que nunca lhes foi destinado.
    .look = As listas de membros dos grupos, filtradas por membros externos ou convidados; pergunte a quem gere cada grupo.
    .evidence = Uma lista datada e rubricada dos convidados, com a indicação de quem fica e de quem sai.
    .fix = Faça a lista de todos os convidados e membros externos, retire os que não têm um motivo atual e marque na agenda a próxima verificação.
    .done = A última verificação tem menos de três meses e cada convidado que nela consta tem um motivo.
    .finding = Os convidados e as pessoas de fora nos grupos não são verificados com regularidade.
    .risk = Assim, um antigo fornecedor de mercadorias pode ainda estar a ler os seus planos.

control-leavers = As contas de quem sai da empresa são fechadas até ao último dia de trabalho?
    .title = Fecho das contas de quem sai
    .why = Uma conta que fica aberta continua a mostrar tudo no telemóvel de quem já não trabalha na empresa.
    .look = Compare a lista de quem saiu este ano, do contabilista ou dos recursos humanos, com a lista de membros da plataforma.
    .evidence = A folha de saída da última pessoa que deixou a empresa, com data e assinatura.
    .fix = Feche hoje as contas abertas e acrescente a plataforma à folha de saída da empresa; se não houver nenhuma, use a que está nas minutas.
    .done = Ninguém da lista de quem saiu está na lista de membros.
    .finding = As contas de pessoas que saíram podem ainda estar abertas.
    .risk = Assim, quem saiu zangado pode ainda ler, copiar e escrever nos seus grupos.

control-need-to-know = Cada pessoa só pode abrir os grupos e os ficheiros de que precisa para o seu trabalho?
    .title = Só o que o trabalho exige
    .why = O que todos podem abrir, todos podem copiar. A maior parte dos incidentes começa numa pasta aberta a demasiada gente.
    .look = As listas de membros dos grupos de salários, de recursos humanos e da direção, e as definições de partilha das pastas desses grupos.
    .evidence = Uma lista datada dos grupos e pastas restritos, com os seus membros.
    .fix = Comece pelos salários, recursos humanos e direção: retire os membros que não precisam de acesso e acabe com a partilha com todos.
    .done = A conta de teste de um trabalhador comum não consegue abrir ficheiros de salários, recursos humanos ou direção.
    .finding = Há pessoas que podem abrir grupos e ficheiros de que o seu trabalho não precisa.
    .risk = Assim, qualquer conta, mesmo a do estagiário que acabou de chegar, pode ser uma porta para a lista dos salários.

control-lost-phone = Consegue cortar no próprio dia o acesso de um telemóvel perdido ao chat da empresa?
    .title = Telemóvel perdido, corte no próprio dia
    .why = Os telemóveis perdem-se. Enquanto não se corta o acesso, quem desbloquear o aparelho lê o chat da empresa.
    .look = A consola de administração, na parte dos aparelhos ou dos membros: terminar a sessão de um aparelho à distância. Pergunte quem o pode fazer ao fim de semana.
    .evidence = Uma captura de ecrã datada de um teste com um telemóvel.
    .fix = Experimente com um telemóvel e escreva os três passos e a quem se telefona.
    .done = Num teste, a sessão de um telemóvel foi terminada à distância, e os trabalhadores sabem a quem telefonar.
    .finding = Não foi testado se o acesso de um telemóvel perdido pode ser cortado de imediato.
    .risk = Assim, um telemóvel perdido pode continuar a ser uma janela para os seus grupos.

control-apps-register = Há uma lista de todas as aplicações e bots ligados à plataforma, com uma pessoa responsável por cada um?
    .title = Lista de aplicações e bots ligados
    .why = Um bot que lê um grupo é um estranho na sala. Muitas vezes pertence a outra empresa, noutro local.
    .look = A consola de administração, na parte das aplicações ligadas, dos robôs ou das interfaces abertas (API); pergunte também aos departamentos que ferramentas acrescentaram.
    .evidence = A lista datada: aplicação, quem responde por ela, o que pode ler, se fica ou sai.
    .fix = Faça a lista do que está ligado, retire o que ninguém reclama e anote, para o resto, o que pode ler e para onde o envia.
    .done = Cada aplicação ligada que aparece na consola está na lista, com um nome e uma decisão.
    .finding = Não há lista das aplicações e bots ligados à plataforma.
    .risk = Assim, uma ferramenta esquecida pode estar a copiar os seus grupos para uma empresa que não conhece.
