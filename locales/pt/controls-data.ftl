### Controls: where the data is, and the contract behind it.
### The question is spoken aloud in workshops; keep it plain. .title has room for about 40 characters.
### .risk follows directly after the answer "Não" or "Não sei".

control-data-inventory = Há uma lista escrita dos tipos de dados pessoais que passam pelo chat da empresa?
    .title = Lista dos dados que estão no chat
    .why = Só pode proteger, mudar de sítio ou entregar o que sabe que tem. Sem a lista, cada resposta seguinte é um palpite.
    .look = Pergunte a cada departamento pelos seus grupos e pelos ficheiros que partilhou no mês passado. O que aqui marcou para cada departamento dá-lhe as primeiras linhas.
    .evidence = A lista datada: uma linha para cada tipo de dados, com o departamento, o local e quem lhes pode aceder.
    .fix = Sente-se uma hora com cada departamento e escreva uma linha para cada tipo de dados; os locais desconhecidos ficam marcados como desconhecidos.
    .done = Um recém-chegado consegue ler na lista que dados tem cada departamento e para onde vão.
    .finding = Não há lista dos dados pessoais que estão no chat.
    .risk = Assim, pode não haver quem saiba dizer o que fica exposto se uma conta for parar às mãos erradas.

control-location-in-writing = O fornecedor informou por escrito onde ficam guardadas as mensagens, os ficheiros, as cópias de segurança e os registos, e quem lhes pode aceder?
    .title = Local e acesso confirmados por escrito
    .why = A sua empresa responde por estes dados mesmo quando é outro a guardá-los. Um disco na sua própria cidade resolve pouco se, noutro local, técnicos de apoio os puderem abrir.
    .look = A nota de encomenda ou o contrato. Não está lá? Envie a carta ao fornecedor (uma das minutas).
    .evidence = A carta ou o e-mail do fornecedor, com data e nome, ou a página do contrato.
    .fix = Envie a carta ao fornecedor; até haver resposta, considere o local desconhecido.
    .done = Uma resposta datada abrange as mensagens, os ficheiros, as cópias de segurança, os registos e o acesso do apoio técnico.
    .finding = Não está confirmado por escrito onde ficam guardados os dados do chat, nem quem lhes pode aceder.
    .risk = Assim, não pode ter a certeza de quem pode ler as suas mensagens.

control-sensitive-off-chat = Há uma regra escrita que mantenha fora do chat comum os salários, os documentos de identificação e os dados bancários, de saúde, do rosto e de localização?
    .title = Dados muito sensíveis fora do chat
    .why = São estes os documentos que mais prejudicam as pessoas quando vão parar ao grupo errado, e uma mensagem lida não volta atrás.
    .look = O manual do pessoal, ou o último aviso sobre o chat a todos os trabalhadores. Não há nada? As regras do chat que estão nas minutas trazem uma regra assim.
    .evidence = A regra com a sua data, e a mensagem ou página pela qual os trabalhadores a receberam.
    .fix = Escreva a regra numa página, indique o meio a usar em vez do chat e envie-a hoje a todos.
    .done = Qualquer trabalhador sabe dizer uma coisa que não se pode enviar pelo chat e por onde ela deve seguir.
    .finding = Nenhuma regra mantém os dados muito sensíveis fora do chat comum.
    .risk = Assim, um recibo de vencimento ou um bilhete de identidade pode estar a um toque do grupo errado.

control-key-custody = Sabe quem tem as chaves que abrem as mensagens e os ficheiros guardados?
    .title = Quem tem as chaves
    .why = «Cifrado» diz pouco enquanto não se sabe quem pode decifrar. Quem tem as chaves pode ler os dados, e a lei pode obrigá-lo a entregá-los.
    .look = O documento de segurança do fornecedor, ou a resposta dele à carta. Pergunte em separado pelas mensagens, pelos ficheiros e pelas cópias de segurança.
    .evidence = A resposta datada do fornecedor que diz quem tem as chaves.
    .fix = Envie a carta ao fornecedor, que pergunta quem tem as chaves; até haver resposta, parta do princípio de que ele pode ler tudo.
    .done = Uma resposta datada diz, para as mensagens, os ficheiros e as cópias de segurança, se quem tem as chaves é a sua empresa, o fornecedor ou outra pessoa.
    .finding = Não se sabe quem tem as chaves das mensagens e dos ficheiros guardados.
    .risk = Nesse caso, trate cada mensagem como algo que o fornecedor pode ler.

# +86 is the telephone code of mainland China.
control-plus86-accounts = Há uma lista das contas do seu espaço de trabalho que estão registadas com um número +86?
    .title = Lista das contas com um número +86
    .why = Alguns fornecedores servem as contas +86 através de outra empresa e com outras condições. Um mesmo espaço de trabalho pode então ter dois tipos de conta.
    .look = A lista de membros na consola de administração, ordenada por número de telefone, e as condições que aparecem quando se entra com uma dessas contas.
    .evidence = Uma exportação datada da lista de membros, com as contas +86 assinaladas.
    .fix = Exporte a lista de membros, assinale as contas +86 e pergunte ao fornecedor que condições se lhes aplicam.
    .done = A lista indica cada conta +86 e a empresa cujas condições foram aceites com ela.
    .finding = Não há uma lista das contas registadas com um número +86.
    .risk = Assim, alguns dos seus trabalhadores podem estar sujeitos a um contrato que nunca leu.

