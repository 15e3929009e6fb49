### Words of the packs: profile, tiers, law register, checklists, contradictions.
### Official names keep the spelling of the Boletim Oficial (Lei da Protecção de Dados Pessoais); all other text follows the 1990 spelling.
### Interior da China = the mainland; registo = 备案 (filing), never notificação, which is the notice to the DSPDP.

## Profile: six questions

profile-where = Onde está a sua empresa?
    .help = Escolha todos os locais onde a empresa está registada ou tem trabalhadores. É isto que decide que lei se aplica em primeiro lugar.
profile-people = De quem são os dados que estão no chat?
    .help = Trabalhadores, clientes, candidatos a emprego, fornecedores: todas as pessoas que se possam reconhecer numa mensagem, numa fotografia ou num ficheiro. O que conta é onde essas pessoas estão, não o passaporte que têm.
profile-platform = Que plataforma de chat está a avaliar?
    .help = Uma plataforma por avaliação. Se não sabe que edição usa, veja a fatura; se não há fatura, é provavelmente a edição pública.
profile-uses = Para que é usada a plataforma?
    .help = Conta tudo o que hoje se faz com ela, mesmo o que nunca foi decidido oficialmente.
profile-company = Qual é a dimensão da empresa e o que faz?
    .help = Serve para escolher os exemplos e as perguntas. Nada disto é enviado para fora deste computador.
profile-sensitive = Dados delicados no chat
    .help = Pense na fotografia de um bilhete de identidade, num recibo de vencimento enviado ao contabilista, num atestado médico, numa marcação de ponto com o rosto ou a localização.

fact-place = Onde está a empresa registada, ou onde tem trabalhadores?
# check: same-as-source ok
fact-place-hong-kong = Hong Kong
# check: same-as-source ok
fact-place-macau = Macau
# A subsidiary, branch or office of the company in mainland China.
fact-mainland-company = A empresa tem uma filial, uma sucursal ou um escritório no Interior da China?
fact-mainland-company-yes = Sim
fact-mainland-company-no = Não
fact-mainland-company-not-sure = Não sei
# What counts is where the people are, not their nationality.
fact-people = Onde estão as pessoas cujos dados estão no chat?
fact-people-hong-kong = Em Hong Kong
fact-people-macau = Em Macau
fact-people-mainland = No Interior da China
fact-people-eu = Na União Europeia
fact-people-elsewhere = Noutro local
fact-people-not-sure = Não sei
fact-platform-name = Como se chama a plataforma?
fact-edition = Que edição usa?
fact-edition-public = Pública: o serviço normal, gratuito ou pago, partilhado com outros clientes
fact-edition-dedicated = Dedicada: uma área ou um armazenamento reservado à nossa empresa
fact-edition-own-server = Nos nossos próprios servidores
fact-edition-not-sure = Não sei
# +86 is the telephone code of mainland China. Some providers serve such accounts under other terms.
fact-accounts = Com que números de telefone estão registadas as contas?
fact-accounts-plus-86 = Todas com um número +86
fact-accounts-other = Nenhuma com um número +86
fact-accounts-mixed = Algumas com um número +86, outras sem
fact-accounts-not-sure = Não sei
fact-uses = Para que usa a plataforma?
fact-uses-chat = Mensagens entre trabalhadores
fact-uses-files = Partilhar e guardar ficheiros
fact-uses-attendance = Assiduidade e marcação de ponto
fact-uses-approvals = Aprovação de férias, de despesas e outras
fact-uses-customer-chat = Conversar com clientes
fact-uses-video = Reuniões e chamadas de vídeo
fact-uses-apps-bots = Aplicações e bots ligados
fact-uses-ai-assistant = Um assistente de IA
fact-size = Quantas pessoas trabalham na empresa?
fact-size-s1-9 = 1 a 9
fact-size-s10-49 = 10 a 49
fact-size-s50-249 = 50 a 249
fact-size-s250 = 250 ou mais
fact-sector = O que faz a empresa?
fact-sector-retail = Comércio a retalho
fact-sector-catering = Restauração e hotelaria
fact-sector-health = Saúde
fact-sector-finance = Finanças e seguros
fact-sector-legal = Advocacia e contabilidade
fact-sector-gaming = Jogo e entretenimento
fact-sector-construction = Construção e imobiliário
fact-sector-education = Educação
fact-sector-logistics = Transportes e logística
fact-sector-technology = Tecnologia
fact-sector-manufacturing = Indústria e comércio por grosso
fact-sector-other = Outra atividade
# A supervisor: for example a monetary authority, a securities or insurance regulator, a health or gaming authority.
fact-regulated = Há uma autoridade que licencia ou supervisiona a sua atividade?
fact-regulated-yes = Sim
fact-regulated-no = Não
fact-regulated-not-sure = Não sei
fact-firm-sensitive = Alguém na empresa envia pelo chat, mesmo que raramente, dados de salários, documentos de identificação ou dados de saúde, bancários, do rosto ou de localização?
fact-firm-sensitive-yes = Sim
fact-firm-sensitive-no = Não
fact-firm-sensitive-not-sure = Não sei

