//! Message ids and arguments to text; dates and numbers; translator checks.
