package dev.gosling.check;

import dev.gosling.types.Scope;

/**
 * What holds for one source file.
 *
 * @param scope its imports
 * @param minor the language version {@code go1.<minor>}
 * @param packageMinor the version of the package's files whose {@code //go:build} lines choose none
 * @param fromConstraint the version is that of the file's {@code //go:build} line as it stands
 */
record FileContext(Scope scope, int minor, int packageMinor, boolean fromConstraint) {}