## Three tiers: what is in it, who sees it, where it goes

tick-not-sure = Não sei

tier-sensitivity = O que contém
    .question = O que contêm as mensagens e os ficheiros deste departamento?
    .help = Marque tudo o que aparece, mesmo o que não devia aparecer. O mais delicado é que decide.
tier-sensitivity-level-1 = público
tier-sensitivity-level-2 = interno
tier-sensitivity-level-3 = confidencial
tier-sensitivity-level-4 = muito sensível
# The names stand in lists joined by "e", so they hold no "e" themselves.
tick-sensitivity-payroll = Recibos de vencimento, salários, números de contas bancárias
    .name = salários, dados bancários
tick-sensitivity-identity-documents = Bilhetes de identidade, passaportes, títulos de trabalho ou de viagem, ou fotografias deles
    .name = documentos de identificação
tick-sensitivity-health = Atestados, relatórios médicos, tudo o que diga respeito à saúde
    .name = dados de saúde
tick-sensitivity-biometrics = Rostos ou impressões digitais usados para reconhecer pessoas
    .name = dados biométricos
tick-sensitivity-whereabouts = Onde as pessoas estão: ponto com localização, localização em tempo real
    .name = dados de localização
tick-sensitivity-beliefs = Religião, opiniões políticas, filiação sindical
    .name = dados sobre convicções ou filiações
# From Article 7 of Macau Law 8/2005 and Article 9 of the GDPR; keep the wording plain.
tick-sensitivity-private-life = Vida privada, origem racial ou étnica, vida sexual, dados genéticos
    .name = dados sobre a vida privada ou a origem
tick-sensitivity-minors = Dados de crianças; a lei do Interior da China (LPIP) refere os menores de 14 anos
    .name = dados de crianças
tick-sensitivity-customer-records = Registos de clientes: encomendas, reclamações, notas da conta
    .name = registos de clientes
tick-sensitivity-staff-records = Processos de pessoal: férias, avaliações, advertências, candidaturas
    .name = processos de pessoal
tick-sensitivity-contracts = Contratos, preços e planos que outros não devem ver
    .name = contratos ou preços
tick-sensitivity-recordings = Gravações de reuniões e chamadas
    .name = gravações
tick-sensitivity-everyday = O trabalho de todos os dias: escalas, tarefas, existências, avisos
    .name = mensagens do trabalho diário
tick-sensitivity-contact-details = Nomes, números de telefone, endereços de e-mail
    .name = contactos
tick-sensitivity-published = Só o que de qualquer modo é publicado
    .name = material publicado

tier-roles = Quem vê
    .question = Quem pode abrir as mensagens e os ficheiros deste departamento?
    .help = Marque todos os que os podem abrir, e não só quem costuma fazê-lo. Um administrador da plataforma que possa exportar conversas também conta.
tier-roles-level-1 = poucas pessoas
tier-roles-level-2 = uma equipa
tier-roles-level-3 = várias equipas
tier-roles-level-4 = muita gente
tick-roles-own-data = Poucas pessoas conhecidas, e cada uma só os seus próprios dados
    .name = poucas pessoas conhecidas
