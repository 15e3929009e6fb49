### Controls asked only where mainland or European law may reach the company.
### 个人信息处理者 of mainland law is the responsável pelo tratamento, 資料處理者 in Hong Kong the subcontratante; never convert one into the other.
### "Contrato-tipo" alone is ambiguous: say each time whether it is the mainland's contrato-padrão de exportação, the Contrato Padronizado na Grande Baía or the EU clauses.

control-mainland-notice = As pessoas no Interior da China foram informadas sobre quem trata os seus dados, para quê, e quem os recebe fora do Interior da China?
    .title = Aviso às pessoas no Interior da China
    .why = A lei do Interior da China exige que as pessoas sejam informadas, em palavras claras, antes de os seus dados serem tratados, e que saibam se há um destinatário no exterior. Hong Kong e Macau contam como exterior.
    .look = Os documentos de admissão da empresa do Interior da China; o aviso que os clientes de lá veem. Para dados sensíveis, o aviso diz também porque são necessários e que consequências tem o seu tratamento para a pessoa.
    .evidence = O aviso em chinês, datado, e a lista ou o ecrã que mostra quem o recebeu.
    .fix = Mande escrever o aviso em chinês: quem, para quê, durante quanto tempo, que destinatário no exterior, como o contactar, como exercer os direitos. Mande rever. Se não tem lá uma empresa mas vende a pessoas de lá, pergunte também se precisa de um representante no Interior da China.
    .done = Todas as pessoas no Interior da China cujos dados estão no chat receberam o aviso, ou a nota datada de um advogado diz porque não é exigido nenhum.
    .finding = As pessoas no Interior da China não foram informadas sobre quem recebe os seus dados no exterior.
    .risk = Assim, os seus colegas no Interior da China podem não saber quem lê os dados deles do outro lado da fronteira.

# Separate consent: 单独同意
control-mainland-consent = Onde a lei do Interior da China exige consentimento separado, esse consentimento está registado?
    .title = Consentimento separado registado
    .why = Para dados sensíveis e para enviar dados para fora, a lei do Interior da China fala de um consentimento separado: um sim dado só a isso, não uma cruz no fim de um contrato.
    .look = Os formulários assinados ou os ecrãs da aplicação. É questão em aberto saber se é preciso um consentimento separado quando o fundamento não é o consentimento: pergunte a um advogado.
    .evidence = Os formulários ou as linhas do registo, com data e nome, ou a nota do advogado.
    .fix = Faça a lista dos usos que envolvem dados sensíveis ou destinatários no exterior, peça a um advogado que diga quais precisam de consentimento separado e recolha-o num formulário próprio.
    .done = Cada uso da lista tem um consentimento registado, ou a nota datada de um advogado a dizer que não é preciso.
    .finding = O consentimento separado das pessoas no Interior da China não está registado.
    .risk = Assim, os dados das pessoas de lá podem passar a fronteira sem o sim que a lei do Interior da China possa exigir.

control-mainland-export-route = Está escrito por que via, ou com que isenção, saem do Interior da China os dados das pessoas que lá estão?
    .title = Via de saída do Interior da China
    .why = Abrir em Hong Kong ou em Macau dados guardados no Interior da China conta como enviá-los para fora. Desde março de 2024, muitos volumes pequenos não precisam de uma via, mas para os dados sensíveis não há volume isento, e uma isenção mantém os deveres de aviso, consentimento, avaliação e segurança. Os dados de pessoas de Hong Kong ou de Macau que voltam a sair sem mistura com dados de lá também não precisam de uma via.
    .look = Conte as pessoas cujos dados saíram desde 1 de janeiro. Sem dados sensíveis: menos de 100 000, isento; daí até menos de 1 000 000, o contrato-padrão de exportação do Interior da China ou uma certificação; a partir de 1 000 000, uma avaliação da segurança. Com dados sensíveis: menos de 10 000 pessoas, o contrato-padrão de exportação ou uma certificação; a partir de 10 000, uma avaliação da segurança. Os dados importantes precisam sempre dessa avaliação, e estes números não valem para os operadores de infra-estruturas críticas de informação. Isentos, qualquer que seja o número: o que um contrato com a própria pessoa exige, como uma encomenda ou uma reserva; os dados do pessoal que sejam necessários, se houver as duas coisas, um regulamento de trabalho feito nos termos da lei e um contrato coletivo; as emergências.
    .evidence = Uma nota datada com a contagem, os tipos de dados e a via ou a isenção, e o recibo do registo quando se usa um contrato.
    .fix = Faça a contagem e separe os campos sensíveis, como imagens de bilhetes de identidade, contas bancárias, rostos e localizações: sem eles, a maior parte das pequenas empresas está isenta. Peça a um advogado do Interior da China que confirme a via; o contrato-padrão de exportação é registado na Administração do Ciberespaço da província no prazo de 10 dias úteis.
    .done = A nota abrange cada fluxo da sua lista que sai do Interior da China e é deste ano civil, ou a nota datada de um advogado diz porque não é exigida nenhuma via.
    .finding = Não está registado por que via saem do Interior da China os dados das pessoas que lá estão.
    .risk = Assim, abrir daqui o ficheiro de um colega de lá pode ser uma exportação que ninguém preparou.

