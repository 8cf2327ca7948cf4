/**
 * Go's regular expressions: a pattern is parsed into {@link dev.gosling.stdlib.regexp.Node}s,
 * compiled into an {@link dev.gosling.stdlib.regexp.Automaton} and run over bytes by a {@link
 * dev.gosling.stdlib.regexp.Matcher}, in time linear in the text.
 */
package dev.gosling.stdlib.regexp;