tick-roles-team = As pessoas de uma equipa
    .name = uma equipa
tick-roles-managers = Chefias de várias equipas
    .name = chefias
tick-roles-hr-finance = Recursos humanos ou finanças
    .name = recursos humanos ou finanças
tick-roles-administrators = Administradores da plataforma, que podem ler ou exportar tudo
    .name = administradores da plataforma
tick-roles-executives = Gerência e direção da empresa
    .name = direção da empresa
tick-roles-outsiders = Pessoas de fora: clientes, fornecedores, um contabilista ou uma empresa informática externos
    .name = pessoas de fora
tick-roles-guests = Convidados nos nossos grupos
    .name = convidados
tick-roles-apps = Aplicações, bots ou IA de outras empresas que leem as conversas
    .name = aplicações ou bots ligados

tier-mobility = Para onde vai
    .question = Para onde vão as mensagens e os ficheiros desta plataforma?
    .help = Conte todos os locais onde são guardados ou copiados ou onde podem ser abertos, também pelos técnicos de apoio do fornecedor. Sem confirmação por escrito, um local conta como desconhecido.
tier-mobility-level-1 = sob o seu controlo
tier-mobility-level-2 = um local conhecido
tier-mobility-level-3 = Interior da China ou vários locais
tier-mobility-level-4 = desconhecido ou transmitido a outros
tick-mobility-own-control = Ficam sob o nosso controlo, no local onde estão as pessoas em causa
    .name = armazenamento sob o seu controlo
tick-mobility-known-place = Ficam num único outro local conhecido, com um contrato que abrange também o acesso do apoio técnico
    .name = um local conhecido, com contrato
tick-mobility-mainland = Ficam no Interior da China, ou há quem os possa abrir de lá
    .name = o Interior da China
tick-mobility-synchronised = São copiados para outros locais conhecidos
    .name = cópias noutros locais
tick-mobility-passed-on = São transmitidos a outras empresas ou ferramentas
    .name = transmissão a outros
tick-mobility-in-writing = Isto está confirmado por escrito
    .name = confirmação do local por escrito

## Checklists and their steps

# check: same-as-source ok
checklist-hong-kong = Hong Kong
    .about = Cinco etapas em três semanas: onde estão os dados, quem entra, o que se diz às pessoas, o contrato e a prática do dia a dia.
    .whom = empresas em Hong Kong
# check: same-as-source ok
checklist-macau = Macau
    .about = Cinco etapas em doze semanas: inventário, situações de alto risco, transferências e notificação à autoridade (DSPDP), medidas técnicas e formação. A isto acresce o tempo de que a própria autoridade precisar.
    .whom = empresas em Macau
step-hong-kong-data = Onde estão os dados
step-hong-kong-access = Quem entra e o que vê
step-hong-kong-notices = O que se diz às pessoas, o que se guarda
step-hong-kong-contract = O contrato e quem está por trás dele
step-hong-kong-practice = Pedidos, incidentes e formação
step-macau-inventory = Inventário
step-macau-scenes = Situações de alto risco
step-macau-transfer = Fundamento da transferência e DSPDP
step-macau-technical = Medidas técnicas
step-macau-training = Formação e prática diária

## Answers that do not fit together: one sentence that helps to look again

