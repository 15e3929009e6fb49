### 每項錯誤連同位置印出時所用的字眼：錯誤[unknown-key]：……

diagnostic-error = 錯誤
diagnostic-warning = 警告
# 放在處理方法之前。
diagnostic-help = 建議
