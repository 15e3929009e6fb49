# Reports: cover, document control, what changed since the last run, what is not known, register of evidence, workshop.

### The cover of a report: who may read it, which version it is, who made it and for whom. A form on the page of reports
### sets them; they are printed on the cover and in the table "document control" on the last page.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = 保密
cover-classification-internal = 内部
cover-classification-restricted = 受限：仅限指定人员阅读
cover-classification-public = 公开

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = 这不是 PNG 图片。请把标志存成 PNG 再试。
# $size and $limit are kilobytes.
logo-too-heavy = 文件有 { $size } KB；标志最大 { $limit } KB。
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = 图片是 { $width }×{ $height } 像素；标志每边最多 { $limit } 像素，总计不超过 1600 万像素。
logo-damaged = 图片已损坏或不完整。请把标志重新存成 PNG 再试。