contradiction-classified-without-inventory = Os grupos estão organizados por tipo de dados, mas não há lista dos dados: reveja uma das duas respostas.
contradiction-sensitive-nowhere = Indicou que se enviam dados muito sensíveis pelo chat e também que uma regra os mantém fora dele: a regra pode existir, mas não é seguida em todo o lado.
contradiction-everyone-but-administrators = Todos precisam de um segundo passo para entrar, menos os administradores da plataforma: veja a definição dos administradores, que muitas vezes é a mesma.
contradiction-filed-without-ground = As transferências foram notificadas, mas o fundamento não está decidido: o formulário pede-o, por isso procure-o na cópia que guardou.
contradiction-ground-without-place = Há um fundamento para cada tipo de dados que sai de Macau, mas não há lista dos dados: pode ter ficado algum tipo por considerar.
contradiction-clauses-without-terms = As cláusulas contratuais-tipo estão no contrato, mas não há condições sobre os dados com o fornecedor: é bem possível que as cláusulas sejam essas condições.
contradiction-drill-without-procedure = Já se ensaiou um pedido, mas a empresa não conseguiria responder a tempo: anote o que o ensaio mostrou e reveja a resposta.
contradiction-route-without-assessment = A via de saída do Interior da China está definida, mas falta a avaliação de impacto: uma isenção da via não dispensa a avaliação.
contradiction-place-ticked-not-confirmed = Em «Para onde vai» o local está marcado como confirmado por escrito, mas aqui não: é preciso mudar uma das duas respostas.
contradiction-own-server-unknown-keys = A plataforma funciona nos seus próprios servidores, mas não se sabe quem tem as chaves: quem configurou os servidores pode dizê-lo.

## Laws and other sources (instruments)
## Hong Kong statutes have no official Portuguese name: the English one stands first, a few Portuguese words explain it.

law-our-advice = Conselho nosso
    .short = Conselho nosso
    .whom = todos
law-hk-pdpo = Personal Data (Privacy) Ordinance (PDPO, Cap. 486), lei de dados pessoais de Hong Kong
    .short = PDPO
    .whom = empresas em Hong Kong
law-hk-pcpd = Orientações do Comissário para a Privacidade dos Dados Pessoais de Hong Kong (PCPD)
    .short = PCPD
    .whom = empresas em Hong Kong
law-hk-iro = Inland Revenue Ordinance (IRO, Cap. 112), lei fiscal de Hong Kong
    .short = IRO
    .whom = empresas em Hong Kong
# check: same-as-source ok
law-hk-hkma = Circulares da Autoridade Monetária de Hong Kong (HKMA)
    .short = HKMA
    .whom = bancos e outras instituições autorizadas em Hong Kong
law-hk-sfc = Circulares da Comissão de Valores Mobiliários e Futuros de Hong Kong (SFC)
    .short = SFC
    .whom = sociedades licenciadas pela SFC
law-hk-ci = Protection of Critical Infrastructures (Computer Systems) Ordinance (Cap. 653), lei das infraestruturas críticas de Hong Kong
    .short = Cap. 653
    .whom = operadores designados em Hong Kong
law-macau-pdpa = Lei n.º 8/2005 (Lei da Protecção de Dados Pessoais), Macau
    .short = Lei n.º 8/2005
    .whom = empresas em Macau
# Direcção dos Serviços da Protecção de Dados Pessoais, since 1 February 2024.
law-macau-dspdp = Casos publicados pela Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP) de Macau e pelo serviço que a antecedeu
    .short = DSPDP
    .whom = empresas em Macau
law-macau-labour = Lei n.º 7/2008 (Lei das relações de trabalho), Macau
    .short = Lei n.º 7/2008
    .whom = empregadores em Macau
# Not to be confused with the mainland's law of the same name.
law-macau-cyber = Lei n.º 13/2019 (Lei da cibersegurança), Macau
    .short = Lei n.º 13/2019
    .whom = operadores de infraestruturas críticas em Macau
# check: same-as-source ok
law-macau-amcm = Orientações da Autoridade Monetária de Macau (AMCM)
    .short = AMCM
    .whom = instituições financeiras em Macau
# LPIP is the short name that the Macau authority uses in Portuguese.
law-pipl = Lei da Protecção de Informações Pessoais (LPIP) da República Popular da China
    .short = LPIP
    .whom = quem trata dados no Interior da China ou, para certos fins, dados de pessoas que lá estão
law-cac = Regras da Administração do Ciberespaço da China (CAC) sobre a saída de dados do Interior da China
    .short = Regras da CAC
    .whom = quem envia informações pessoais para fora do Interior da China
# The Portuguese name is official for the Macau contract only; this one is formed after it.
law-gba-hk = Contrato Padronizado para Fluxos Transfronteiriços de Informações Pessoais na Grande Baía Guangdong-Hong Kong-Macau (Interior da China, Hong Kong)
    .short = Contrato da Grande Baía (Interior da China, Hong Kong)
    .whom = duas partes, uma nas nove cidades do Interior da China, outra em Hong Kong
