/**
 * The command line: commands parse their options and delegate to {@link dev.gosling.Gosling}.
 *
 * <p>{@link dev.gosling.cli.Main} looks at the first word only and builds that one command's
 * options; building all of them would cost more than running a small program. It is the one place
 * that ends the JVM, and {@link dev.gosling.cli.ExitStatus} the one that says with which status.
 */
package dev.gosling.cli;
