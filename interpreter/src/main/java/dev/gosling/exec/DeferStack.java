package dev.gosling.exec;

/** The deferred calls of one frame and the panic that its function is handling. */
public final class DeferStack {}
