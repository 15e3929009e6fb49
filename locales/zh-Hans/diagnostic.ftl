### 每项错误连同位置显示时所用的词：错误[unknown-key]：……

diagnostic-error = 错误
diagnostic-warning = 警告
# 放在处理方法之前。
diagnostic-help = 建议
