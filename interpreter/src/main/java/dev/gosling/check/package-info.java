/**
 * Stage 4 of 7: syntax AST → checked program.
 *
 * <p>Shaped like Go's {@code types2}: operands with a mode, scopes, exact untyped constants. What
 * it finds out is kept in {@link dev.gosling.check.Info}, keyed by AST node. The program's own
 * packages are checked whole, each after those that it imports; a declaration of a standard package
 * is parsed and its signature resolved when something refers to it, and its body is checked when
 * the planner asks for it.
 *
 * <table>
 *   <caption>What is where</caption>
 *   <tr><td>{@link dev.gosling.check.Checker}</td><td>entry, errors, scopes, delayed work</td></tr>
 *   <tr><td>Collector, DeclChecker, InitOrder</td><td>package-level objects, their types and order
 *       </td></tr>
 *   <tr><td>TypeChecker, InterfaceChecker, SignatureChecker, ValidTypes</td>
 *       <td>type expressions, recursive types</td></tr>
 *   <tr><td>ExprChecker, OperatorChecker, LiteralChecker, IndexChecker, SelectorChecker</td>
 *       <td>expressions</td></tr>
 *   <tr><td>CallChecker, BuiltinChecker, UnsafeChecker</td><td>calls</td></tr>
 *   <tr><td>Infer, Satisfaction, Monomorph</td><td>type parameters</td></tr>
 *   <tr><td>Conversions, Constants, Literals</td><td>assignability and constant values</td></tr>
 *   <tr><td>StmtChecker, AssignChecker, RangeChecker, Labels, Terminating</td><td>statements
 *       </td></tr>
 *   <tr><td>Program, StandardPackage</td><td>packages, and what the planner asks for</td></tr>
 *   <tr><td>Embeddings</td><td>variables that {@code //go:embed} fills</td></tr>
 * </table>
 *
 * <p>Checked but reported as unsupported, for nothing runs it: cgo, conversions from and to {@code
 * unsafe.Pointer}, and the functions of package unsafe that make pointers. Not reported: gc's
 * limits on the size of types and stack frames, and misplaced compiler directives.
 */
package dev.gosling.check;
