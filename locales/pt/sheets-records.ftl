### Records: how long each kind is kept in the chat, against how long it has to be, may be or needs to be kept.
### "Pelo menos" is a floor, "no máximo" a ceiling; never turn one into the other. Periods and names of laws stay as they are.
### Where we have confirmed no number, the text says so; do not add one.

sheet-records = Registos: quanto tempo se guardam
    .about = Para cada tipo de registo, o que a plataforma faz e o que uma lei ou o seu trabalho pedem. Tempo a menos perde o que faz falta; tempo a mais também é uma lacuna.

sheet-records-part-chat = No chat
field-records-kept = Este tipo de registo está no chat?
    .name = Está no chat
    .help = Sim também quando só lá está uma parte, ou quando lá foi aprovado ou combinado e depois arquivado noutro lado.
value-records-kept-yes = Sim
value-records-kept-no = Não
value-records-kept-not-sure = Não sei
field-records-told = Durante quanto tempo é que a plataforma o guarda?
    .name = Guardado
    .help = Veja o que diz o contrato ou o que a consola de administração mostra nas definições de armazenamento ou de mensagens. Não está lá? Procure o mais antigo que ainda consegue abrir e pergunte ao fornecedor.

sheet-records-part-need = O que é preciso
field-records-needed = Durante quanto tempo precisa dele?
    .name = Tempo necessário
    .help = Parta da lei aqui indicada, se ela fixar um número. Se não, pergunte quem o usa, para quê e até quando.
field-records-reason = Porquê tanto tempo?
    .name = Motivo
    .help = Basta uma linha: a lei, a garantia, o contrato, o último uso que alguém saiba indicar.

sheet-records-part-elsewhere = Fora do chat
field-records-elsewhere = Há uma cópia fora do chat?
    .name = Cópia noutro lado
    .help = Uma cópia de segurança é substituída ao fim de algum tempo. Só um arquivo guarda um registo durante todo o prazo.
value-records-elsewhere-archive = Sim, arquivada durante todo o prazo
value-records-elsewhere-backup = Só numa cópia de segurança
value-records-elsewhere-no = Não
value-records-elsewhere-not-sure = Não sei
field-records-decides = Quem decide que é apagado?
    .name = Quem decide apagar
    .help = Um nome ou um cargo. Se ninguém decide, ou fica para sempre ou desaparece por acaso.

## Money and contracts

entry-records-tax-books = Registos comerciais para o imposto sobre os lucros, Hong Kong
    .help = Faturas, recibos, notas de despesas e tudo o mais em que assentam as contas: pelo menos 7 anos. Arquive-os fora do chat, porque uma limpeza não os distingue.
entry-records-books-macau = Livros e registos da empresa, Macau
    .help = Não confirmámos um prazo para Macau. Pergunte ao contabilista ou auditor e anote a lei que ele indicar.
entry-records-books-mainland = Livros e documentos contabilísticos, Interior da China
    .help = Não confirmámos um prazo. Pergunte ao contabilista ou auditor da empresa do Interior da China e anote a lei que ele indicar. Guarde-os onde essa empresa os possa mostrar.
entry-records-approvals = Aprovações de férias, despesas e compras
    .help = O que serve de base às contas segue o prazo dos registos comerciais. Para férias e semelhantes, fixe um prazo seu.
entry-records-contracts = Contratos e o que se combinou sobre eles
    .help = Não há um prazo único: enquanto alguém ainda puder reclamar com base neles. Pergunte ao seu advogado e guarde as mensagens que alteraram as condições.

## Staff

entry-records-employment-macau = Registos dos trabalhadores, Macau
    .help = Durante a relação de trabalho e nos 3 anos depois de terminar; a plataforma tem de os guardar pelo menos 3 anos além do último dia de trabalho, ou têm de estar arquivados noutro lado.
entry-records-employment-hong-kong = Registos de salários e de trabalho, Hong Kong
    .help = Durante quanto tempo têm de ser guardados, não confirmámos. Pergunte a quem lhe processa os salários ou a um advogado de direito do trabalho e anote a lei que indicarem. Para quem já saiu conta também o limite máximo, mais abaixo.
