### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = Ver mais de perto
screen-results-group-said = O que respondeu
screen-results-group-out = Para levar
