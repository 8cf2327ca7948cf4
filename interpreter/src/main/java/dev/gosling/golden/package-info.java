/**
 * Runs suites of Go programs beside what they are to print. {@link dev.gosling.golden.Discovery}
 * finds the programs, {@link dev.gosling.golden.CaseRunner} runs one and compares, {@link
 * dev.gosling.golden.SuiteRunner} runs them all, several at a time, and tells a {@link
 * dev.gosling.golden.Listener}.
 *
 * <p>What a program has beside it, or in it, says how it is tested:
 *
 * <table>
 * <caption>Goldens</caption>
 * <tr><td>{@code X.out}</td><td>standard output, to the byte; standard error is {@code X.err}, or
 *     empty</td></tr>
 * <tr><td>{@code X.err}</td><td>standard error, of a panic up to the line that names the first
 *     goroutine; a last line {@code exit status N}, as {@code go run} prints it, is the status</td></tr>
 * <tr><td>{@code X.1.21.out}</td><td>the same for one version of Go; a test a version</td></tr>
 * <tr><td>{@code // Output:}</td><td>as in Go's examples; {@code // Unordered output:} too</td></tr>
 * <tr><td>{@code // ERROR "regexp"}</td><td>on each line that has compile errors, and on no
 *     other</td></tr>
 * <tr><td>{@code X.in}, {@code X.args}</td><td>what the program is given</td></tr>
 * <tr><td>{@code X.txtar}</td><td>a program of several files, with files {@code stdout}, {@code
 *     stderr}, {@code stdin} and {@code args} among them</td></tr>
 * </table>
 *
 * Lines {@code // exit N} and {@code // args A B} in the comment that opens a program do as well.
 */
package dev.gosling.golden;
