### `portolan locale check` 對譯文的意見。讀者是翻譯人員，不必懂編程。
### 方括號內的代碼（syntax、missing……）不翻譯。

locale-check-did-you-mean = 是否應為 { $name }？

locale-check-syntax = 無法讀取這則訊息：{ $detail }
    .brace = 開了的括號要關上：{ "{ $name }" }
    .equals = 每則訊息寫成：名稱 = 文字
    .default = 其中一個選項要加星號：*[other] …
    .value = 在「=」後面寫上文字，或刪除這一行；刪除後會顯示英文。
    .quote = 引號要在同一行內關上。
    .indent = 延續上一行的文字，行首要有空格。
locale-check-too-deep = 「{ $id }」的括號層數太多，已略過
locale-check-too-large = { $id } 超過 512 KiB，已略過
locale-check-bom = { $id } 開頭有看不見的位元組順序標記（BOM）
locale-check-unsupported = 「{ $id }」用了不支援的寫法：以數字或引號內的文字作選擇、過長的數字，或括號緊接括號

locale-check-duplicate-message = 「{ $id }」出現了兩次，第一次在 { $place }
    .hint = 請刪除其中一個；現時顯示的是後一個。
locale-check-duplicate-attribute = 「{ $id }」有兩個 .{ $name }
locale-check-duplicate-variant = 「{ $id }」有兩個選項 [{ $name }]

locale-check-unknown-variable = 「{ $id }」用了 { $name }，程式並不提供
    .none = 英文在這裡沒有用任何變數。
    .known = 可用的有：{ $names }
locale-check-missing-variable = 「{ $id }」沒有用 { $name }，英文有用
locale-check-unknown-reference = 這種語言裡沒有 { $name }
locale-check-cyclic-reference = 以下各項互相引用，成了循環：{ $circle }
locale-check-unknown-function = 沒有 { $name }() 這個函數；可用的有 { $known }
locale-check-unknown-argument = { $function }() 沒有 { $name } 這個選項

locale-check-missing = 尚未翻譯（{ $count }）：{ $ids }
locale-check-obsolete = 英文沒有「{ $id }」
    .hint = 可以刪除。
locale-check-missing-attribute = 「{ $id }」還沒有 .{ $name }，現時顯示英文
locale-check-unknown-attribute = 英文的「{ $id }」沒有 .{ $name }
locale-check-missing-value = 「{ $id }」本身沒有文字
    .hint = 在「=」後面寫上文字，放在以點開頭的各行之前。
locale-check-plural-missing = 「{ $id }」欠了這種語言的複數形式 { $forms }
    .hint = 欠了的形式會顯示 *[other]。
locale-check-plural-unused = 「{ $id }」有這種語言不會用到的複數形式 { $forms }
    .hint = 只保留 *[other]。
locale-check-same-as-source = 「{ $id }」與英文相同
    .hint = 請翻譯，或在上面加一行：# check: same-as-source ok
locale-check-too-wide = 「{ $id }」寬 { $columns } 欄，只有 { $allowed } 欄的位置

locale-check-fullwidth-brace = 「{ $id }」含有全形的 { $char }，會原樣顯示
    .hint = 請用半形：{ "{ $name }" }
locale-check-invisible-char = 「{ $id }」含有看不見的字元 { $char }
    .hint = 刪除前後的字再重新輸入。
locale-check-wrong-script = 「{ $id }」含有簡體字 { $char }
locale-check-forbidden-term = 「{ $id }」用了「{ $phrase }」
    .hint = 請改為：{ $say }
locale-check-format-error = 「{ $id }」無法顯示：{ $detail }
locale-check-glossary = 無法讀取詞彙表：{ $detail }

locale-check-no-folder = { $name } 裡沒有譯文
    .hint = 請指定一個資料夾：每種語言各佔一個子資料夾，或只是一種語言的資料夾。
locale-check-encoding = { $id } 不是 UTF-8 文字檔
    .hint = 請另存為 UTF-8。
locale-check-table = 語言
    .translated = 已譯
    .missing = 欠缺
    .same = 同英文
    .errors = 錯誤
    .warnings = 警告
locale-check-summary = { $errors } 項錯誤，{ $warnings } 項警告
