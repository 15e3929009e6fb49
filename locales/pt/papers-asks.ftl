### Questions to the provider, one for each control that the provider can settle. They stand in the letter to the provider (papers.ftl).
### The provider is "V. Exas.", the firm "nós". Polite, exact, one thing each; answerable with a fact and a document, not with an assurance.
### "A nossa edição": the edition of the service that the firm uses.

## Where the data is, and how it gets there

ask-location-in-writing = Em que locais ficam guardadas as nossas mensagens, os ficheiros, as cópias de segurança e os registos de acessos, e de que locais podem ser abertos? Pedimos resposta para cada um dos quatro.
ask-transit-route = Por que locais passam as nossas mensagens e os ficheiros entre os nossos utilizadores e os servidores de V. Exas., e como são protegidos pelo caminho?
ask-dedicated-considered = Que edições com armazenamento ou servidores próprios oferecem V. Exas., em que locais, e o que ficaria ainda assim fora deles: cópias de segurança, registos, acesso do apoio técnico?

## Who can reach it

ask-key-custody = Quem tem as chaves que permitem decifrar as mensagens, os ficheiros e as cópias de segurança que temos guardados, e podem V. Exas. lê-los sem a nossa intervenção?
ask-support-access = Quem, entre o pessoal e os parceiros de V. Exas., pode abrir os nossos dados para apoio técnico ou manutenção, de que locais, e como o ficamos a saber?
ask-sub-processors = Que outras empresas tratam os nossos dados por conta de V. Exas., onde e para quê? Como somos informados antes de se juntar mais uma?
ask-admin-list = Como obtemos a lista de todos os que têm direitos de administrador no nosso espaço de trabalho, incluindo o pessoal de V. Exas. e os revendedores?
ask-plus86-accounts = Que empresa serve as contas registadas com um número +86, com que condições e em que local, e em que diferem das nossas outras contas?
ask-need-to-know = Como limitamos um grupo ou uma pasta a pessoas identificadas, e quem os pode abrir apesar disso?

## The contract

ask-processing-terms = Que condições de tratamento de dados se aplicam à nossa edição, em que versão, e que empresa fica vinculada por elas?
# The recommended model contractual clauses of the Hong Kong Privacy Commissioner (建議合約條文範本). Never abbreviate.
ask-transfer-clauses = Aceitam V. Exas. as cláusulas contratuais-tipo recomendadas (Recommended Model Contractual Clauses) do Comissário para a Privacidade dos Dados Pessoais de Hong Kong, de um responsável pelo tratamento (data user) para um subcontratante (data processor), ou quais das condições de V. Exas. têm o mesmo efeito?
# Not the mainland's standard contract, not the GBA contract.
ask-gdpr-transfer = Aceitam V. Exas. as cláusulas contratuais-tipo da Comissão Europeia (Decisão de Execução (UE) 2021/914), com que módulo e para que locais?
ask-breach-clause = Quanto tempo depois de terem conhecimento de uma fuga que respeite aos nossos dados nos informam V. Exas., a quem o comunicam, e que informação nos prestam?
ask-audit-right = Podemos nós, ou um auditor que indiquemos, verificar como são cumpridas as condições e, se não, que relatório independente recebemos em vez disso?
ask-certificates-checked = Que certificados e relatórios de auditoria abrangem o serviço que usamos: que norma e edição, que âmbito, que locais, válidos de quando a quando?
ask-client-proof = Que documentos de V. Exas. podemos mostrar aos nossos próprios clientes quando perguntam como são protegidos os seus dados?
ask-client-gdpr-contract = Podem V. Exas. cumprir os deveres que os contratos dos nossos clientes nos transmitem ao abrigo do Regulamento Geral sobre a Proteção de Dados, em especial quanto a outras empresas a que recorram, ao apagamento e às verificações?
ask-regulator-cleared = A nossa autoridade de supervisão pode pedir acesso aos nossos registos e verificações junto do fornecedor. As condições de V. Exas. permitem as duas coisas, e em que passagem?

## Signing in and settings

