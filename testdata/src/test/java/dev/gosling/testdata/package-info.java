/**
 * Runs the corpus: Go programs beside their goldens, under {@code run}, {@code panic}, {@code
 * errors}, {@code loopvar} and {@code named}. CONTRIBUTING.md says how to add one.
 */
package dev.gosling.testdata;
