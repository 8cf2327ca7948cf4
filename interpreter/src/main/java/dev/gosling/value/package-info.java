/**
 * The representation of Go values while a program runs. Knows nothing of nodes and frames.
 *
 * <table>
 * <caption>Representations</caption>
 * <tr><th>Go type</th><th>carried by nodes as</th><th>object</th></tr>
 * <tr><td>bool</td><td>boolean (long 0/1 in slots)</td><td></td></tr>
 * <tr><td>every integer type, uintptr</td><td>long, sign- or zero-extended from its width</td><td></td></tr>
 * <tr><td>float32, float64</td><td>double (raw bits in long slots); float32 is rounded</td><td></td></tr>
 * <tr><td>complex64, complex128</td><td>Object</td><td>{@link dev.gosling.value.Complex}, immutable, never null</td></tr>
 * <tr><td>string</td><td>Object</td><td>{@link dev.gosling.value.GoString}, never null</td></tr>
 * <tr><td>slice</td><td>Object</td><td>{@link dev.gosling.value.Slice} of the element's storage, null for nil</td></tr>
 * <tr><td>array</td><td>Object</td><td>the same classes, offset 0, never null, copied on assignment</td></tr>
 * <tr><td>struct</td><td>Object</td><td>{@link dev.gosling.value.StructValue}, never null, copied on assignment</td></tr>
 * <tr><td>*struct, *array</td><td>Object</td><td>the struct or array object itself, null for nil</td></tr>
 * <tr><td>other pointers</td><td>Object</td><td>{@link dev.gosling.value.Pointer}: cell, element or field; null for nil</td></tr>
 * <tr><td>map</td><td>Object</td><td>{@link dev.gosling.value.MapValue}, null for nil</td></tr>
 * <tr><td>chan</td><td>Object</td><td>{@code runtime.Channel}, null for nil</td></tr>
 * <tr><td>func</td><td>Object</td><td>{@link dev.gosling.value.Closure}, null for nil</td></tr>
 * <tr><td>interface</td><td>Object</td><td>{@link dev.gosling.value.InterfaceValue}, null for nil</td></tr>
 * <tr><td>unsafe.Pointer</td><td>Object</td><td>any Java object: private state of standard packages, null at first</td></tr>
 * </table>
 */
package dev.gosling.value;