law-gba-macau = Contrato Padronizado para Fluxos Transfronteiriços de Informações Pessoais na Grande Baía Guangdong-Hong Kong-Macau (Interior da China, Macau)
    .short = Contrato da Grande Baía (Interior da China, Macau)
    .whom = duas partes, uma nas nove cidades do Interior da China, outra em Macau
law-gdpr = Regulamento Geral sobre a Proteção de Dados (RGPD, Regulamento (UE) 2016/679)
    .short = RGPD
    .whom = quem é abrangido pelo seu artigo 3.º ou pelo contrato de um cliente
law-eu-sccs = Cláusulas contratuais-tipo da Comissão Europeia
    .short = Cláusulas-tipo da UE
    .whom = quem recebe dados pessoais da União Europeia
law-iso-27001 = ISO/IEC 27001:2022, anexo A
    .short = ISO/IEC 27001
    .whom = quem opta por seguir a norma

## Citations, as printed. Article numbers never change in translation.
## .note says in a few words what the passage is about, or what to beware of.

cite-our-advice = Conselho nosso
    .note = Não vem em nenhuma lei ou orientação; é o que nós faríamos.
# DPP: data protection principle (保障資料原則), Schedule 1 of the Ordinance.
cite-hk-pdpo-dpp1 = PDPO, DPP1
    .note = Lei de dados pessoais de Hong Kong, primeiro princípio de proteção de dados: recolher só o necessário; informar as pessoas da finalidade e das categorias de pessoas a quem os dados podem ser transmitidos.
cite-hk-pdpo-dpp2 = PDPO, DPP2
    .note = Segundo princípio de proteção de dados: dados exatos e conservados só o tempo necessário; o DPP2(3) estende isto aos subcontratantes, por contrato ou por outros meios.
cite-hk-pdpo-dpp3 = PDPO, DPP3
    .note = Terceiro princípio de proteção de dados: nenhuma nova finalidade sem o consentimento prescrito na lei (prescribed consent).
cite-hk-pdpo-dpp4 = PDPO, DPP4
    .note = Quarto princípio de proteção de dados: todas as medidas praticáveis para proteger os dados, incluindo o local físico onde estão; o DPP4(2) estende isto aos subcontratantes, por contrato ou por outros meios.
cite-hk-pdpo-dpp5 = PDPO, DPP5
    .note = Quinto princípio de proteção de dados: qualquer pessoa pode conhecer as políticas e as práticas da empresa.
cite-hk-pdpo-dpp6 = PDPO, DPP6
    .note = Sexto princípio de proteção de dados: as pessoas podem ver e corrigir os seus dados.
cite-hk-pdpo-s18-25 = PDPO, secções 18 a 25
    .note = Pedidos de acesso e de correção em Hong Kong; 40 dias.
cite-hk-pdpo-s26 = PDPO, secção 26
    .note = Lei de dados pessoais de Hong Kong: apagar o que já não é necessário.
cite-hk-pdpo-s33 = PDPO, secção 33
    .note = Aprovada, mas não está em vigor (situação vista em setembro de 2026). Não há hoje uma proibição legal de enviar dados pessoais para fora de Hong Kong.
cite-hk-pdpo-s65-2 = PDPO, secção 65(2)
    .note = O que um agente faz com autorização da sua empresa conta também como feito por ela.
cite-hk-pcpd-rmc = PCPD, Guidance on Recommended Model Contractual Clauses for Cross-border Transfer of Personal Data (cláusulas contratuais-tipo recomendadas, maio de 2022)
    .note = Boa prática voluntária; dois conjuntos de cláusulas, um deles para subcontratantes.
cite-hk-pcpd-cloud = PCPD, Guidance on Cloud Computing (computação em nuvem, janeiro de 2025)
    .note = A responsabilidade continua a ser sua quando os dados estão na nuvem.
