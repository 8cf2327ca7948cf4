package dev.gosling.plan;

/** Plans statements. */
final class StmtPlanner {}
