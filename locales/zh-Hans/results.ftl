### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = 仔细查看
screen-results-group-said = 你们填写的内容
screen-results-group-out = 输出与导出
