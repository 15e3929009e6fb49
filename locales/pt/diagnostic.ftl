### As palavras à volta de cada erro impresso com o seu lugar: erro[unknown-key]: …

diagnostic-error = erro
diagnostic-warning = aviso
# Fica antes do que há a fazer.
diagnostic-help = ajuda
