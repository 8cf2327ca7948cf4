/** Properties of code points as Go's {@code unicode} gives them: Unicode 15.0. */
package dev.gosling.stdlib.unicode;
