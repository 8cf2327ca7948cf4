package dev.gosling.check;

import dev.gosling.types.Scope;

/**
 * What holds for one source file.
 *
 * @param scope its imports
 * @param minor the language version {@code go1.<minor>}
 * @param fromConstraint the version comes from the file's {@code //go:build} line
 */
record FileContext(Scope scope, int minor, boolean fromConstraint) {}
