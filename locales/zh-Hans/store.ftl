### Saved assessments: what went wrong and what to do. Each is one or two short sentences.

## Why the system refused: cause and next step in one sentence

io-not-found = 找不到这个文件或文件夹，请检查名称。
io-no-folder = 所在的文件夹不存在。请先创建，或另选文件夹。
io-denied = 您没有权限访问这里。请联系设置这台电脑的人，或用 --data-dir 另选文件夹。
io-full = 磁盘已满。请腾出空间，然后再试。
io-read-only = 磁盘有写保护。
io-too-large = 文件超过这类文件的大小上限。
io-not-a-file = 这不是所需类型的文件。
io-exists = 同名的文件已经存在。
# $detail (String) - what the operating system said, usually in English
io-other = 系统信息：{ $detail }

## Errors

# $path (String) - a file or folder
store-cannot-read = 无法读取 { $path }。
store-cannot-write = 无法写入 { $path }。
store-cannot-lock = 无法锁定 { $path } 供本程序独占使用。
store-rescued = 数据文件夹无法写入。您的答案已安全存放在 { $path }。
store-rescued-next = 下次打开这份评估时，这些答案会自动恢复。
# $size, $limit (String) - kilobytes
store-too-long = 文字太长：{ $size } KB，上限为 { $limit } KB。
store-too-long-next = 请把它存成单独的文件，再把该文件列为证明材料。
# $limit (String) - megabytes
store-full = 这份评估已达大小上限 { $limit } MB，只能阅读，不能再添加内容。
# $name (String) - what the user typed
store-not-found = 没有名为“{ $name }”的已保存评估。
store-not-found-next = “portolan list”会列出全部。要打开文件，请写出路径或以 .jsonl 结尾的名称。
store-ambiguous = 名为“{ $name }”的已保存评估不止一份。请改用以下其中一个编号：
# $id (String) - the number of the assessment; $title (String) - its name
store-ambiguous-match = { $id }  { $title }
store-not-a-journal = { $path } 不是 Portolan 评估文件。
store-not-a-journal-next = 评估文件以 .jsonl 结尾，第一行写有“portolan/assessment”。

## Why an assessment can only be read

store-read-only-sample = 这是已完成的示例。请随意浏览；所作的更改不会保留。
# $holder (String) - process number and computer name; may be empty
store-read-only-locked = 另一个窗口已打开这份评估（{ $holder }）。您可以在这里阅读。
store-read-only-denied = 这份评估在这里无法写入，但可以阅读。
store-read-only-damaged = 文件开头已损坏，因此不会再写入。能读取的内容都已显示。
store-read-only-newer = 这份评估由较新版本的 Portolan 写成。本版本只显示它能理解的内容。
store-read-only-other-file = 这个文件不在您已保存的评估之中。您可以阅读。
store-read-only-glance = 这份评估在此为只读。

## What was found while reading

# $file (String) - a file name; $line (String) - a line number
store-problem-torn-tail = { $file }：最后一条记录在写入途中中断。之前的内容全部都在。
store-problem-bad-line = { $file } 第 { $line } 行：有一条记录已损坏，已跳过。文件没有改动。
store-problem-newer-event = { $file } 第 { $line } 行：有一条较新版本的记录，已跳过。文件没有改动。
# $count (String) - how many
store-problem-missing = { $file }：缺少 { $count } 条记录。
store-problem-header = { $file }：第一行已损坏。
store-problem-unreadable = 无法读取 { $file }。
store-problem-recovered = 先前未能存入的 { $count } 条答案已恢复。
store-problem-no-backup = 今天的备份未能完成。
# $path (String) - a file
store-problem-kept = 该片段保存在 { $path }。
store-problem-backups = “backups”文件夹内有较早的副本。
