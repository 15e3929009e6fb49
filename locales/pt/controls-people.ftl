### Controls: people, requests and incidents.

control-access-requests = Se alguém perguntasse hoje que dados seus há nas conversas e nos ficheiros da empresa, conseguiria encontrá-los e responder a tempo?
    .title = Responder a pedidos sobre dados
    .why = Trabalhadores e clientes podem pedir para ver e corrigir os seus dados. Um chat sem pesquisa em todos os grupos torna isso difícil.
    .look = Experimente com o seu próprio nome: a pesquisa da consola de administração, os grupos, as pastas partilhadas. O prazo: em Hong Kong, 40 dias; em Macau a lei não fixa um número de dias, mas não admite demoras excessivas; no Interior da China, responder prontamente; no Regulamento Geral sobre a Proteção de Dados (RGPD), um mês.
    .evidence = Um procedimento de uma página com um nome, e o resultado datado de uma pesquisa de teste.
    .fix = Nomeie quem recebe os pedidos, escreva onde se procura e quem responde, e anote o prazo que se aplica à sua empresa.
    .done = Um pedido de teste sobre uma pessoa teve resposta completa, dentro do prazo.
    .finding = Não seria possível responder a tempo a um pedido para ver ou corrigir dados guardados no chat.
    .risk = Assim, o primeiro pedido pode pôr a correr um prazo que não consegue cumprir.

control-rights-drill = Ensaiou nos últimos três meses a resposta a um pedido sobre dados pessoais?
    .title = Ensaio de um pedido
    .why = Um procedimento que ninguém experimentou falha no primeiro dia a sério. Um ensaio leva meia manhã.
    .look = As suas notas de ensaios anteriores, ou a agenda da pessoa responsável.
    .evidence = A nota datada do ensaio: quem pediu, o que se encontrou, quanto tempo demorou, o que melhorar.
    .fix = Peça a um colega que solicite os dados dele, encontre-os, corrija um deles e anote o tempo que levou.
    .done = O último ensaio tem menos de três meses, e o que correu mal foi corrigido.
    .finding = Nos últimos três meses não se ensaiou a resposta a nenhum pedido sobre dados.
    .risk = Assim, pode só descobrir quanto tempo demora quando há uma pessoa verdadeira à espera.

control-incident-plan = Há um plano de uma página para uma fuga de dados: a quem se telefona, quem decide, o que se faz primeiro?
    .title = Plano para uma fuga de dados
    .why = As primeiras horas decidem até onde vai uma fuga, e nessa altura ninguém pensa com clareza.
    .look = A folha de emergência no escritório ou no cofre, não apenas no próprio chat.
    .evidence = A página datada, com nomes e números de telefone.
    .fix = Escreva uma página: a quem telefonar, como a parar, como avaliar os danos, quem decide se se informa a autoridade e as pessoas em causa. Guarde-a fora do chat.
    .done = Dois colegas, ouvidos em separado, indicam a mesma pessoa a quem telefonar primeiro.
    .finding = Não há plano para o que fazer quando há uma fuga de dados.
    .risk = Assim, as primeiras horas depois de uma fuga podem perder-se à procura de quem é responsável.

control-wrong-group = Os trabalhadores sabem o que fazer de imediato quando algo foi enviado para o grupo errado?
    .title = Enviado para o grupo errado
    .why = Acontece a todos. Quem tem medo de o dizer perde os minutos em que ainda se pode remediar.
    .look = Pergunte a três colegas. Procure nas regras do chat as palavras «grupo errado» ou «anular o envio».
    .evidence = Os três passos numa página, com a data em que os trabalhadores a receberam.
    .fix = Envie três passos a todos os trabalhadores: anular o envio, avisar logo a pessoa responsável, pedir aos membros do grupo que apaguem. Quem avisa não é repreendido.
    .done = Três colegas escolhidos ao acaso sabem dizer os passos.
    .finding = Os trabalhadores não sabem o que fazer quando algo vai para o grupo errado.
    .risk = Assim, um descuido que se desfaz num minuto pode tornar-se uma fuga de dados.

control-training = Nos últimos doze meses, mostraram-se as regras a todos os que usam o chat?
    .title = Formação nos últimos doze meses
    .why = A maior parte dos incidentes são enganos, não ataques. Vinte minutos com exemplos reais fazem mais do que um longo regulamento.
    .look = A folha de presenças ou a agenda; as datas de entrada dos colegas mais novos.
    .evidence = A folha datada com os nomes, e os diapositivos ou o folheto usados.
    .fix = Mostre as regras a cada equipa, em vinte minutos, com três exemplos tirados dos grupos da empresa; aos novos trabalhadores, na primeira semana.
    .done = Todos os que estão na lista de membros têm uma data dos últimos doze meses.
    .finding = No último ano, as regras não foram mostradas a todos os que usam o chat.
    .risk = Assim, as regras podem existir no papel sem que os trabalhadores as tenham visto.

# Not a data protection officer in the sense of any law: a named person.
control-person-in-charge = Há uma pessoa nomeada como responsável pelos dados que estão no chat?
    .title = Pessoa responsável nomeada
    .why = O que é de todos acaba por não ser feito por ninguém. Os trabalhadores, os clientes e o fornecedor precisam de um nome.
    .look = O organograma ou o aviso ao pessoal. Numa empresa pequena é muitas vezes o dono.
    .evidence = Uma linha datada num aviso ou numa ata, com o nome da pessoa e o de quem a substitui.
    .fix = Nomeie uma pessoa e quem a substitui, e ponha os dois nomes no aviso ao pessoal.
    .done = Qualquer trabalhador sabe dizer quem é.
    .finding = Ninguém foi nomeado como responsável pelos dados que estão no chat.
    .risk = Assim, cada ponto em aberto pode ficar à espera de outra pessoa.