entry-records-employment-mainland = Contratos de trabalho, registos de salários e de assiduidade, Interior da China
    .help = Não confirmámos um prazo. Pergunte ao pessoal dos recursos humanos da empresa do Interior da China ou a um advogado de direito do trabalho de lá e anote a lei que indicarem.
entry-records-leavers-hong-kong = Dados de trabalhadores que saíram, Hong Kong
    .help = Em geral não mais de 7 anos depois de terminar a relação de trabalho, a não ser que um motivo se mantenha. É um limite máximo, não um objetivo: guarde só o necessário.
entry-records-applicants-hong-kong = Dados de candidatos não escolhidos, Hong Kong
    .help = Em geral não mais de 2 anos, a não ser que um motivo se mantenha ou que o candidato consinta. Pense nos currículos reencaminhados pelo chat a toda a equipa.
entry-records-attendance = Assiduidade com rosto ou localização
    .help = Nenhum número que conheçamos. As horas trabalhadas podem fazer parte dos registos salariais; o rosto e os locais não, e podem sair muito antes.

## Customers

entry-records-client-orders = Ordens de clientes por mensagem instantânea, sociedades licenciadas pela SFC
    .help = Pelo menos 2 anos, numa forma que ninguém possa alterar. Onde não se cumprem as condições da circular da SFC, os clientes não devem poder dar ordens pelo chat.
entry-records-client-identification = Documentos de identificação de clientes
    .help = As regras contra o branqueamento de capitais fixam um prazo, que não confirmámos. Pergunte à sua autoridade de supervisão ou a quem na empresa acompanha o cumprimento das regras.
entry-records-patient-files = Processos e fotografias de doentes
    .help = Não confirmámos nenhum número. Pergunte à sua associação profissional ou à autoridade de saúde; arquive o que interessa no processo do doente e apague a cópia do chat.
entry-records-customer-chats = Conversas com clientes
    .help = Nenhum número: não mais do que a encomenda, a reclamação ou a garantia exigem. Escreva o seu prazo.
entry-records-identity-copies = Cópias e fotografias de documentos de identificação
    .help = Nenhum número: muitas vezes basta ver o documento, sem fazer cópia. Onde uma regra pede uma cópia, arquive-a noutro lado e apague a fotografia do chat.

## Proof that the law was followed

entry-records-refusals = Registo dos pedidos recusados, Hong Kong
    .help = Cada recusa de um pedido de acesso ou de correção de dados, com o seu motivo: a linha fica pelo menos 4 anos.
entry-records-mainland-assessments = Avaliações de impacto e registos do tratamento, Interior da China
    .help = O relatório da avaliação e os registos do tratamento que lhe respeitam: pelo menos 3 anos.
# Network Data Security Management Regulations, Article 12. confiar = 委托处理; fornecer = 提供
entry-records-mainland-handovers = Registos de dados entregues a outros, Interior da China
    .help = O que se acordou e fez quando se confiaram ou forneceram dados a outra empresa, incluindo o fornecedor do chat: pelo menos 3 anos.

## Everything else

entry-records-recordings = Gravações de reuniões e chamadas
    .help = Nenhum número: até a ata estar escrita e aprovada, a não ser que alguém saiba indicar um motivo.
entry-records-logs = Registos de acessos e da atividade dos administradores
    .help = Nenhum número para si como cliente. Escolha um prazo em que ainda se daria por uma fuga e retire o registo antes de a plataforma o apagar.
entry-records-disputes = O que pertence a um litígio ou a uma investigação
    .help = Até terminar, seja qual for o prazo fixado noutro lado. Suspenda todo o apagamento automático que lhe chegue.
entry-records-everyday = Mensagens e ficheiros do dia a dia
    .help = Nenhum número: escalas, existências e conversa miúda raramente fazem falta passado um ano. Ao longo de muitos anos, são o que mais se acumula e mais se expõe numa fuga.
