package dev.gosling.exec.call;

/**
 * The slots of a signature without its receiver.
 *
 * @param longResults results in long slots, and so on
 */
public record Shape(int longResults, int refResults, int longParams, int refParams) {}
