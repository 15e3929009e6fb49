### Controls: apps and bots that are connected to the platform.

control-api-permissions = Cada aplicação ou bot ligado tem só as permissões de que precisa para a sua tarefa?
    .title = Aplicações só com permissões necessárias
    .why = As ferramentas pedem mais do que usam. Um bot que publica as escalas não precisa de ler todos os grupos nem a lista completa do pessoal.
    .look = A consola de administração, na parte das aplicações ligadas, dos robôs ou das interfaces abertas: compare as permissões de cada uma com aquilo para que serve.
    .evidence = A lista datada das aplicações com as permissões de cada uma, antes e depois.
    .fix = Percorra a lista aplicação a aplicação: retire o direito de ler todos os grupos, ficheiros e dados do pessoal onde não é usado, remova o que ninguém usa há três meses e veja se o resto continua a funcionar.
    .done = Na lista, cada permissão de cada aplicação tem um motivo ao lado.
    .finding = As aplicações e bots ligados podem ter permissões de que as suas tarefas não precisam.
    .risk = Assim, quem entrar à força numa pequena ferramenta pode conseguir ler todo o espaço de trabalho.

# Webhook: an address to which programs send messages, or from which the platform reports what happens. Keep the word in brackets.
control-webhook-secrets = Os endereços secretos e as chaves dos seus bots são conhecidos apenas de quem cuida deles?
    .title = Endereços secretos e chaves dos bots
    .why = O endereço (webhook) ou a chave de um bot funciona como uma palavra-passe: quem o tiver pode escrever nos seus grupos, ou recolher o que lá se diz, sem iniciar sessão.
    .look = As folhas de cálculo, os scripts e as mensagens antigas por onde esses endereços circularam; a empresa externa que configurou o bot. Pesquise no chat endereços compridos que contenham «token» ou «key».
    .evidence = Uma lista datada: o bot, quem tem a chave, quando foi renovada pela última vez. Nunca a própria chave.
    .fix = Guarde as chaves num único lugar seguro e renove todas as que estiveram num chat ou que eram conhecidas de quem já saiu. Onde a plataforma o permitir, aceite apenas chamadas assinadas, vindas de endereços conhecidos e por uma ligação cifrada.
    .done = Cada chave tem quem a guarde e uma data de renovação, e nenhuma se encontra no chat.
    .finding = Não se sabe quem tem os endereços secretos e as chaves dos bots.
    .risk = Assim, uma empresa que já não trabalha para si pode ainda conseguir escrever nos seus grupos em nome da empresa.