cite-hk-pcpd-ict = PCPD, Guidance Note on Data Security Measures for Information and Communications Technology (segurança dos dados, agosto de 2022)
cite-hk-pcpd-breach = PCPD, Guidance on Data Breach Handling and Data Breach Notifications (fugas de dados, junho de 2023)
    .note = Em Hong Kong não há um dever legal geral de comunicar uma fuga de dados (situação vista em 9 de outubro de 2026; está em estudo uma reforma).
cite-hk-pcpd-pmp = PCPD, Privacy Management Programme: A Best Practice Guide (gestão da privacidade, revisto em agosto de 2018)
    .note = Não é uma exigência legal.
cite-hk-pcpd-hr-code = PCPD, Code of Practice on Human Resource Management (código sobre recursos humanos)
    .note = Dados de quem saiu da empresa: em geral até 7 anos; de candidatos não escolhidos: até 2 anos.
cite-hk-pcpd-im = PCPD, orientações sobre redes sociais e aplicações de mensagens instantâneas (abril de 2021)
cite-hk-pcpd-group-case = PCPD, comunicado de imprensa de 3 de fevereiro de 2026
    .note = Uma carta de despedimento publicada num grupo de trabalho levou a uma ordem de correção (enforcement notice).
cite-hk-pcpd-biometric = PCPD, orientações sobre dados biométricos (revistas em agosto de 2020)
cite-hk-pcpd-2023e01 = PCPD, nota de caso 2023E01
    .note = Ponto com rosto e localização nos telemóveis dos trabalhadores: é preciso mostrar que é necessário e que não há meios menos intrusivos.
cite-hk-pcpd-ai-staff = PCPD, Checklist on Guidelines for the Use of Generative AI by Employees (uso de IA generativa por trabalhadores, março de 2025)
cite-hk-iro-51c = IRO, secção 51C
    .note = Lei fiscal de Hong Kong: registos comerciais para o imposto sobre os lucros, 7 anos.
cite-hk-hkma-cloud = HKMA, Guidance on Cloud Computing (computação em nuvem, agosto de 2022)
    .note = Para instituições autorizadas; a externalização é permitida sob condições.
cite-hk-sfc-im = SFC, circular de 4 de maio de 2018 sobre ordens de clientes por mensagens instantâneas
    .note = As mensagens com ordens guardam-se pelo menos 2 anos, sem poderem ser alteradas.
cite-hk-sfc-edsp = SFC, circular de 31 de outubro de 2019 sobre armazenamento eletrónico externo de dados
    .note = Para registos obrigatórios guardados apenas num fornecedor externo.
cite-hk-cap653 = Cap. 653 (só operadores designados; verifique se a sua empresa é um deles)
    .note = Lei das infraestruturas críticas de Hong Kong, em vigor desde 1 de janeiro de 2026, só para operadores designados; os fornecedores encontram-na nos contratos dos seus clientes.
cite-macau-5 = Lei n.º 8/2005, artigo 5.º
    .note = Qualidade dos dados: tratamento lícito, para uma finalidade determinada, só os dados necessários e só durante o tempo necessário.
cite-macau-6 = Lei n.º 8/2005, artigo 6.º
    .note = Condições de legitimidade do tratamento.
cite-macau-7 = Lei n.º 8/2005, artigo 7.º
    .note = Dados sensíveis: convicções, filiações, fé religiosa, vida privada, origem racial ou étnica, saúde, vida sexual, dados genéticos.
cite-macau-10 = Lei n.º 8/2005, artigo 10.º
    .note = Direito de informação.
cite-macau-11 = Lei n.º 8/2005, artigo 11.º
    .note = Direito de acesso e de retificação; sem demoras excessivas, sem um número fixo de dias.
cite-macau-15 = Lei n.º 8/2005, artigo 15.º, n.os 1 e 2
    .note = Segurança; escolher um subcontratante com garantias suficientes e zelar por que as cumpra.
cite-macau-15-3 = Lei n.º 8/2005, artigo 15.º, n.os 3 e 4
    .note = Contrato com o subcontratante e prova por escrito.
cite-macau-16 = Lei n.º 8/2005, artigo 16.º
    .note = Medidas especiais de segurança para dados sensíveis.
