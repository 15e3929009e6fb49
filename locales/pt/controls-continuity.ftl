### Controls: when the platform stops, when something was deleted, when there is a dispute.

control-continuity = Está escrito como se continua a trabalhar se a plataforma parar durante um dia?
    .title = Um dia sem a plataforma
    .why = Quando as encomendas, as escalas e as aprovações estão todas numa só aplicação, basta uma avaria, uma fatura por pagar ou uma conta bloqueada para a empresa ficar parada.
    .look = Pergunte a cada departamento o que não poderia fazer amanhã sem a plataforma. Há uma lista de números de telefone fora dela?
    .evidence = A página datada, e a lista de telefones em papel ou noutro lugar.
    .fix = Escreva uma página: quem decide a mudança, como se contactam os trabalhadores, onde estão as escalas e os números dos clientes, como se aprova entretanto e como se regista depois. Indique o meio a usar em vez da plataforma, para que ninguém recorra a chats privados.
    .done = Dois colegas, ouvidos em separado, sabem como seriam contactados e encontram a escala de amanhã sem a plataforma.
    .finding = Não está escrito como se continua a trabalhar se a plataforma parar.
    .risk = Assim, uma avaria no fornecedor pode fazer parar também o seu trabalho.

control-restore-tested = Nos últimos doze meses, experimentou recuperar uma mensagem e um ficheiro apagados?
    .title = Recuperar o que foi apagado
    .why = Apaga-se por engano, por zanga ou por causa de um programa malicioso. Se o que foi apagado volta, e em quanto tempo, só um teste o mostra.
    .look = A consola de administração, na parte da reciclagem, das cópias de segurança ou da recuperação: durante quantos dias? O contrato: o fornecedor recupera dados para si, e quanto tempo demora?
    .evidence = A nota datada do teste: o que se apagou, quando voltou, o que faltou.
    .fix = Ponha uma mensagem e um ficheiro num grupo de teste, apague os dois e tente recuperá-los no dia seguinte e ao fim de um mês. O que não voltar precisa de uma cópia sua.
    .done = A nota tem menos de um ano e diz, para as mensagens e para os ficheiros, durante quanto tempo se podem recuperar.
    .finding = No último ano não se experimentou se as mensagens e os ficheiros apagados podem ser recuperados.
    .risk = Assim, um clique errado pode não ter remédio.

# Legal hold: what concerns a dispute is kept until it is over.
control-legal-hold = Se amanhã começasse um litígio, conseguiria impedir que as mensagens sobre ele fossem apagadas?
    .title = Não apagar durante um litígio
    .why = Quando um litígio ou um inquérito se torna provável, o que lhe diz respeito deve ficar como está. A limpeza automática, as mensagens que desaparecem e os próprios interessados continuam a apagar se ninguém os impedir.
    .look = A consola de administração, nas definições de conservação, de arquivo ou de mensagens: podem deixar-se grupos ou pessoas fora da limpeza? Estão ativas as mensagens que desaparecem depois de lidas?
    .evidence = O procedimento de uma página, e o resultado datado de um teste com um grupo.
    .fix = Escreva quem o pode ordenar, como se suspende a limpeza para os grupos e as pessoas em causa, onde fica a cópia e quem levanta a suspensão quando o assunto acabar. Desative as mensagens que desaparecem para o trabalho. Mande rever.
    .done = Num teste, as mensagens de um grupo ficaram depois da limpeza, e só se guardou o que dizia respeito ao assunto.
    .finding = Não seria possível impedir que as mensagens sobre um litígio fossem apagadas.
    .risk = Assim, as mensagens de que precisa podem já não existir no dia em que precisar delas.

# Checksum: the digital fingerprint of a file (SHA-256).
control-evidence-unaltered = Conseguiria mostrar que uma mensagem que guardou não foi alterada depois?
    .title = Prova de que a cópia está intacta
    .why = Uma captura de ecrã faz-se depressa e depressa se põe em dúvida. Uma exportação com a data, a linha do registo de acessos e a soma de controlo do ficheiro é muito mais difícil de contestar.
    .look = Como se guardaram as mensagens no último litígio ou na última reclamação: com capturas de ecrã, reencaminhando-as, ou com uma exportação da consola de administração?
    .evidence = Uma exportação com a data, o nome de quem a fez e a soma de controlo do ficheiro anotada noutro lugar.
    .fix = Escreva três linhas: exportar da consola de administração em vez de tirar capturas de ecrã, com duas pessoas presentes, e anotar logo a soma de controlo numa lista guardada noutro lugar. Guarde o ficheiro onde não possa ser substituído.
    .done = Um colega que não esteve presente consegue pegar no ficheiro e na lista e confirmar que coincidem.
    .finding = Não seria possível mostrar que as mensagens guardadas não foram alteradas.
    .risk = Assim, a outra parte pode dizer que foi a empresa quem a escreveu.