control-attendance-necessity = Está escrito porque é que a marcação do ponto precisa de reconhecimento facial ou da localização, e porque não serviria um meio menos intrusivo?
    .title = Motivo do ponto com rosto ou localização
    .why = Um rosto não se muda como uma palavra-passe, e os locais por onde alguém passa num dia revelam a sua vida privada. Muitas vezes, um cartão ou uma folha fazem o mesmo serviço.
    .look = A nota ou a ata da altura em que este sistema de ponto foi introduzido; pergunte a quem o decidiu.
    .evidence = Uma página datada com os meios menos intrusivos que considerou e porque é que cada um não bastava.
    .fix = Escreva para que serve a marcação do ponto, experimente com uma equipa um meio menos intrusivo e, onde ele funcionar, desligue o rosto ou a localização.
    .done = A página existe, foi oferecido outro meio aos trabalhadores onde isso é possível, e a localização só é registada no momento de marcar o ponto.
    .finding = Não está explicado por escrito porque é que a marcação do ponto precisa do rosto ou da localização.
    .risk = Assim, pode estar a recolher os dados mais privados dos seus trabalhadores sem poder dizer porquê.

control-processing-terms = Tem em arquivo condições que vinculem o fornecedor no que faz com os dados da empresa?
    .title = Condições sobre os dados no contrato
    .why = Os dados continuam a ser da responsabilidade da sua empresa. O que o fornecedor pode fazer com eles, e durante quanto tempo, tem de estar fixado num contrato ou por outro meio que se possa mostrar.
    .look = A nota de encomenda, as condições aceites na Internet, ou um anexo chamado «acordo de tratamento de dados» (data processing agreement).
    .evidence = As condições assinadas ou aceites, em ficheiro, com a data, a versão e o nome da empresa que figura no contrato.
    .fix = Peça ao fornecedor as condições sobre os dados (a carta que está nas minutas já o faz), veja a que o obrigam, assine-as ou aceite-as e guarde o ficheiro.
    .done = Um documento arquivado identifica a empresa fornecedora e vincula-a quanto à segurança, às instruções, ao tempo de conservação, ao apagamento e às outras empresas a que recorra.
    .finding = Não estão arquivadas condições que vinculem o fornecedor quanto à proteção e ao uso dos dados.
    .risk = Assim, podem ser só as letras pequenas do serviço a decidir o que acontece aos seus dados.

# RMCs: the recommended model contractual clauses of the Hong Kong Commissioner (建議合約條文範本). Never abbreviate to "SCC".
control-transfer-clauses = As condições com o fornecedor contêm as cláusulas contratuais-tipo recomendadas pelo Comissário para a Privacidade de Hong Kong, ou cláusulas com o mesmo efeito?
    .title = Cláusulas-tipo de Hong Kong
    .why = A sua empresa responde pelos dados fora de Hong Kong como responde aqui. O Comissário tem em conta cláusulas destas quando aprecia se os princípios foram respeitados.
    .look = Os anexos do contrato. O conjunto habitual é o que vai de um responsável pelo tratamento (data user: a sua empresa) para um subcontratante (data processor: o fornecedor).
    .evidence = As cláusulas com data e os dois nomes, ou uma tabela que mostre que condição do contrato cobre que cláusula.
    .fix = Descarregue as cláusulas do sítio do Comissário na Internet e envie-as com a carta ao fornecedor; se forem recusadas, compare com elas, uma a uma, as condições do próprio fornecedor.
    .done = Cada cláusula do conjunto está no contrato ou tem ao lado uma condição com o mesmo efeito; o que falta está anotado.
    .finding = As condições com o fornecedor ainda não seguem as cláusulas contratuais-tipo recomendadas pelo Comissário para a Privacidade de Hong Kong.
    .risk = Assim, pode ter pouco para mostrar que os dados estão protegidos lá como estariam aqui.

control-exit-copy = Já experimentou retirar da plataforma as suas mensagens e ficheiros numa forma que possa usar?
    .title = Cópia utilizável se deixar a plataforma
    .why = Se o serviço acabar, mudar ou bloquear uma conta, perde-se o que não se conseguir retirar. Um teste mostra-o enquanto há tempo.
    .look = A consola de administração, na parte da exportação ou das cópias de segurança; o contrato, na parte sobre o fim do serviço.
    .evidence = Uma exportação de teste datada, de um departamento, aberta no seu próprio computador.
    .fix = Exporte os dados de um departamento, abra os ficheiros e anote o que falta; pergunte ao fornecedor como se exporta e depois se apaga o resto.
    .done = As mensagens e os ficheiros de um departamento leem-se sem a plataforma.
    .finding = Não foi testado se é possível retirar as mensagens e os ficheiros numa forma utilizável.
    .risk = Assim, deixar a plataforma pode significar deixar para trás os seus registos.

control-regulator-cleared = Já comparou a plataforma com as regras da sua autoridade de supervisão sobre externalização e serviços na nuvem?
    .title = Regras da autoridade de supervisão
    .why = As autoridades de supervisão permitem, em geral, estes serviços sob condições. Algumas querem ser avisadas antes, ou querem os registos guardados de certa maneira.
    .look = As condições da sua licença, as circulares da autoridade de supervisão, ou quem na empresa acompanha o cumprimento das regras.
    .evidence = Uma nota datada com as regras consultadas e o resultado, e as cartas à autoridade de supervisão, se as houver.
    .fix = Faça a lista das regras sobre externalização, nuvem e mensagens de clientes, anote como a plataforma responde a cada uma e pergunte o resto à autoridade de supervisão.
    .done = A nota indica cada regra, e está feita cada comunicação que uma regra pede.
    .finding = A plataforma não foi comparada com as regras da autoridade de supervisão.
    .risk = Assim, a primeira a reparar numa condição que lhe escapou pode ser a autoridade de supervisão.
