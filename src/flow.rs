//! What is asked now, what is next, what is missing, what contradicts.
