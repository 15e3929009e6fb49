### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = Começou uma nova avaliação. A outra fica como está.
derived-later = Começou a avaliação seguinte. O que disse sobre a empresa mantém-se; todas as perguntas voltam a ser feitas, com a última resposta ao lado. A avaliação anterior fica como está.
derived-other-platform = Começou a avaliação da outra plataforma. As respostas sobre a empresa mantêm-se; tudo o que diz respeito à plataforma é perguntado de novo. A outra avaliação fica como está.
