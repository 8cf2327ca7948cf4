package dev.gosling.plan;

/** Plans calls and function values. */
final class CallPlanner {}
