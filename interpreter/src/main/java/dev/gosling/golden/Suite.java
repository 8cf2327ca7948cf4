package dev.gosling.golden;

import java.util.List;

/**
 * The programs of a suite.
 *
 * @param cases in the order of their names
 * @param without the names of Go files that have no golden, and are not run
 */
public record Suite(List<GoldenCase> cases, List<String> without) {}
