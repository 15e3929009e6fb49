### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = 細看
screen-results-group-said = 你們填寫的
screen-results-group-out = 可以帶走的
