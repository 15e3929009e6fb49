### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = A closer look
screen-results-group-said = What you said
screen-results-group-out = To take away
