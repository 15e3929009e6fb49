### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = A new assessment was begun. The other one stays as it is.
derived-later = The next run is begun. What you said about the company is kept; every question is asked again, with the last answer beside it. The other run stays as it is.
derived-other-platform = An assessment of the other platform is begun. The company's answers are kept; everything about the platform is asked anew. The other assessment stays as it is.
