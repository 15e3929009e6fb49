### Controls: groups, their owners, and outsiders in them.
### pessoa de fora = outsider: anyone who does not work for the company: a customer, a supplier, a former colleague, a guest.
### responsável do grupo = the group's owner on the platform; quem faz stays the owner of a task.

control-outsider-rule = Está escrito quem pode admitir uma pessoa de fora num grupo?
    .title = Regra para admitir pessoas de fora
    .why = Um toque traz um cliente ou um fornecedor para um grupo, por vezes com tudo o que lá se escreveu. Quem os admite deve saber o que vão ver.
    .look = As regras do chat e as definições dos seus grupos: quem pode convidar, e se os novos membros veem as mensagens anteriores.
    .evidence = A regra datada, e uma captura de ecrã da definição dos convites.
    .fix = Escreva três linhas: quem pode convidar, só para grupos feitos para pessoas de fora e sem as mensagens anteriores. Configure os grupos desse modo.
    .done = Num teste, um membro comum convida uma pessoa de fora para um grupo interno, e o convite é recusado ou fica à espera de aprovação.
    .finding = Não está escrito quem pode admitir pessoas de fora nos grupos.
    .risk = Assim, talvez qualquer um possa abrir os seus grupos internos a qualquer pessoa.

control-outsider-alert = Alguém na empresa recebe um aviso quando uma pessoa de fora entra num grupo?
    .title = Aviso quando entra alguém de fora
    .why = Uma regra evita a maior parte dos enganos; um aviso mostra os outros. Uma pessoa de fora descoberta no primeiro dia só leu um dia.
    .look = A consola de administração, na parte dos grupos ou dos alertas. Algumas plataformas põem uma linha no próprio grupo: pergunte quem a lê.
    .evidence = O aviso de um teste com uma conta de teste, datado, com o nome de quem o recebeu.
    .fix = Ative o aviso, ou peça ao responsável de cada grupo que esteja atento à linha no grupo, e combine quem atua no prazo de um dia.
    .done = Uma conta de teste de fora foi acrescentada a um grupo, e a pessoa certa soube-o no prazo de um dia.
    .finding = Ninguém é avisado quando uma pessoa de fora entra num grupo.
    .risk = Assim, uma pessoa de fora pode continuar a ler até alguém, por acaso, olhar para a lista.

control-group-owner = Todos os grupos têm um responsável que ainda trabalha na empresa?
    .title = Todos os grupos têm responsável
    .why = Um grupo sem responsável conserva todos os membros que já teve. Ninguém retira o fornecedor, e ninguém o fecha quando o projeto acaba.
    .look = A lista dos grupos na consola de administração. Veja primeiro os grupos cujo responsável saiu e aqueles em que ninguém escreve há seis meses.
    .evidence = A lista datada dos grupos com o responsável e a finalidade de cada um, e dos grupos que foram fechados.
    .fix = Exporte a lista, dê a cada grupo um responsável, feche os que ninguém reclama depois de pôr a salvo o que tem de ser guardado, e inclua a passagem dos grupos na folha de saída.
    .done = Cada grupo aberto da lista tem um responsável que está na lista atual do pessoal.
    .finding = Nem todos os grupos têm um responsável que ainda trabalhe na empresa.
    .risk = Assim, pode ninguém reparar em quem ainda consegue ler tudo.
