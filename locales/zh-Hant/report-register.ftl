# Reports: cover, document control, what changed since the last run, what is not known, register of evidence, workshop.

### The cover of a report: who may read it, which version it is, who made it and for whom. A form on the page of reports
### sets them; they are printed on the cover and in the table "document control" on the last page.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = 機密
cover-classification-internal = 內部
cover-classification-restricted = 受限：只限指定的人閱讀
cover-classification-public = 公開

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = 這不是 PNG 圖片。請把標誌存成 PNG 再試。
# $size and $limit are kilobytes.
logo-too-heavy = 檔案有 { $size } KB；標誌最多 { $limit } KB。
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = 圖片是 { $width }×{ $height } 像素；標誌每邊最多 { $limit } 像素，總共不超過 1600 萬像素。
logo-damaged = 圖片已損壞或不完整。請把標誌重新存成 PNG 再試。
