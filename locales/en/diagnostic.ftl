### The words around every fault that is printed with its place: error[unknown-key]: …

diagnostic-error = error
diagnostic-warning = warning
# Stands before what to do about it.
diagnostic-help = help