ask-admin-two-step = Podemos exigir a todos os administradores um segundo passo além da palavra-passe, e o que acontece se um deles perder o aparelho?
ask-all-two-step = Podemos exigir um segundo passo a todos os utilizadores, pelo menos num aparelho novo?
ask-lost-phone = Como cortamos de imediato o acesso de um telemóvel perdido, e apaga-se o que nele está guardado?
ask-leavers = Como fechamos de uma vez, em todos os aparelhos, a conta de quem sai, e o que acontece às mensagens e aos ficheiros dessa pessoa?
ask-guest-review = Como obtemos a lista de todos os convidados e membros externos de todos os nossos grupos, com o dia em que entraram?
ask-outsider-rule = Podemos decidir para todo o espaço de trabalho quem pode admitir pessoas de fora num grupo?
ask-outsider-alert = Os membros ou os administradores podem ser avisados quando uma pessoa de fora entra num grupo?
ask-upload-prompt = Um utilizador pode ser avisado, ou impedido, antes de enviar um ficheiro com dados sensíveis?
ask-download-limits = Podemos desativar, para certos grupos ou ficheiros, o descarregamento, o reencaminhamento e a cópia?
ask-masking = Os números de identificação, de telefone ou de contas bancárias podem ser mostrados só em parte, consoante quem os vê?
ask-device-rules = Podemos limitar o uso a aparelhos que tenhamos aprovado, ou que cumpram condições fixadas por nós?
ask-network-access = Podemos limitar o início de sessão a certas redes ou locais, pelo menos para os administradores?
ask-settings-baseline = Que definições de segurança tem a nossa edição, como estão de início, e como sabemos quando V. Exas. alteram alguma?
ask-platform-by-department = Os departamentos podem ter definições, locais de armazenamento e contactos externos próprios dentro de um mesmo espaço de trabalho?

## Logs and watching

ask-audit-log = Que registo mostra, na nossa edição, quem entrou e quem leu, exportou ou apagou dados, e durante quanto tempo se guarda?
ask-log-review = Que ocorrências invulgares pode o registo assinalar por si: entradas de locais novos, exportações grandes, administradores novos?
ask-log-export = Podemos exportar o registo de acessos, em que forma, até quando recua, e pode ser enviado para um sistema nosso à medida que é escrito?
ask-evidence-unaltered = Como podemos mostrar que uma mensagem ou um registo exportados não foram alterados desde então?
ask-monitoring-notice = Se pesquisarmos palavras nas mensagens: o que se pesquisa exatamente, quem vê o resultado, e o que fica registado sobre a pesquisa?

## Connected apps and AI

ask-apps-register = Como obtemos a lista de todas as aplicações, bots e interfaces ligados ao nosso espaço de trabalho, com o que cada um pode ler?
ask-new-tool-approval = Podemos impedir que os utilizadores liguem uma aplicação ou um bot antes de um administrador dar o seu acordo?
ask-api-permissions = Os direitos de uma aplicação ligada podem ser limitados a certos grupos, tipos de dados ou ações, e podem ter um prazo?
ask-webhook-secrets = Como são assinadas, ou protegidas de outro modo, as mensagens entre o serviço de V. Exas. e os nossos sistemas, e como mudamos os segredos?
# Asked although the rule itself is the firm's own affair: only the provider knows what becomes of what is typed in.
ask-ai-rule = O que acontece ao que os nossos trabalhadores introduzem nas funções de IA: onde é tratado, por que empresa, durante quanto tempo se guarda, e serve para treinar alguma coisa? Como o desativamos?

## Finding, deleting, keeping, leaving

ask-access-requests = Como encontramos e exportamos tudo o que o nosso espaço de trabalho tem sobre uma pessoa, em todos os grupos e ficheiros?
ask-deletion = Podemos fixar um prazo ao fim do qual as mensagens e os ficheiros são apagados, e quando desaparecem também das cópias de segurança?
ask-records-kept = Como exportamos registos numa forma que daqui a anos se possa ler sem o serviço de V. Exas.?
ask-legal-hold = O apagamento pode ser suspenso para certas pessoas ou grupos enquanto estiver pendente um litígio ou um pedido de uma autoridade?
ask-continuity = Segundo as condições, durante quanto tempo pode o serviço estar indisponível, como somos avisados, e o que continua a poder ler-se entretanto?
ask-restore-tested = A partir de que cópias de segurança podem os nossos dados ser recuperados, até quando recuam, em quanto tempo, e quando testaram V. Exas. essa recuperação pela última vez?
ask-exit-copy = Quando sairmos, como retiramos todas as mensagens e ficheiros numa forma utilizável, e quando e como confirmam V. Exas. que apagaram o resto?
