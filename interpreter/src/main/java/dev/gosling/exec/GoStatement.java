package dev.gosling.exec;

/** What stack traces say about the start of a goroutine: the same for all that start there. */
record GoStatement(FunctionCode function, int pos) {}
