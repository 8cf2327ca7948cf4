/**
 * Hostile sources: mutated programs of the corpus, and shapes that nest or repeat without end. The
 * front end must answer each with a program or with diagnostics, in time that its length allows.
 */
package dev.gosling.testdata.fuzz;