control-mainland-assessment = Foi escrita uma avaliação de impacto antes do tratamento de dados sensíveis, ou de dados que saem do Interior da China?
    .title = Avaliação de impacto (Interior da China)
    .why = A lei do Interior da China pede-a antes: para dados sensíveis, para decisões tomadas por um programa, para confiar ou dar dados a outros, para os publicar e para os enviar para fora. Uma isenção da via não a dispensa.
    .look = O arquivo da empresa do Interior da China ou do seu advogado. O relatório e os registos do tratamento guardam-se pelo menos 3 anos.
    .evidence = O relatório datado, com os nomes de quem o escreveu.
    .fix = Peça à empresa do Interior da China que a escreva para os fluxos da sua lista: se o tratamento é lícito e necessário, que efeito tem nas pessoas, que medidas foram tomadas.
    .done = O relatório abrange cada fluxo da sua lista que sai do Interior da China e tem data anterior ao início ou à última alteração do fluxo, ou a nota datada de um advogado diz porque não é exigido nenhum.
    .finding = Não há avaliação de impacto para os dados tratados no Interior da China ou que de lá saem.
    .risk = Assim, a pergunta «isto é seguro para as pessoas?» pode nunca ter sido feita por escrito.

# GBA: Greater Bay Area (粵港澳大灣區). Two variants: Mainland, Hong Kong and Mainland, Macao.
control-gba-contract = Está decidido por escrito se o Contrato Padronizado na Grande Baía serve entre a sua empresa e a que tem no Interior da China?
    .title = Contrato da Grande Baía ponderado
    .why = É uma via voluntária e mais simples, sem limite de número, mas só quando ambas as partes estão registadas na área: uma nas nove cidades do Interior da China, a outra aqui. É para a sua empresa e a empresa ou o parceiro que lá tem; um fornecedor de plataforma de outro local normalmente não o pode assinar. A lei de Hong Kong e a de Macau continuam a aplicar-se ao que sai daqui.
    .look = A certidão de registo da empresa do Interior da China: Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen ou Zhaoqing. Onde a plataforma guarda os dados: não podem seguir para locais fora da área, incluindo as outras cidades de Guangdong, e um destinatário só os pode transmitir no seu próprio lado da fronteira (lido no modelo de Hong Kong; verifique o de Macau). Os dados importantes ficam de fora.
    .evidence = A decisão datada; se houve assinatura, o contrato e o recibo do seu registo.
    .fix = Verifique onde as empresas estão registadas e onde ficam os dados, e decida. Se assinar: escreva primeiro a avaliação de impacto, use o modelo tal como está e registe-o no prazo de 10 dias úteis a contar da data em que produz efeitos, no Interior da China na Administração do Ciberespaço de Guangdong e, deste lado, em Hong Kong no Digital Policy Office (serviço de política digital) ou em Macau na Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP). Em Macau, pergunte à DSPDP se isso resolve também o artigo 20.º da Lei n.º 8/2005. Mande rever.
    .done = Uma nota datada diz sim ou não e porquê; um contrato assinado tem o recibo do seu registo.
    .finding = Não está decidido se o Contrato Padronizado na Grande Baía serve.
    .risk = Assim, a empresa pode estar numa via mais difícil do que precisa, ou numa que não lhe está aberta.

