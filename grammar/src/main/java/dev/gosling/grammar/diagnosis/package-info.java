/**
 * Words what is wrong with a source that the grammar rejects: every error that gc's parser reports,
 * where it reports it, in its order.
 *
 * <p>gc's parser is a recursive descent. What it says after the first error depends on which of its
 * procedures are active, what each of them skips, and what it then takes the rest for; none of that
 * follows from a grammar. So a rejected source is read once more by a recursive descent of the same
 * shape, after cmd/compile/internal/syntax's parser. It builds no tree: expressions leave {@link
 * dev.gosling.grammar.diagnosis.Shape}s, because later messages depend on them.
 *
 * <table>
 *   <caption>Who reads what</caption>
 *   <tr><td>SyntaxDiagnosis</td><td>source files and snippets</td></tr>
 *   <tr><td>Cursor</td><td>tokens; the errors; skipping</td></tr>
 *   <tr><td>DeclarationReader, ParameterReader</td><td>declarations, parameter lists</td></tr>
 *   <tr><td>StatementReader, HeaderReader</td><td>statements; headers of if, for, switch</td></tr>
 *   <tr><td>ExpressionReader, TypeReader</td><td>expressions, types</td></tr>
 * </table>
 */
package dev.gosling.grammar.diagnosis;
