### Impact assessment: a screening, then the assessment itself.
### "Precisa" is said of mainland and European law only; Hong Kong recommends, Macau is a question to the DSPDP. Never make it stronger.

sheet-impact = Avaliação de impacto
    .about = Dez perguntas dizem se é precisa uma avaliação e por que lei. O resto é a própria avaliação: para que serve o uso, o que pode fazer às pessoas e o que se decidiu.

value-impact-yes-no-yes = Sim
value-impact-yes-no-no = Não
value-impact-yes-no-not-sure = Não sei
value-impact-level-low = Baixo
value-impact-level-moderate = Moderado
value-impact-level-high = Elevado
value-impact-level-not-sure = Não sei

## The screening

sheet-impact-part-screening = É precisa uma avaliação?
field-impact-kinds = Pense num uso da plataforma. Que tipos de dados abrange?
    .name = Tipos de dados
    .help = Tome um uso da plataforma, como a assiduidade ou um assistente de IA, e marque tudo o que ele abrange. Cada lei tem a sua lista; esta reúne o que Macau, o Interior da China e a Europa enumeram, e junta os documentos de identificação.
value-impact-kinds-health = Saúde
value-impact-kinds-biometrics = Rostos ou impressões digitais que reconhecem pessoas
value-impact-kinds-whereabouts = Onde as pessoas estão
value-impact-kinds-bank = Contas bancárias e de pagamento
value-impact-kinds-credit = Crédito, dívidas, solvabilidade
value-impact-kinds-identity = Documentos de identificação
value-impact-kinds-beliefs = Religião, opiniões políticas, filiação sindical
value-impact-kinds-private-life = Vida privada, origem racial ou étnica, vida sexual, dados genéticos
value-impact-kinds-children = Dados de crianças; a lei do Interior da China (LPIP) refere os menores de 14 anos
value-impact-kinds-none = Nenhum destes
value-impact-kinds-not-sure = Não sei
field-impact-many-people = Abrange esses dados de um grande número de pessoas?
    .name = Muitas pessoas
    .help = A lei não fixa um número. Todos os clientes ou todos os doentes são um grande número; um pequeno departamento não é.
field-impact-scoring = Um programa pontua, ordena ou decide sozinho sobre pessoas?
    .name = Decisões automatizadas
    .help = Pontuações de assiduidade, triagem de candidatos, um assistente que decide férias. Uma pessoa que só clica para confirmar não conta como pessoa que decide.
field-impact-watching = Vigia-se o que as pessoas fazem ou escrevem?
    .name = Vigilância de pessoas
    .help = Localização, ponto com o rosto, pesquisa de palavras nas mensagens, leitura das conversas, gravações do ecrã.
field-impact-others = Outra empresa trata os dados por conta da sua, ou recebe-os dela?
    .name = Outras empresas
    .help = Uma plataforma em computadores de outros é um sim. Uma aplicação ligada, feita por outros, também.
field-impact-export = Dados do Interior da China podem ser abertos ou recebidos no exterior?
    .name = Sai do Interior da China
    .help = Hong Kong e Macau contam como exterior. Basta vê-los a partir daqui.
field-impact-joined = Combinam-se os dados com os de outra fonte ou de outra empresa?
    .name = Dados combinados
    .help = Cruzar a lista de membros com um ficheiro de clientes, ou a sua assiduidade com a de outro empregador.
field-impact-changed-purpose = Usam-se dados para algo diferente daquilo para que foram recolhidos?
    .name = Nova finalidade
    .help = Conversas recolhidas para encomendas que agora treinam um assistente; a assiduidade que agora decide um prémio.
field-impact-new = É novo, ou um sistema antigo usado de um modo novo?
    .name = Sistema ou uso novo
    .help = Também quando só mudou a edição, o fornecedor ou o grupo de pessoas.
field-impact-harm = Um erro poderia causar um dano grave a alguém?
    .name = Dano grave
    .help = Despedimento, vergonha, perigo, perda de dinheiro, um tratamento recusado. Pense na pessoa que mais sofreria.

outcome-impact-needed-pipl = Lei do Interior da China (LPIP)
    .certain = Onde a lei do Interior da China se aplica a estes dados, é preciso escrever uma avaliação de impacto antes de o uso começar. O relatório e os registos do tratamento guardam-se pelo menos 3 anos.
    .perhaps = A lei do Interior da China pode exigir uma avaliação de impacto antes de o uso começar. Apure o que acima ainda está em aberto, e se essa lei se aplica a estes dados.
outcome-impact-needed-gdpr = Lei europeia (RGPD)
    .certain = O que descreve pode ser um risco elevado para as pessoas. Onde a lei europeia se aplica e um risco elevado é provável, quem decide sobre os dados faz uma avaliação de impacto antes de o uso começar: escreva-a e mande rever; se for um cliente a decidir, ajude na avaliação dele.
    .perhaps = A lei europeia pode exigir uma avaliação de impacto antes de o uso começar. Apure o que acima ainda está em aberto, e se a lei europeia diz respeito à sua empresa.
# check: same-as-source ok
outcome-impact-recommended-hong-kong = Hong Kong
    .certain = A lei de Hong Kong não exige uma avaliação de impacto; o Comissário recomenda-a. Para o que descreve, escreva-a antes de o uso começar.
    .perhaps = A lei de Hong Kong não exige uma avaliação de impacto; o Comissário recomenda-a. Se aqui vale a pena escrevê-la depende do que acima ainda está em aberto.