control-gdpr-scope = Está escrito porque é que a lei europeia de proteção de dados diz respeito à sua empresa, ou porque não?
    .title = Se a lei europeia se aplica
    .why = O passaporte das pessoas não conta. A lei abrange a sua empresa se tiver um escritório na União, se oferecer bens ou serviços a pessoas que lá estão ou se observar o que elas lá fazem; ou então porque o contrato de um cliente lhe transmite esses deveres. Até se saber, as perguntas sobre ela ficam em aberto.
    .look = As línguas, as moedas e os locais de entrega da sua loja na Internet, as ferramentas que contam os visitantes, os contratos com clientes europeus, um escritório que tenha na União.
    .evidence = Uma página datada com a resposta a cada um dos quatro pontos.
    .fix = Responda aos quatro pontos numa página, peça a um advogado que a leia e ponha a resposta nos dados da empresa, nesta avaliação. Se a lei abranger a empresa sem que ela tenha lá um escritório, pergunte também se precisa de um representante na União.
    .done = A página responde a cada um dos quatro pontos e indica os contratos que transmitem esses deveres.
    .finding = Não está registado se a lei europeia de proteção de dados diz respeito à empresa.
    .risk = Assim, um cliente europeu pode perguntar antes de a empresa ter a resposta.

control-gdpr-representative = Foi designado por escrito um representante na União?
    .title = Representante na União
    .why = Uma empresa sem escritório na União que oferece bens ou serviços a pessoas que lá estão, ou observa o que elas lá fazem, tem de designar alguém na União a quem as pessoas e as autoridades se possam dirigir. Há uma exceção, mas a atividade do dia a dia raramente cabe nela.
    .look = Os seus contratos: há uma pessoa ou empresa na União que tenha assumido esta tarefa? A política de privacidade e os avisos indicam-na? Se não, pergunte a quem respondeu se a lei europeia se aplica à empresa.
    .evidence = A carta de designação assinada, ou uma nota datada de um advogado que diga porque não é preciso nenhum.
    .fix = Pergunte primeiro a um advogado se a exceção a abrange: um tratamento apenas ocasional, sem dados sensíveis ou penais em grande escala e sem risco provável, as três condições juntas. Se não, pergunte em que Estado-Membro, designe por escrito um representante e ponha o nome e o endereço nos avisos. (conte com algumas semanas)
    .done = A designação está assinada e os avisos indicam o representante, ou uma nota datada de um advogado diz porque não é preciso nenhum.
    .finding = Não foi designado por escrito um representante na União, nem há uma nota que diga porque não é preciso.
    .risk = Assim, as pessoas e as autoridades na Europa podem não ter lá ninguém a quem se dirigir.

# Not the mainland's standard contract, not the GBA contract.
control-gdpr-transfer = Está assente com que fundamento europeu os dados de pessoas na União podem ir para os locais que o seu chat usa?
    .title = Fundamento europeu da transferência
    .why = A lei europeia exige um fundamento para cada transferência para fora da União, e já houve autoridades europeias a tratar como transferência a simples abertura dos dados noutro local. As cláusulas, só por si, podem não bastar se a lei do destino as esvaziar.
    .look = O contrato com o fornecedor e os contratos com os seus clientes europeus ou com o seu escritório na União: as cláusulas contratuais-tipo da UE estão muitas vezes em anexo. E também a lista de locais da resposta do fornecedor.
    .evidence = As cláusulas assinadas, e uma avaliação datada de quem pode aceder aos dados e de onde.
    .fix = Procure as cláusulas que assinou, compare os locais que indicam com a resposta do fornecedor e escreva a avaliação, ou mantenha estes dados fora do chat. Mande rever.
    .done = Cada local e cada tipo de acesso está coberto por um fundamento e uma avaliação, ou uma nota datada diz porque é que a lei europeia não se aplica.
    .finding = Não está assente com que fundamento europeu estes dados podem ir para os locais que o chat usa.
    .risk = Assim, pode não ter um fundamento europeu para mostrar do que o seu chat faz todos os dias.
