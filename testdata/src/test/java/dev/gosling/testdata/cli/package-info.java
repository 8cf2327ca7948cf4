/**
 * Runs {@code testdata/cli/*.txtar}: command lines with the files that they work on and what they
 * must print. {@link dev.gosling.testdata.cli.Script} tells the language.
 */
package dev.gosling.testdata.cli;
