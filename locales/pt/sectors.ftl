### Examples shown under each of the three tiers, one line for each line of business.
### Taken from what an owner of that trade in Macau or Hong Kong recognises at once. At most 150 characters.

## Retail

example-retail-sensitivity = um talão de reembolso com nome e algarismos do cartão, a morada de um cliente, a receita do dia, o atestado de um caixa.
example-retail-roles = o chefe de zona e todas as lojas num grupo, um estudante que saiu no fim do verão, o montador que entrou por uma semana.
example-retail-mobility = um comprador abre o grupo das existências no Interior da China, o fornecedor de mercadorias recebe encomendas, a aplicação do armazém guarda cópia.

## Restaurants and hotels

example-catering-sensitivity = o passaporte de um hóspede fotografado à chegada, uma alergia ao lado da reserva, a divisão das gorjetas, o atestado de um empregado.
example-catering-roles = cozinha, sala e pessoal ao dia num só grupo, a agência que envia reforços, um cozinheiro que já trabalha noutra casa.
example-catering-mobility = o serviço de reservas traz nomes de clientes, as escalas vão para o contabilista, o pessoal tem o grupo no seu telemóvel.

## Health care

example-health-sensitivity = a fotografia de uma ferida, uma radiografia, uma análise, um impresso do seguro, o nome de um doente junto do tratamento.
example-health-roles = médicos, enfermeiros e receção num só grupo, o médico que substituiu alguém no mês passado, o contacto do laboratório.
example-health-mobility = as radiografias vão para um especialista além da fronteira, os nomes para a aplicação de marcações, os resultados para telemóveis.

## Finance and insurance

example-finance-sensitivity = o bilhete de identidade e o extrato bancário de um cliente, uma ordem de compra ou venda, o boletim médico de uma apólice.
example-finance-roles = agentes e serviços internos num só grupo, um assistente que não dá ordens, o auditor externo.
example-finance-mobility = os papéis dos clientes seguem para a seguradora, a sede no Interior da China também lê, o arquivo está no estrangeiro.

## Law and accounting

example-legal-sensitivity = uma petição de divórcio, os extratos de um cliente, uma minuta reservada, a folha de salários da empresa de um cliente.
example-legal-roles = sócios, estagiários e o cliente num só grupo, um escriturário temporário, um colega afastado do processo.
example-legal-mobility = os papéis vão para um escritório no Interior da China e para os tradutores, a aplicação de digitalização copia cada página.

## Gaming and entertainment

# "Área de jogo": the gaming floor. "Tesouraria": the cashier's desk (cage) of a gaming hall.
example-gaming-sensitivity = o passaporte e o limite de crédito de um cliente, a fotografia de quem está proibido de entrar, a advertência a um croupier.
example-gaming-roles = chefes de área de jogo, anfitriões e tesouraria num grupo, promotores que trazem clientes, o encarregado da limpeza.
example-gaming-mobility = as listas de clientes vão para anfitriões no Interior da China, hotéis e motoristas, e para a sede no estrangeiro.

## Construction and property

example-construction-sensitivity = bilhetes de identidade e cartões de segurança, fotografias de um acidente, os papéis da hipoteca, os preços de um concurso.
example-construction-roles = empreiteiro, subempreiteiros e encarregados no grupo da obra, um medidor da obra anterior, o representante do dono.
example-construction-mobility = fotografias da obra vão para um arquiteto no Interior da China, rostos para o fabricante do torniquete, desenhos para fornecedores de mercadorias.

## Education

example-education-sensitivity = o atestado de um aluno, as notas, uma fotografia da turma, o telefone de um encarregado de educação, uma avaliação docente.
example-education-roles = professores e pais no grupo da turma, um explicador que já saiu, o motorista do autocarro escolar.
example-education-mobility = uma aplicação de deveres feita no estrangeiro, fotografias de pai para pai, papéis abertos numa escola do Interior da China.

## Transport and logistics

example-logistics-sensitivity = a localização em direto de um motorista, o nome, a morada e a assinatura de um destinatário, um impresso aduaneiro com bilhete de identidade.
example-logistics-roles = expedição, motoristas próprios e alugados num grupo, o cliente que segue o camião, o despachante da fronteira.
example-logistics-mobility = as listas de entregas vão para um transitário no Interior da China, os impressos para o despachante, as posições para a aplicação.

## Technology

example-technology-sensitivity = a base de dados de um cliente copiada para procurar um erro, palavras-passe e chaves, currículos, registos com nomes.
example-technology-roles = programadores e independentes num só grupo, os engenheiros do cliente, um bot que lê todas as mensagens.
example-technology-mobility = uma equipa no Interior da China abre tudo, os erros vão para um serviço no estrangeiro, a um assistente de IA dão-se código e registos.

## Manufacturing and trade

example-manufacturing-sensitivity = preços e desenhos de um comprador, bilhetes de identidade e recibos de vencimento, um relatório de acidente com nomes.
example-manufacturing-roles = o escritório daqui e a fábrica inteira num só grupo, um chefe de linha que saiu, o inspetor do comprador.
example-manufacturing-mobility = a fábrica no Interior da China abre tudo, um comprador na Europa recebe os relatórios, um agente reencaminha encomendas.

## Everything else

example-other-sensitivity = a fotografia de um bilhete de identidade, um recibo de vencimento para o contabilista, uma queixa com nome e número.
example-other-roles = a empresa inteira num só grupo, alguém que saiu no ano passado, o contabilista ou a empresa informática externos.
example-other-mobility = um colega abre o chat no Interior da China, o contabilista recebe ficheiros, uma aplicação ligada guarda a sua cópia.