cite-macau-17 = Lei n.º 8/2005, artigo 17.º
    .note = O subcontratante só trata os dados segundo as instruções da sua empresa.
cite-macau-18 = Lei n.º 8/2005, artigo 18.º
    .note = Sigilo profissional, também depois de terminadas as funções.
cite-macau-19 = Lei n.º 8/2005, artigo 19.º
    .note = Transferências para fora de Macau: o destino tem de assegurar um nível de proteção adequado; é a DSPDP que decide se o assegura.
cite-macau-20-1 = Lei n.º 8/2005, artigo 20.º, n.º 1
    .note = Fundamentos para uma transferência, cada um com notificação à DSPDP.
cite-macau-20-2 = Lei n.º 8/2005, artigo 20.º, n.º 2
    .note = Transferência com autorização da DSPDP.
cite-macau-21-1 = Lei n.º 8/2005, artigo 21.º, n.º 1
    .note = Notificar a DSPDP no prazo de 8 dias a contar do início do tratamento automatizado.
cite-macau-22 = Lei n.º 8/2005, artigo 22.º
    .note = Autorização prévia para certos tratamentos.
cite-macau-23 = Lei n.º 8/2005, artigo 23.º
    .note = O que uma notificação ou um pedido de autorização contém.
cite-macau-case-0009-2014 = Nota de caso 0009/2014/PA da autoridade de Macau
    .note = Dados de membros passados para um sistema no Interior da China: aplicam-se os artigos 19.º e 20.º.
cite-macau-case-0733-2011 = Nota de caso 0733/C/2011 da autoridade de Macau
    .note = Processos de pessoal enviados a uma empresa-mãe fora de Macau.
cite-macau-labour-13 = Lei n.º 7/2008, artigo 13.º
    .note = Registos dos trabalhadores: durante a relação de trabalho e 3 anos depois de terminar.
cite-macau-cyber-13-2019 = Lei n.º 13/2019 (só operadores de infraestruturas críticas; verifique se a sua empresa é um deles)
    .note = Lei da cibersegurança de Macau. Só vincula operadores de infraestruturas críticas; a sua autoridade de supervisão pode dizer se a empresa é um deles.
cite-macau-amcm-outsourcing = AMCM, Guideline on Outsourcing (orientações sobre externalização, 2023)
    .note = O original não foi visto; pergunte à sua autoridade de supervisão.
cite-pipl-3 = LPIP, artigo 3.º
    .note = Lei da Protecção de Informações Pessoais do Interior da China. Quem abrange: contam o local e a finalidade, não a nacionalidade.
cite-pipl-17 = LPIP, artigo 17.º
    .note = O que é preciso dizer às pessoas.
cite-pipl-21 = LPIP, artigo 21.º
    .note = Confiar o tratamento dos dados a outrem.
cite-pipl-28 = LPIP, artigo 28.º
    .note = Informações pessoais sensíveis: biometria, crença religiosa, identidade específica, saúde, contas financeiras, deslocações e localização, menores de 14 anos.
# 单独同意
cite-pipl-29 = LPIP, artigo 29.º
    .note = Consentimento separado quando se tratam informações pessoais sensíveis.
cite-pipl-38 = LPIP, artigo 38.º
    .note = Vias para as informações pessoais saírem do Interior da China.
cite-pipl-39 = LPIP, artigo 39.º
    .note = Dizer às pessoas quem é o destinatário fora do Interior da China, e consentimento separado.
cite-pipl-45-50 = LPIP, artigos 45.º a 50.º
    .note = Direitos das pessoas; a resposta é pronta, sem um número fixo de dias.
cite-pipl-55-56 = LPIP, artigos 55.º e 56.º
    .note = Avaliação de impacto prévia; relatório e registos guardados pelo menos 3 anos.
cite-pipl-57 = LPIP, artigo 57.º
    .note = Fugas: remediar de imediato, notificar a autoridade e as pessoas em causa.
# 促进和规范数据跨境流动规定, CAC Order 16
cite-cac-flows-2024 = CAC, Disposições sobre a Promoção e Regulação dos Fluxos Transfronteiriços de Dados (22 de março de 2024)
    .note = Limites e isenções; uma isenção da via mantém os deveres de aviso, consentimento, avaliação e segurança.
