/** Benchmarks. */
package dev.gosling.bench;
