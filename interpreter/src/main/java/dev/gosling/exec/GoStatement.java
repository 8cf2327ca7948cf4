package dev.gosling.exec;

/**
 * What stack traces say about the start of a goroutine.
 *
 * @param goroutine the id of the one that started it
 */
record GoStatement(FunctionCode function, int pos, long goroutine) {}