# 个人信息出境标准合同办法. Not the EU clauses, not the GBA contract.
cite-cac-standard-contract = CAC, Métodos relativos ao Contrato-Padrão de Exportação de Informações Pessoais (1 de junho de 2023)
    .note = Para dados que saem do Interior da China; registo no prazo de 10 dias úteis.
# 个人信息出境认证办法
cite-cac-certification = CAC e SAMR, Métodos de Certificação da Exportação de Informações Pessoais (1 de janeiro de 2026)
# 数据出境安全评估办法; the name is that of the Macau authority's notice.
cite-cac-security-assessment = CAC, Métodos de Avaliação da Segurança da Transferência de Dados para o Exterior do País (1 de setembro de 2022)
cite-gba-hk-contract = Contrato Padronizado na Grande Baía (Interior da China, Hong Kong)
    .note = Voluntário; ambas as partes registadas ou situadas nas nove cidades ou em Hong Kong; registo no prazo de 10 dias úteis a contar da data em que produz efeitos.
cite-gba-macau-contract = Contrato Padronizado na Grande Baía (Interior da China, Macau)
    .note = Voluntário; veja na página da DSPDP o formulário atual.
cite-gdpr-3 = RGPD, artigo 3.º
    .note = Regulamento Geral sobre a Proteção de Dados: um estabelecimento na União, uma oferta a pessoas que lá estão, ou o controlo do seu comportamento na União.
cite-gdpr-9 = RGPD, artigo 9.º
    .note = Categorias especiais de dados pessoais.
cite-gdpr-12-3 = RGPD, artigo 12.º, n.º 3
    .note = Regulamento Geral sobre a Proteção de Dados: responder no prazo de um mês, prorrogável por dois.
cite-gdpr-28 = RGPD, artigo 28.º
    .note = Contrato com um subcontratante.
cite-gdpr-33 = RGPD, artigo 33.º
    .note = Notificar a violação de dados pessoais à autoridade de controlo até 72 horas após ter tido conhecimento dela, a menos que não seja suscetível de resultar num risco para as pessoas.
cite-gdpr-44-49 = RGPD, artigos 44.º a 49.º
    .note = Transferências para países fora da União.
cite-eu-sccs-2021-914 = Cláusulas-tipo da UE, Decisão de Execução (UE) 2021/914
    .note = Para dados que saem do Espaço Económico Europeu; não servem para transferências noutros sentidos.
cite-iso-27001-5-9 = ISO/IEC 27001:2022, A.5.9
cite-iso-27001-5-12 = ISO/IEC 27001:2022, A.5.12
cite-iso-27001-5-14 = ISO/IEC 27001:2022, A.5.14
cite-iso-27001-5-15 = ISO/IEC 27001:2022, A.5.15
cite-iso-27001-5-18 = ISO/IEC 27001:2022, A.5.18
cite-iso-27001-5-20 = ISO/IEC 27001:2022, A.5.20
cite-iso-27001-5-23 = ISO/IEC 27001:2022, A.5.23
cite-iso-27001-5-24 = ISO/IEC 27001:2022, A.5.24
cite-iso-27001-5-33 = ISO/IEC 27001:2022, A.5.33
cite-iso-27001-6-3 = ISO/IEC 27001:2022, A.6.3
cite-iso-27001-6-5 = ISO/IEC 27001:2022, A.6.5
cite-iso-27001-6-8 = ISO/IEC 27001:2022, A.6.8
cite-iso-27001-8-1 = ISO/IEC 27001:2022, A.8.1
cite-iso-27001-8-2 = ISO/IEC 27001:2022, A.8.2
cite-iso-27001-8-5 = ISO/IEC 27001:2022, A.8.5
cite-iso-27001-8-10 = ISO/IEC 27001:2022, A.8.10
cite-iso-27001-8-13 = ISO/IEC 27001:2022, A.8.13
cite-iso-27001-8-15 = ISO/IEC 27001:2022, A.8.15
cite-iso-27001-8-24 = ISO/IEC 27001:2022, A.8.24
