### Views: the same questions under other headings ("ver por"). The names of groups explain themselves to an owner.
### A view never changes a score. NIST and ISO are names; they stay as they are.

lens-three-actions = Três ações
    .about = Onde funciona, o que pode ir para onde, e quem dá por um problema. Uma vista rápida para saber se falta uma das três.
lens-three-actions-deployment = Onde funciona e quem tem as chaves
lens-three-actions-classification = O que se pode dizer onde
lens-three-actions-monitoring = Quem nota que algo está mal

lens-three-layers = Três camadas
    .about = De fora para dentro: quem entra, o que podem conter as mensagens, e o que as pessoas fazem com elas.
lens-three-layers-access = Quem entra
lens-three-layers-content = O que as mensagens podem conter
lens-three-layers-behaviour = O que as pessoas fazem com as mensagens

lens-four-layers = Quatro camadas
    .about = O que está acordado, o que está ligado, como se trabalha e quem vigia. Onde uma camada falha, a seguinte deve aguentar.
lens-four-layers-contract = O que está acordado com outros
lens-four-layers-technical = O que a plataforma e os aparelhos fazem
lens-four-layers-process = Como se trabalha
lens-four-layers-watching = Quem vigia, e com que frequência

lens-three-lines = Três linhas
    .about = Que tipo de dados é, quem aprovou o seu uso, e o que se pode mostrar depois.
lens-three-lines-classification = Que tipo de dados é
lens-three-lines-approval = Quem aprova antes
lens-three-lines-log = O que se pode mostrar depois

lens-by-law = Por lei
    .about = As perguntas que assentam em cada lei ou outra fonte. Uma pergunta pode assentar em várias; estar aqui nada diz sobre o cumprimento de um dever.

# Govern, Identify, Protect, Detect, Respond, Recover: no official Portuguese form; the usual verbs.
# check: same-as-source ok
lens-nist-csf-2 = NIST Cybersecurity Framework 2.0
    .about = As seis funções de um quadro voluntário para empresas de qualquer dimensão. A arrumação é nossa.
lens-nist-csf-2-govern = Governar: quem decide, que regras e contratos valem
lens-nist-csf-2-identify = Identificar: o que tem, onde está, o que pode acontecer
lens-nist-csf-2-protect = Proteger: o que o mantém seguro
lens-nist-csf-2-detect = Detetar: o que mostra que algo está mal
lens-nist-csf-2-respond = Responder: o que se faz de imediato
lens-nist-csf-2-recover = Recuperar: o que permite voltar ao trabalho

lens-iso-27001-2022 = ISO/IEC 27001:2022, anexo A
    .about = As perguntas ao lado dos controlos da norma em que tocam. É uma ajuda para quem segue a norma, não uma declaração de que a segue.
