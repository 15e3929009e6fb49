### Saved assessments: what went wrong and what to do. Each is one or two short sentences.

## Why the system refused: cause and next step in one sentence

io-not-found = Não existe. Verifique o nome.
io-no-folder = A pasta não existe. Crie-a primeiro ou escolha outra.
io-denied = Não tem permissão para isto aqui. Fale com quem configurou este computador ou escolha outra pasta com --data-dir.
io-full = O disco está cheio. Liberte espaço e tente de novo.
io-read-only = O disco está protegido contra escrita.
io-too-large = É maior do que um ficheiro deste tipo pode ser.
io-not-a-file = Não é um ficheiro do tipo esperado.
io-exists = Já existe algo com este nome.
# $detail (String) - what the operating system said, usually in English
io-other = O sistema diz: { $detail }

## Errors

# $path (String) - a file or folder
store-cannot-read = Não foi possível ler { $path }.
store-cannot-write = Não foi possível escrever { $path }.
store-cannot-lock = Não foi possível reservar { $path } para este programa.
store-rescued = Não foi possível escrever na pasta de dados. As suas respostas estão seguras em { $path }.
store-rescued-next = Voltam sozinhas da próxima vez que abrir esta avaliação.
# $size, $limit (String) - kilobytes
store-too-long = Este texto é demasiado longo: { $size } KB; o máximo são { $limit } KB.
store-too-long-next = Guarde-o num ficheiro próprio e indique esse ficheiro como prova.
# $limit (String) - megabytes
store-full = Esta avaliação atingiu o tamanho máximo, { $limit } MB. Pode ser lida, mas nada lhe pode ser acrescentado.
# $name (String) - what the user typed
store-not-found = Nenhuma avaliação guardada se chama «{ $name }».
store-not-found-next = «portolan list» mostra todas. Um ficheiro precisa do caminho ou da terminação .jsonl.
store-ambiguous = Há mais de uma avaliação guardada com o nome «{ $name }». Indique antes um destes números:
# $id (String) - the number of the assessment; $title (String) - its name
store-ambiguous-match = { $id }  { $title }
store-not-a-journal = { $path } não é uma avaliação do Portolan.
store-not-a-journal-next = As avaliações terminam em .jsonl e começam por uma linha com «portolan/assessment».

## Why an assessment can only be read

store-read-only-sample = Este é um exemplo já preenchido. Explore à vontade; nada do que alterar fica guardado.
# $holder (String) - process number and computer name; may be empty
store-read-only-locked = Outra janela tem esta avaliação aberta ({ $holder }). Aqui só pode lê-la.
store-read-only-denied = Não é possível escrever nesta avaliação aqui. Só pode lê-la.
store-read-only-damaged = O início deste ficheiro está danificado, por isso nada lhe é acrescentado. Mostra-se o que se conseguiu ler.
store-read-only-newer = Esta avaliação foi escrita por uma versão mais recente do Portolan. Esta versão mostra o que compreende.
store-read-only-other-file = Este ficheiro está fora das suas avaliações guardadas. Só pode lê-lo.
store-read-only-glance = Esta avaliação está aberta só para ver.

## What was found while reading

# $file (String) - a file name; $line (String) - a line number
store-problem-torn-tail = { $file }: o último registo foi interrompido durante a escrita. Tudo o que vem antes está aqui.
store-problem-bad-line = { $file }, linha { $line }: um registo está danificado e fica de fora. O ficheiro não foi alterado.
store-problem-newer-event = { $file }, linha { $line }: um registo de uma versão mais recente fica de fora. O ficheiro não foi alterado.
# $count (String) - how many
store-problem-missing = { $file }: faltam registos ({ $count }).
store-problem-header = { $file }: a primeira linha está danificada.
store-problem-unreadable = Não foi possível ler { $file }.
store-problem-recovered = Foram recuperadas respostas que antes não tinham onde ficar ({ $count }).
store-problem-no-backup = Não foi possível fazer a cópia de segurança de hoje.
# $path (String) - a file
store-problem-kept = O fragmento está guardado em { $path }.
store-problem-backups = A pasta «backups» tem cópias anteriores.