# check: same-as-source ok
outcome-impact-check-macau = Macau
    .certain = Tanto quanto lemos da Lei n.º 8/2005, ela não refere uma avaliação de impacto. O que descreve pode precisar da autorização prévia da Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP): pergunte-lhe antes de o uso começar.
    .perhaps = Tanto quanto lemos da Lei n.º 8/2005, ela não refere uma avaliação de impacto. O uso pode precisar da autorização prévia da Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP): apure o que acima ainda está em aberto e, na dúvida, pergunte-lhe.

## What it is

sheet-impact-part-what = O que é
field-impact-subject = Que uso se avalia?
    .name = Uso
    .help = Um só uso por avaliação, numa linha: «marcação do ponto com o rosto nas duas lojas».
field-impact-purpose = Para que serve?
    .name = Finalidade
    .help = O que seria pior sem ele, em duas frases.
field-impact-people = De quem são os dados, e de quantas pessoas aproximadamente?
    .name = Pessoas
    .help = Trabalhadores, clientes, candidatos, crianças; onde estão; um número aproximado.
field-impact-data = Que dados se usam, um a um?
    .name = Dados
    .help = Indique os campos, não o título: «modelo do rosto, hora, loja», e não «dados de assiduidade».
field-impact-keep = Durante quanto tempo se guardam?
    .name = Tempo de conservação
    .help = Até desaparecer a última cópia, cópias de segurança incluídas.

## Need and ground

sheet-impact-part-necessity = Necessidade e fundamento
field-impact-necessary = Porque é que a finalidade não se alcança sem estes dados?
    .name = Necessário porque
    .help = Veja os dados um a um. O que só dá jeito sai.
field-impact-gentler = Que meio menos intrusivo considerou, e porque não bastava?
    .name = Meio menos intrusivo
    .help = Um cartão em vez do rosto, uma lista em vez da localização, uma amostra em vez de todos. «Nenhum» precisa de um motivo.
field-impact-ground = Em que fundamento da lei assenta?
    .name = Fundamento
    .help = Macau: artigo 6.º; artigo 7.º para os dados sensíveis; artigo 20.º para uma transferência. Interior da China e Europa: o fundamento do uso e o do envio para fora. Hong Kong não tem uma lista de fundamentos: diga porque é que a recolha é necessária e leal. Mande rever.
field-impact-notice = Como são informadas as pessoas?
    .name = Pessoas informadas por
    .help = O aviso com a data, onde o veem, e como podem dizer não ou perguntar.

## Where it goes

sheet-impact-part-flow = Para onde vai
field-impact-flow = Que caminho fazem os dados, da pessoa até à última cópia?
    .name = Fluxo
    .help = Do telemóvel para a plataforma, para as aplicações, para exportações e cópias de segurança. O mapa desta avaliação dá-lhe as primeiras paragens.
field-impact-recipients = Quem os recebe ou pode abrir?
    .name = Destinatários
    .help = Funções dentro da empresa, empresas de fora, apoio técnico, quem puder pedir uma exportação.
field-impact-places = Em que locais ficam guardados, ou de onde são abertos?
    .name = Locais
    .help = Só o que está confirmado por escrito; marque o resto como não confirmado.

## Risks and measures

sheet-impact-part-risks = Riscos e medidas
field-impact-risks = O que pode correr mal para as pessoas?
    .name = Riscos
    .help = Visto por elas, não pela empresa: lido por quem não devia, errado e não corrigido, perdido, usado contra elas.
field-impact-likely = Com as coisas como estão hoje, qual é a probabilidade disso?
    .name = Probabilidade
field-impact-serious = Que gravidade teria para elas?
    .name = Gravidade
field-impact-measures = O que faz contra isso?
    .name = Medidas
    .help = Uma medida para cada risco, com quem a toma e até quando. O plano desta avaliação já tem algumas.
field-impact-left = Que grau de risco resta depois disso?
    .name = Risco restante
    .help = Se continuar elevado, não comece: altere o uso, ou pergunte a um advogado se é preciso consultar primeiro a autoridade.

## Who was asked

sheet-impact-part-asked = Quem foi ouvido
field-impact-asked = Quem foi ouvido?
    .name = Quem foi ouvido
    .help = Os trabalhadores ou os seus representantes, a pessoa responsável pelos dados, um advogado, o fornecedor.
field-impact-advice = O que disseram?
    .name = Pareceres
    .help = Também o que não seguiu, e porquê.

## Decision

sheet-impact-part-decision = Decisão
field-impact-decision = O que se decidiu?
    .name = Decisão
value-impact-decision-go = Começar como está
value-impact-decision-measures = Começar quando as medidas estiverem tomadas
value-impact-decision-change = Alterar e avaliar de novo
value-impact-decision-stop = Não avançar
value-impact-decision-open = Ainda não decidido
field-impact-reason = Porquê?
    .name = Motivo
    .help = Duas frases que daqui a um ano ainda se entendam.
field-impact-decided-by = Quem decidiu?
    .name = Decidido por
    .help = Nome e cargo da pessoa que assina.
field-impact-decided-on = Em que dia?
    .name = Decidido em
    .help = Antes de o uso começar ou mudar. Guarde o relatório assinado; segundo a lei do Interior da China, pelo menos 3 anos.
field-impact-next = Quando será revista?
    .name = Próxima revisão
    .help = O mais tardar ao fim de um ano, e sempre que mude o uso, o fornecedor ou o local.
